import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface RecordingServer {
  readonly url: string;
  readonly requests: RecordedRequest[];
  /** What the next requests get; the last answer stays. */
  answers: Answer[];
  readonly close: () => Promise<void>;
}

/** A plain HTTP server on loopback that keeps what it receives. Tokens are given out to whoever asks. */
export async function startRecordingServer(): Promise<RecordingServer> {
  const requests: RecordedRequest[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      requests.push({
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body,
      });
      const answer = (recording.answers.length > 1 ? recording.answers.shift() : recording.answers[0]) ?? {
        status: 202,
      };
      response.writeHead(answer.status, answer.headers).end(answer.body ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const recording: RecordingServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answers: [{ status: 202 }],
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return recording;
}
