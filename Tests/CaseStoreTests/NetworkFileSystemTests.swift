import Testing

@testable import CaseStore

/// Where a store may not be kept.
@Suite struct NetworkFileSystemTests {
  private static let mounts = Array(
    """
    22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
    30 22 0:45 / /mnt/nfs rw - nfs4 server:/srv rw,vers=4.2
    31 22 0:46 / /mnt/win rw master:2 propagate_from:3 - cifs //server/share rw
    32 22 0:47 / /home/ann/far rw - fuse.sshfs ann@far: rw
    33 22 8:17 / /media/disk rw - fuseblk /dev/sdb1 rw
    34 22 0:48 / /tmp rw - tmpfs tmpfs rw
    35 22 259:300 / /mnt/big rw - 9p host rw

    """.utf8)

  @Test(
    "Network file systems are told from local ones by the device of the file",
    arguments: [
      ("8:1", nil), ("0:45", "nfs4"), ("0:46", "cifs"), ("0:47", "fuse.sshfs"), ("8:17", nil), ("0:48", nil),
      ("0:99", nil), ("259:300", "9p"),
    ] as [(String, String?)])
  func kinds(_ device: String, _ kind: String?) {
    let parts = device.split(separator: ":").compactMap { UInt($0) }
    let number = (parts[1] & 0xFF) | (parts[0] << 8) | ((parts[1] & ~0xFF) << 12)
    #expect(NetworkFileSystem.kind(ofDevice: number, mounts: Self.mounts) == kind)
  }

  @Test(
    "A place at which something is mounted itself is told from those below it",
    arguments: [
      ("/mnt/nfs", true), ("/mnt/nf", false), ("/mnt/nfs/store", false), ("/srv/a b\\c", true),
      ("/srv/a", false), ("rw", false),
    ])
  func mounted(_ place: String, _ isMounted: Bool) {
    let file = Array("36 22 8:1 /store /srv/a\\040b\\134c rw - ext4 /dev/sda1 rw\n".utf8)
    #expect(NetworkFileSystem.isMounted(place, mounts: Self.mounts + file) == isMounted)
  }

  @Test("Where mounts cannot be read, a file is taken to be local")
  func unknown() {
    #expect(NetworkFileSystem.kind(ofDevice: 45, mounts: []) == nil)
  }
}
