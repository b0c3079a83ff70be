/// Two paragraphs with the line ends of a page.
enum GardenText {
  static let first = """
    The garden is watered by a canal that was dug more than a hundred years
    ago, and which still carries enough water in the dry months to keep the
    lower beds alive. It is cleaned once a year by all who use it, on a day
    that the keeper of the canal announces a month before.
    """
  static let second = """
    Tools are kept in a shed beside the gate. Each tool has a number painted
    on its handle, and whoever borrows one writes the number in the book that
    hangs on the door, so that nobody has to look for the one they need when
    the work begins. The keeper reads the book on the first day of a month.
    """
}
