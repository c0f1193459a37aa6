/** Every character that a GBK console can show. */
export const GBK: ReadonlySet<string> = new Set(
  new TextDecoder('gbk')
    .decode(
      Uint8Array.from(
        Array.from({ length: 0xfe - 0x81 + 1 }, (_, high) => high + 0x81).flatMap((high) =>
          Array.from({ length: 0xfe - 0x40 + 1 }, (_unused, low) => low + 0x40)
            .filter((low) => low !== 0x7f)
            .flatMap((low) => [high, low]),
        ),
      ),
    )
    .concat(
      Array.from({ length: 0x7f - 0x20 }, (_, code) => String.fromCharCode(code + 0x20)).join(''),
      '\n',
    ),
);
