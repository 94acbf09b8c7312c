/** A telephone number in international form, or after `tel:`; its plus also as a URL and as .NET's JSON write it. */
const TELEPHONE = /(?:tel:|(?:tel:)?(?:\+|%2b|\\u002b))\d[\d\s().-]{5,}\d/gi;

/** A link to a meeting, which lets in whoever has it; also inside a query (users.md row 22). */
const JOIN_LINK =
  /https?(?::\/\/|%3a%2f%2f)[\w.-]*teams\.(?:microsoft|live|cloud\.microsoft|microsoftonline)\b[^\s"'<>\\]*/gi;

/** The parts of a link that stand in fields of their own. */
const JOIN_FIELD =
  /((?:join(?:Web)?Url|joinMeetingId|passcode|conferenceId)(?:\\*["'])?\s*[:=]\s*\\*["']?)[^\s"'&,;\\{}[\]]+/gi;

/** The text without telephone numbers and without links to meetings: whose they are is nobody's business. */
export function redactPersonal(text: string): string {
  return text.replace(JOIN_LINK, '***').replace(JOIN_FIELD, '$1***').replace(TELEPHONE, '***');
}
