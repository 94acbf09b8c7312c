// What answers in Graph's stead, in a process of its own as any service is: a process that asks itself need not wait for
// its turn. Says its port on stdout and ends with its input.
import { createServer } from 'node:http';

const OPERATION = '{"id":"op","clientContext":"x","status":"running"}';

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    if (!request.url?.endsWith('/invite')) response.writeHead(202).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(OPERATION);
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.resume().on('end', () => process.exit());
