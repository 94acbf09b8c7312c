import type { Identity } from './identity.js';
import type { ResultInfo } from './result-info.js';

/** Why someone is rung. */
export type Occasion = 'redirect' | 'invite';

/** Who someone is, in a scenario: one kind of identity and its id. */
export type Who = Readonly<Record<string, string>>;

/** What someone does when rung. Seconds count from the first ring. */
export type Behaviour =
  | { readonly does: 'answers'; readonly after: number }
  | { readonly does: 'declines'; readonly after: number; readonly result?: ResultInfo }
  | { readonly does: 'fails'; readonly after: number; readonly result?: ResultInfo }
  | { readonly does: 'forwards'; readonly after: number; readonly to: Who }
  | { readonly does: 'ignores' };

/** Someone of a scenario. */
export interface Person {
  readonly who: Who | 'everyone';
  /** Absent: whenever rung. */
  readonly when?: Occasion;
  readonly does: Behaviour['does'];
  /** Seconds; default 0. */
  readonly after?: number;
  readonly to?: Who;
  readonly result?: ResultInfo;
}

/** The people that can be rung. */
export interface People {
  /** What someone does: the first person that fits; who is not known answers. */
  behaviour(identity: Identity | undefined, occasion: Occasion): Behaviour;
  /** Add a person, before those that are known. */
  tell(person: Person): void;
  reset(people?: readonly Person[]): void;
}

/** A stranger answers at once when a call is redirected; to join a call takes a stranger a second. */
const STRANGER: Readonly<Record<Occasion, Behaviour>> = {
  redirect: { does: 'answers', after: 0 },
  invite: { does: 'answers', after: 1 },
};

/** Nobody known. */
export function createPeople(): People {
  let people: Person[] = [];
  return {
    behaviour: (identity, occasion) => {
      const person = people.find(
        ({ who, when = occasion }) => when === occasion && (who === 'everyone' || isSame(who, identity)),
      );
      return person === undefined ? STRANGER[occasion] : behaviourOf(person);
    },
    tell: (person) => {
      people.unshift(person);
    },
    reset: (known = []) => {
      people = [...known];
    },
  };
}

function isSame(who: Who, identity: Identity | undefined): boolean {
  return identity !== undefined && who[identity.kind]?.toLowerCase() === identity.id.toLowerCase();
}

function behaviourOf({ does, after = 0, to = {}, result }: Person): Behaviour {
  switch (does) {
    case 'ignores':
      return { does };
    case 'answers':
      return { does, after };
    case 'forwards':
      return { does, after, to };
    case 'declines':
    case 'fails':
      return { does, after, ...(result === undefined ? {} : { result }) };
  }
}
