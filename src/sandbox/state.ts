import { createDeliveries, type Deliveries, type PostCallback } from './callback-delivery.js';
import { type Calls, createCalls } from './calls.js';
import { createEntities, type Entities } from './entities/entities.js';
import { type EntityOperation, type FindOperation, operationFinder } from './entities/entity-operation.js';
import { createFaults, type Faults } from './faults.js';
import { createJournal, type Journal } from './journal.js';
import { createLegs, type Legs } from './legs.js';
import type { LoopbackCertificate } from './loopback-certificate.js';
import { createNotifications, type Notifications } from './notifications.js';
import { createOperations, type Operations } from './operations.js';
import { createPeople, type People } from './people.js';
import type { RecordedRequest } from './request-log.js';
import { createRoster, type Roster } from './roster.js';
import { createSandboxClock, type SandboxClock } from './sandbox-clock.js';
import type { Scenario } from './scenario.js';
import { createSchedule, type Schedule } from './schedule.js';
import { createSeededIds, type SeededIds } from './seeded-ids.js';
import type { Tenant } from './tenant-check.js';
import { createTokens, type Tokens } from './tokens.js';

/** Everything a sandbox remembers. */
export interface SandboxState {
  readonly url: string;
  readonly clock: SandboxClock;
  readonly schedule: Schedule;
  readonly journal: Journal;
  readonly ids: SeededIds;
  readonly tokens: Tokens;
  readonly calls: Calls;
  readonly legs: Legs;
  readonly people: People;
  readonly roster: Roster;
  readonly notifications: Notifications;
  readonly deliveries: Deliveries;
  readonly operations: Operations;
  readonly faults: Faults;
  /** What is not a call. */
  readonly entities: Entities;
  readonly findOperation: FindOperation;
  /** Graph requests, oldest first. */
  readonly requests: RecordedRequest[];
  /** How long a call rings before it is over. */
  ringTimeoutMs: number;
  /** Absent: identities of every tenant will do. */
  tenant: Tenant | undefined;
  /** What `reset` begins again. */
  scenario: Scenario | undefined;
  /** The certificate for bots on this machine, made when it is first asked for. */
  readonly certificate: () => LoopbackCertificate;
}

export interface StateOptions {
  readonly url: string;
  readonly seed: number | string;
  readonly baseClock: () => number;
  readonly ringTimeoutMs: number;
  readonly post: PostCallback;
  /** What is answered from memory besides calls. */
  readonly operations: readonly EntityOperation[];
  readonly certificate: () => LoopbackCertificate;
  /** Told when something else may be the next thing that is due. */
  readonly scheduleChanged: () => void;
}

/** A sandbox before its scenario. */
export function createState(options: StateOptions): SandboxState {
  const clock = createSandboxClock(options.baseClock);
  const schedule = createSchedule(clock, options.scheduleChanged);
  const journal = createJournal();
  const ids = createSeededIds(options.seed);
  const deliveries = createDeliveries(options.post, clock, schedule, journal);
  return {
    url: options.url,
    clock,
    schedule,
    journal,
    ids,
    tokens: createTokens(options.url, clock, ids),
    calls: createCalls(),
    legs: createLegs(),
    people: createPeople(),
    roster: createRoster(ids),
    notifications: createNotifications(journal, deliveries),
    deliveries,
    operations: createOperations(),
    faults: createFaults(ids),
    entities: createEntities(),
    findOperation: operationFinder(options.operations),
    requests: [],
    ringTimeoutMs: options.ringTimeoutMs,
    tenant: undefined,
    scenario: undefined,
    certificate: options.certificate,
  };
}
