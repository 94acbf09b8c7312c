/**
 * A certificate with its private key: PKCS#12 as base64, PEM text (key, certificate, chain; in any order), a file of
 * either kind, or the text of a variable, which is PEM or the base64 of either kind.
 */
export type CertificateSource = (
  | { readonly pfxBase64: string }
  | { readonly pem: string }
  | { readonly path: string }
  | { readonly encoded: string }
) & { readonly password?: string };
