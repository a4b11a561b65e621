/** Self-signed, for tests; its key was thrown away. */
export const spareCertificate = {
  pem: `-----BEGIN CERTIFICATE-----
MIIBojCCAUmgAwIBAgIUfx95DNBVdcqOCqfvMX+Zn6tmaSkwCgYIKoZIzj0EAwIw
JzEWMBQGA1UEAwwNc3BhcmUuZXhhbXBsZTENMAsGA1UECgwEQWNtZTAeFw0yNjEx
MjEyMzI3MDVaFw0zNjExMTgyMzI3MDVaMCcxFjAUBgNVBAMMDXNwYXJlLmV4YW1w
bGUxDTALBgNVBAoMBEFjbWUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATj/bmk
RkgQkAV+lbff9hbiQFCPhxydGJmjUkvw6wjqGyhdIXFu0cIzIifVZFqbyJ5DaQF4
wgFk7qqsO7ENKy/do1MwUTAdBgNVHQ4EFgQUJYkCjj4PkSfv3cA3fgrrhStAaGcw
HwYDVR0jBBgwFoAUJYkCjj4PkSfv3cA3fgrrhStAaGcwDwYDVR0TAQH/BAUwAwEB
/zAKBggqhkjOPQQDAgNHADBEAiBWCoaEIGulEkzyMSb+DGR3YwW+nwss0BGl5P2N
U1XYCgIgW3Y7XZG/2oSGi+UuJ2NaWZbnCHPupe9vj93yoKVaC/I=
-----END CERTIFICATE-----
`,
  /** As the certificate says. */
  dates: { valid_at: Date.UTC(2026, 10, 21, 23, 27, 5) / 1000, expires_at: Date.UTC(2036, 10, 18, 23, 27, 5) / 1000 },
};
