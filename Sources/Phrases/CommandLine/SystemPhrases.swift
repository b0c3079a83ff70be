internal import Glibc
public import Content

/// What the system refuses, in words: its own are English.
public struct SystemPhrases: Sendable {
  let denied: String
  let missing: String
  let notAFolder: String
  let isFolder: String
  let exists: String
  let readOnly: String
  let full: String
  let quota: String
  let longName: String
  let tooLarge: String
  let tooManyOpen: String
  let loop: String
  let busy: String
  let device: String
  let otherDisk: String

  /// The words for the system's number of an error; its own for one that files rarely meet.
  public func words(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: denied
    case ENOENT: missing
    case ENOTDIR: notAFolder
    case EISDIR: isFolder
    case EEXIST: exists
    case EROFS: readOnly
    case ENOSPC: full
    case EDQUOT: quota
    case ENAMETOOLONG: longName
    case EFBIG: tooLarge
    case EMFILE, ENFILE: tooManyOpen
    case ELOOP: loop
    case EBUSY, ETXTBSY: busy
    case EIO, ENXIO, ENODEV: device
    case EXDEV: otherDisk
    default: String(cString: strerror(code))
    }
  }

  /// The words for why a file could not be read.
  public func words(_ reason: FileError.Reason) -> String {
    switch reason {
    case .missing: missing
    case .folder: isFolder
    case .system(let code): words(code)
    }
  }
}

extension SystemPhrases {
  static let english = SystemPhrases(
    denied: "permission denied", missing: "no such file or folder", notAFolder: "not a folder",
    isFolder: "it is a folder", exists: "it is there already",
    readOnly: "the disk can only be read", full: "no space is left on the disk",
    quota: "your share of the disk is used up", longName: "the name is too long",
    tooLarge: "the file is too large", tooManyOpen: "too many files are open",
    loop: "links lead in a circle", busy: "it is in use", device: "the disk or device failed",
    otherDisk: "it is on another disk")

  static let french = SystemPhrases(
    denied: "accès refusé", missing: "fichier ou dossier introuvable",
    notAFolder: "ce n’est pas un dossier", isFolder: "c’est un dossier", exists: "existe déjà",
    readOnly: "le disque est en lecture seule", full: "il ne reste plus de place sur le disque",
    quota: "votre part du disque est épuisée", longName: "le nom est trop long",
    tooLarge: "le fichier est trop grand", tooManyOpen: "trop de fichiers sont ouverts",
    loop: "des liens tournent en rond", busy: "le fichier est utilisé",
    device: "le disque ou l’appareil a une défaillance", otherDisk: "il est sur un autre disque")

  static let spanish = SystemPhrases(
    denied: "permiso denegado", missing: "no existe el archivo o la carpeta",
    notAFolder: "no es una carpeta", isFolder: "es una carpeta", exists: "ya existe",
    readOnly: "el disco es de solo lectura", full: "no queda espacio en el disco",
    quota: "su parte del disco está agotada", longName: "el nombre es demasiado largo",
    tooLarge: "el archivo es demasiado grande",
    tooManyOpen: "hay demasiados archivos abiertos", loop: "los enlaces dan vueltas en círculo",
    busy: "está en uso", device: "el disco o el dispositivo ha fallado",
    otherDisk: "está en otro disco")
}
