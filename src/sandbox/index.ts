/** What `mgshim/sandbox` exports: a local Microsoft Graph with calls, for tests (README.md in this folder). */
export type { FaultRule } from './fault-rule.js';
export type { JournalEntry } from './journal.js';
export type { Json, JsonObject } from './json.js';
export type { Leg } from './legs.js';
export type { LoopbackCertificate } from './loopback-certificate.js';
export type { SandboxNotification } from './notifications.js';
export type { Person } from './people.js';
export type { RecordedRequest } from './request-log.js';
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';
export type { Scenario, ScenarioCall } from './scenario.js';
export { parseScenario, readScenario, ScenarioError, shippedScenarios } from './scenario-file.js';
export { type SandboxServer, type SandboxServerOptions, startSandboxServer } from './server.js';
export type { TokenOptions } from './tokens.js';
