#!/usr/bin/env bash
# Tests a bot that is a shell script, without a tenant. Needs mgshim, curl and node; exits with 0 when all is well.
set -euo pipefail

# The bot under test: it is called with a notification, and has every incoming call ring at two people.
bot() {
  local id
  id=$(field 'value[0].changeType === "created" && value[0].resourceData.id' <<<"$1")
  [ "$id" = false ] && return
  mgshim Invoke-MgRedirectCommunicationCall -CallId "$id" -Timeout 30 -Targets '@(
    @{ identity = @{ user = @{ id = "98da8a1a-1b87-452c-a713-65d3f10b1253" } } }
    @{ identity = @{ user = @{ id = "bf5aae9a-d11d-47a8-93b1-782504c9c3f3" } } }
  )'
}

# A value out of the JSON on standard input.
field() { node -p "const { value, ...it } = JSON.parse(require('fs').readFileSync(0)); $1"; }

is() {
  if [ "$2" = "$3" ]; then echo "ok - $1"; else echo "not ok - $1: $2, expected $3"; exit 1; fi
}

# A sandbox of our own, on any free port, in which two people are known; time stands still until it is moved.
folder=$(mktemp -d)
mkfifo "$folder/told"
mgshim sandbox --json --scenario simulring >"$folder/told" &
trap 'kill $!; wait; rm -rf "$folder"' EXIT
read -r line <"$folder/told"
url=$(node -p 'JSON.parse(process.argv[1]).url' "$line")
export MGSHIM_ENVIRONMENT=Sandbox MGSHIM_ENDPOINT=$url
call=481f0b00-ffff-4ca1-8c67-a5f1e31e8e82
sandbox() { curl -sS "$url/sandbox/$1" "${@:2}"; }
state() { sandbox "calls/$call" | field it.state; }

sandbox clock -d '{"frozen": true}' >"$folder/clock"
is 'a call comes in' "$(state)" incoming

bot "$(sandbox "notifications?callId=$call" | field 'JSON.stringify(value[0].body)')"
is 'the bot has it ring elsewhere' "$(state)" redirecting
is 'at both' "$(sandbox "calls/$call/legs" | field 'value.map((leg) => leg.state).join()')" rings,rings

sandbox clock -d '{"advanceMs": 4000}' >"$folder/clock"
is 'somebody takes it' "$(state)" terminated
is 'the bot is told' "$(sandbox notifications | field 'value.map((one) => one.changeType).join()')" created,deleted

# The same again for a bot that is too slow.
sandbox reset -X POST
sandbox clock -d '{"advanceMs": 15000}' >"$folder/clock"
code=0
bot "$(sandbox notifications | field 'JSON.stringify(value[0].body)')" 2>"$folder/error" || code=$?
is 'a late redirect is refused' "$code" 4
is 'as Graph refuses it' "$(grep -o '8522' "$folder/error" | head -1)" 8522
