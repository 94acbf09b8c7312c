import type { WireResponse } from '../dispatch/request.js';

/** Why an operation ended (resource type resultInfo). */
export interface OperationResult {
  readonly code?: number;
  readonly subcode?: number;
  readonly message?: string;
}

/** What an answer says of an operation. */
export interface OperationState {
  readonly id?: string;
  /** `completed` and `failed` are ends; everything else, null included, goes on (commsOperation, Properties). */
  readonly status: 'completed' | 'failed' | 'running';
  readonly result: OperationResult;
}

/** Reads an answer's body; one that is no JSON object says that the operation goes on, and nothing else. */
export function operationState({ body }: Pick<WireResponse, 'body'>): OperationState {
  const fields = asFields(parsed(body));
  // The documents write it in both ways: "Running" in examples, running in the type.
  const status = typeof fields.status === 'string' ? fields.status.toLowerCase() : '';
  const info = asFields(fields.resultInfo);
  return {
    ...(typeof fields.id === 'string' && fields.id !== '' ? { id: fields.id } : {}),
    status: status === 'completed' || status === 'failed' ? status : 'running',
    result: {
      ...(typeof info.code === 'number' ? { code: info.code } : {}),
      ...(typeof info.subcode === 'number' ? { subcode: info.subcode } : {}),
      ...(typeof info.message === 'string' ? { message: info.message } : {}),
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : {};
}
