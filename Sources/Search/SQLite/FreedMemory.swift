internal import CSQLite

/// What the C library does with memory that is no longer used.
public enum FreedMemory {
  /// From now on large pieces go back to the system at once.
  ///
  /// After the first one the C library would keep them otherwise, and put what stays between them.
  public static func giveBackLargePieces() { mallopt(M_MMAP_THRESHOLD, 256 << 10) }

  /// Gives back all that lies in whole pages between what is used.
  static func giveBack() { malloc_trim(0) }
}
