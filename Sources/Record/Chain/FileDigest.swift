import Crypto

/// The name of a file's content: the SHA-256 of its bytes, as 64 hexadecimal digits.
public enum FileDigest {
  public static func sha256(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).hexadecimal
  }
}
