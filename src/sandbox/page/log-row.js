import { element } from './element.js';
import { wordingOf } from './wording.js';

/** @typedef {import('../journal.js').JournalEntry} Entry */

/**
 * A row of the log: one line, and all of it when it is opened.
 *
 * @param {Entry} entry
 */
export function rowOf(entry) {
  const { group, label, text: words, note, tone } = wordingOf(entry);
  const at = element('time', '', entry.at.slice(11, 23));
  const line = element('span', `words ${tone}`, words);
  if (note !== undefined) line.append(element('span', 'note', note));
  at.setAttribute('datetime', entry.at);
  const summary = element('summary', '', at, element('span', `label ${group}`, label), line);
  const details = element('details', '', summary);
  // Most rows are never opened.
  details.addEventListener(
    'toggle',
    () => details.childElementCount === 1 && details.append(insideOf(entry)),
  );
  const row = element('li', '', details);
  row.dataset.group = group;
  return row;
}

/** @param {Entry} entry */
function insideOf(entry) {
  if (entry.kind === 'request') {
    const { method, path, query, headers, body, binding, status, answer, requestId } = entry.request;
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const bound = binding && `${binding.cmdlet}\nparameter set ${binding.parameterSet}`;
    return columns(
      [
        ['Binding', bound],
        ['Request', [`${method} ${path}${query}`, ...lines].join('\n')],
        ['Body', body],
      ],
      [
        ['Answer', status === 0 ? 'The connection was reset.' : `${status}\nrequest-id: ${requestId}`],
        ['Body', answer],
      ],
    );
  }
  if (entry.kind === 'notification') {
    return columns([
      ['Notification', `POST ${entry.callbackUri}\ncontent-type: application/json`],
      ['Body', entry.body],
    ]);
  }
  return columns([['Event', entry]]);
}

/**
 * Titled texts in columns; JSON is written out, what is undefined is left out.
 *
 * @param {...(readonly (readonly [string, unknown])[])} parts
 */
function columns(...parts) {
  const made = parts.map((column) =>
    element(
      'div',
      '',
      ...column
        .filter(([, value]) => value !== undefined)
        .map(([title, value]) => {
          const shown = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
          return element('section', '', element('h3', '', title), element('pre', '', shown));
        }),
    ),
  );
  return element('div', 'inside', ...made);
}
