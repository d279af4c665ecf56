/// Certificates for tests alone: nobody trusts them, and their keys are known to everybody.
enum TestCertificate {
    /// For `localhost` and `127.0.0.1`, from 2020 to 2120.
    static let chain = """
        -----BEGIN CERTIFICATE-----
        MIIBaDCCAQ2gAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
        c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
        CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABKfInfuEEacubj7Y
        cWPJRsbLcpZWdU0M9jDqb4F0iZNmsy2AioKBJcetR/FqjcwZAa1zvrxyw8i1wGoI
        fgpY+WmjTjBMMA8GA1UdEwEB/wQFMAMBAf8wGgYDVR0RBBMwEYIJbG9jYWxob3N0
        hwR/AAABMB0GA1UdDgQWBBRmMVWvVy+FUxfXWlR8o9UKUaD5cjAKBggqhkjOPQQD
        AgNJADBGAiEAvMreXECOBCoSo4Zqwy52Tw/RrWdcDtqCHMcS9rzNguMCIQDJJq6h
        Eq2tYNjOcQ3AorUNGoaNPgB/3EXGSCzh5LwN4w==
        -----END CERTIFICATE-----

        """

    static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgpuDlnyiednmPzLg8
        FiIcmp0Nf+TE9Gx96GSJLN7bt/ehRANCAASnyJ37hBGnLm4+2HFjyUbGy3KWVnVN
        DPYw6m+BdImTZrMtgIqCgSXHrUfxao3MGQGtc768csPItcBqCH4KWPlp
        -----END PRIVATE KEY-----

        """

    /// The key of another certificate.
    static let otherKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTeMkuqz8addo8RZQ
        HrJ10kq3KUjCL+rzfrqQi6bh/i+hRANCAAR9Kyt4RswqiWGgrFaYvAhcAkzwmWsL
        FLpH3WWtozf7Pb9bwD+lpbpF+BybdXaLSNDlACLFLq82D3RBzaIS2q1D
        -----END PRIVATE KEY-----

        """

    /// Of ``key``, until 2026-12-21.
    static let short = """
        -----BEGIN CERTIFICATE-----
        MIIBZjCCAQugAwIBAgIBAjAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
        c3QwHhcNMjAwMTAxMDAwMDAwWhcNMjYxMjIxMDAwMDAwWjAUMRIwEAYDVQQDDAls
        b2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASnyJ37hBGnLm4+2HFj
        yUbGy3KWVnVNDPYw6m+BdImTZrMtgIqCgSXHrUfxao3MGQGtc768csPItcBqCH4K
        WPlpo04wTDAPBgNVHRMBAf8EBTADAQH/MBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcE
        fwAAATAdBgNVHQ4EFgQUZjFVr1cvhVMX11pUfKPVClGg+XIwCgYIKoZIzj0EAwID
        SQAwRgIhAMDHLUip1UsNB4iqwvbWa1aXC2J0Y7/AkL0grLmX5IXOAiEAvVDLMRiR
        j+WdqdjWJXXyZYk1oUFr5n4SXCeoYgUGzZc=
        -----END CERTIFICATE-----

        """
}
