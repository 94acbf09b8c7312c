const ISO = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(\.\d+)?S)?)?$/;

/** A duration in ISO 8601 as .NET writes it: `[d.]hh:mm:ss[.fffffff]`. */
export function timeSpanText(iso: string): string {
  const match = ISO.exec(iso);
  if (!match) return iso;
  const [, sign, days, hours = '', minutes = '', seconds = '', fraction = ''] = match;
  const time = [hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':');
  return `${sign}${days ? `${days}.` : ''}${time}${fraction === '' ? '' : fraction.padEnd(8, '0')}`;
}
