/**
 * SHA-256 of the certificate's public key, in base64. Chromium is started with
 * `--ignore-certificate-errors-spki-list=<this>`, so that it trusts this one key and no other.
 */
export const certificateKeyHash = "XIE3AK2zlg37YVYfZel0ZCq711SidNSthN/sRvYB7bk=";
