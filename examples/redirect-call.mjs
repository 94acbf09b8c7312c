// Redirects a call from a program. Run it against a sandbox:
//   MGSHIM_ENVIRONMENT=Sandbox MGSHIM_ENDPOINT=http://127.0.0.1:PORT node examples/redirect-call.mjs CALL-ID
import { bind, CmdletError, invoke, plan } from 'mgshim';

const [callId] = process.argv.slice(2);
const parameters = {
  CallId: callId,
  Targets: [{ identity: { user: { id: '98da8a1a-1b87-452c-a713-65d3f10b1253' } } }],
  CallbackUri: 'https://bot.contoso.com/api/calls',
  PassThru: true,
};

try {
  // What would be sent, without sending it.
  const bound = bind('Invoke-MgRedirectCommunicationCall', parameters);
  const request = plan(bound, { variables: process.env });
  console.log(`${bound.parameterSet}: ${request.method} ${request.url}`);

  const { output } = await invoke('Invoke-MgRedirectCommunicationCall', parameters, {
    variables: process.env,
  });
  console.log(`redirected: ${output[0]}`);
} catch (error) {
  if (!(error instanceof CmdletError)) throw error;
  // 'unknown' is the one outcome after which the call must not simply be repeated.
  console.error(`${error.id} (${error.outcome}): ${error.message}`);
  process.exitCode = 1;
}
