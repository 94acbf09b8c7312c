/**
 * RC2 in CBC mode, decrypting only. Windows still writes the certificates of a PKCS#12 file with its 40-bit form,
 * which protects nothing, and OpenSSL 3 no longer reads it. After RFC 2268.
 */
export function decryptRc2Cbc(key: Buffer, iv: Buffer, encrypted: Buffer): Buffer {
  if (encrypted.length === 0 || encrypted.length % 8 !== 0) throw wrongPadding();
  const words = expandKey(key);
  const plain = Buffer.alloc(encrypted.length);
  let previous = iv;
  for (let start = 0; start < encrypted.length; start += 8) {
    const block = encrypted.subarray(start, start + 8);
    const decrypted = decryptBlock(words, block);
    for (let index = 0; index < 8; index++) {
      plain[start + index] = (decrypted[index] as number) ^ (previous[index] as number);
    }
    previous = block;
  }
  return withoutPadding(plain);
}

const PI_TABLE = Buffer.from(
  'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2' +
    '179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e82' +
    '54d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626' +
    '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed7' +
    '08e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ec' +
    'c2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
    '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a9' +
    '0d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad',
  'hex',
);

/** Section 2; the effective length is the key's own. */
function expandKey(key: Buffer): Uint16Array {
  const bytes = new Uint8Array(128);
  bytes.set(key);
  const at = (index: number) => bytes[index] as number;
  for (let index = key.length; index < 128; index++) {
    bytes[index] = PI_TABLE[(at(index - 1) + at(index - key.length)) & 0xff] as number;
  }
  bytes[128 - key.length] = PI_TABLE[at(128 - key.length)] as number;
  for (let index = 127 - key.length; index >= 0; index--) {
    bytes[index] = PI_TABLE[at(index + 1) ^ at(index + key.length)] as number;
  }
  return Uint16Array.from({ length: 64 }, (_, index) => at(2 * index) | (at(2 * index + 1) << 8));
}

const ROTATIONS = [1, 2, 3, 5] as const;

/** Section 4: the sixteen mixing rounds backwards, with the two mashing rounds between. */
function decryptBlock(key: Uint16Array, block: Buffer): Buffer {
  const words = Uint16Array.from({ length: 4 }, (_, index) => block.readUInt16LE(2 * index));
  const at = (index: number) => words[index & 3] as number;
  for (let round = 15; round >= 0; round--) {
    for (let index = 3; index >= 0; index--) {
      const turn = ROTATIONS[index] as number;
      const turned = ((at(index) >> turn) | (at(index) << (16 - turn))) & 0xffff;
      const mixed = (key[4 * round + index] as number) + (at(index + 3) & at(index + 2));
      words[index] = turned - mixed - (~at(index + 3) & at(index + 1));
    }
    if (round === 11 || round === 5) {
      for (let index = 3; index >= 0; index--) words[index] = at(index) - (key[at(index + 3) & 63] as number);
    }
  }
  const plain = Buffer.alloc(8);
  for (let index = 0; index < 4; index++) plain.writeUInt16LE(at(index), 2 * index);
  return plain;
}

function withoutPadding(plain: Buffer): Buffer {
  const length = plain.at(-1) ?? 0;
  const padding = plain.subarray(plain.length - length);
  if (length < 1 || length > 8 || padding.some((byte) => byte !== length)) throw wrongPadding();
  return plain.subarray(0, plain.length - length);
}

function wrongPadding(): Error {
  return new Error('the padding is wrong');
}
