<#
.SYNOPSIS
Redirects an incoming call that has been neither answered nor rejected yet.

.DESCRIPTION
Does what Invoke-MgRedirectCommunicationCall of the module Microsoft.Graph.CloudCommunications does, with the same
parameters and parameter sets, without that module. It needs Node.js 20.19 or later on the PATH and the built
command beside this file (npm install; npm run build).

A call rings for 15 seconds; it has to be redirected before. The application permission is Calls.Initiate.All.

Sign-in comes from the environment: MGSHIM_ACCESS_TOKEN (a ready token) or the AZURE_* variables. MGSHIM_ENVIRONMENT
names the cloud.

Objects may be piped: an identity with CallId (a hashtable or an object), or a body where -CallId is given.

.PARAMETER CallId
The id of the call.

.PARAMETER InputObject
The identity of the call: a hashtable, an ordered dictionary, an object or JSON text with CallId.

.PARAMETER BodyParameter
The whole body: a hashtable, an ordered dictionary, an object or JSON text with callbackUri, targets and timeout.

.PARAMETER ResponseHeadersVariable
The name of a variable of the caller that gets the answer's headers, of a success and of an error alike: a
dictionary that finds names in any case, each with an array of values. It is $null where there was no answer.

.PARAMETER AdditionalProperties
Further properties of the body. One that a parameter has set already is an error.

.PARAMETER CallbackUri
The URI that is told what becomes of the call.

.PARAMETER Targets
To whom the call is redirected: one or several participants, each a hashtable or an object with identity.

.PARAMETER Timeout
How long the redirected call rings, in seconds.

.PARAMETER Break
Waits for a .NET debugger in Microsoft's module; an error here.

.PARAMETER Headers
Further headers of the request. Authorization cannot be replaced.

.PARAMETER HttpPipelineAppend
Steps of Microsoft's module for each request; an error here.

.PARAMETER HttpPipelinePrepend
Steps of Microsoft's module for each request; an error here.

.PARAMETER PassThru
Returns True where the call was redirected.

.PARAMETER Proxy
The proxy for the request and for the sign-in: http://proxy:8080.

.PARAMETER ProxyCredential
Credentials for the proxy; they go to the worker over its pipe alone.

.PARAMETER ProxyUseDefaultCredentials
Takes the credentials that HTTPS_PROXY has for the same proxy. Signing in as the user of this machine is not possible.

.INPUTS
System.Object

.INPUTS
System.Collections.IDictionary

.OUTPUTS
System.Boolean

.EXAMPLE
$params = @{
	targets = @(
		@{
			"@odata.type" = "#microsoft.graph.invitationParticipantInfo"
			identity = @{
				"@odata.type" = "#microsoft.graph.identitySet"
				phone = @{
					"@odata.type" = "#microsoft.graph.identity"
					id = "+12345678901"
				}
			}
		}
	)
	callbackUri = "https://bot.contoso.com/api/calls/24701998-1a73-4d42-8085-bf46ed0ae039"
}
./Invoke-MgRedirect.ps1 -CallId $callId -BodyParameter $params

Redirects a call to a telephone number.

.EXAMPLE
@{ CallId = $callId } | ./Invoke-MgRedirect.ps1 -Targets @{ identity = @{ user = @{ id = $userId } } } -PassThru

Redirects a piped call to a user and returns True.

.LINK
https://learn.microsoft.com/powershell/module/microsoft.graph.cloudcommunications/invoke-mgredirectcommunicationcall

.LINK
https://learn.microsoft.com/graph/api/call-redirect?view=graph-rest-1.0
#>
[CmdletBinding(DefaultParameterSetName = 'RedirectExpanded', PositionalBinding = $false, SupportsShouldProcess, ConfirmImpact = 'Medium')]
[OutputType([bool])]
param(
    [Parameter(ParameterSetName = 'RedirectExpanded', Mandatory)]
    [Parameter(ParameterSetName = 'Redirect', Mandatory)]
    [string] $CallId,

    [Parameter(ParameterSetName = 'RedirectViaIdentityExpanded', Mandatory, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'RedirectViaIdentity', Mandatory, ValueFromPipeline)]
    [object] $InputObject,

    [Parameter(ParameterSetName = 'RedirectViaIdentity', Mandatory, ValueFromPipeline)]
    [Parameter(ParameterSetName = 'Redirect', Mandatory, ValueFromPipeline)]
    [object] $BodyParameter,

    [Parameter()]
    [Alias('RHV')]
    [string] $ResponseHeadersVariable,

    [Parameter(ParameterSetName = 'RedirectViaIdentityExpanded')]
    [Parameter(ParameterSetName = 'RedirectExpanded')]
    [hashtable] $AdditionalProperties,

    [Parameter(ParameterSetName = 'RedirectViaIdentityExpanded')]
    [Parameter(ParameterSetName = 'RedirectExpanded')]
    [string] $CallbackUri,

    [Parameter(ParameterSetName = 'RedirectViaIdentityExpanded')]
    [Parameter(ParameterSetName = 'RedirectExpanded')]
    [object[]] $Targets,

    [Parameter(ParameterSetName = 'RedirectViaIdentityExpanded')]
    [Parameter(ParameterSetName = 'RedirectExpanded')]
    [int] $Timeout,

    [Parameter(DontShow)]
    [switch] $Break,

    [Parameter(ValueFromPipeline)]
    [System.Collections.IDictionary] $Headers,

    [Parameter(DontShow)]
    [object[]] $HttpPipelineAppend,

    [Parameter(DontShow)]
    [object[]] $HttpPipelinePrepend,

    [Parameter()]
    [switch] $PassThru,

    [Parameter(DontShow)]
    [uri] $Proxy,

    [Parameter(DontShow)]
    [pscredential] $ProxyCredential,

    [Parameter(DontShow)]
    [switch] $ProxyUseDefaultCredentials
)
begin {
    $mgCommand = 'Invoke-MgRedirectCommunicationCall'
    $mgOperation = "Call remote 'POST /communications/calls/{call-id}/microsoft.graph.redirect' operation"
    # The engine keeps what earlier objects bound in $PSBoundParameters; the command line's share is what it is now.
    $mgNamed = @{}
    foreach ($entry in $PSBoundParameters.GetEnumerator()) { $mgNamed[$entry.Key] = $entry.Value }
    $mgWorker = @{ Process = $null; Reader = $null; Complaint = $null; LastId = 0; Waiting = $false }
    # How deep the properties of .NET objects are looked into. Dictionaries, lists and custom objects do not count.
    $mgObjectDepth = 10

    # --- errors -----------------------------------------------------------------------------------------------

    function New-MgError([string] $Id, [string] $Category, [string] $Message, [object] $Target) {
        [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($Message), $Id, $Category, $Target)
    }

    # The error of a call, from the worker's data: README.md of src/worker, "Errors".
    function ConvertTo-MgError([object] $Failure, [object] $Target) {
        $data = $Failure['data']
        if ($null -eq $data) {
            $id = if ($Failure['code'] -eq -32602) { 'InvalidParameters' } else { 'InternalError' }
            return New-MgError $id 'InvalidArgument' $Failure['message'] $Target
        }
        $http = $data['http']
        $inner = $null
        if ($null -ne $http -and $null -ne $http['status']) {
            $said = 'HTTP {0}, request-id {1}, client-request-id {2}' -f $http['status'], $http['requestId'], $http['clientRequestId']
            $inner = [System.InvalidOperationException]::new($said)
        }
        $exception = [System.Exception]::new($data['message'], $inner)
        if ($null -ne $http) { foreach ($entry in $http.GetEnumerator()) { $exception.Data[$entry.Key] = $entry.Value } }
        $exception.Data['outcome'] = $data['outcome']
        $record = [System.Management.Automation.ErrorRecord]::new($exception, $data['id'], $data['category'], $Target)
        if ($null -ne $data['details'] -or $null -ne $data['recommendedAction']) {
            $text = if ($null -ne $data['details']) { $data['details'] } else { $data['message'] }
            $record.ErrorDetails = [System.Management.Automation.ErrorDetails]::new($text)
            if ($null -ne $data['recommendedAction']) { $record.ErrorDetails.RecommendedAction = $data['recommendedAction'] }
        }
        $record
    }

    # --- the worker's process ---------------------------------------------------------------------------------

    function Get-MgNode {
        $found = $ExecutionContext.InvokeCommand.GetCommand('node', [System.Management.Automation.CommandTypes]::Application)
        if ($null -ne $found) { return $found.Path }
        $places = ([string]$env:PATH).Split([System.IO.Path]::PathSeparator) -join ', '
        $message = "Node.js 20.19 or later is needed. There is no 'node' on the PATH; looked in: $places"
        $PSCmdlet.ThrowTerminatingError((New-MgError 'NodeNotFound' 'ResourceUnavailable' $message 'node'))
    }

    function Start-MgProcess([string] $File, [string] $Arguments) {
        $utf8 = [System.Text.UTF8Encoding]::new($false)
        $start = [System.Diagnostics.ProcessStartInfo]::new($File, $Arguments)
        $start.UseShellExecute = $false
        $start.CreateNoWindow = $true
        $start.RedirectStandardInput = $true
        $start.RedirectStandardOutput = $true
        $start.RedirectStandardError = $true
        $start.StandardOutputEncoding = $utf8
        $start.StandardErrorEncoding = $utf8
        try { [System.Diagnostics.Process]::Start($start) }
        catch {
            $message = "$File does not start: " + $_.Exception.GetBaseException().Message
            $PSCmdlet.ThrowTerminatingError((New-MgError 'NodeNotStarted' 'ResourceUnavailable' $message $File))
        }
    }

    function Assert-MgNodeVersion([string] $Node, [string] $Version) {
        $parsed = $null
        $isVersion = [version]::TryParse($Version.Trim().TrimStart('v').Split('-')[0], [ref] $parsed)
        if ($isVersion -and $parsed -ge [version]'20.19') { return }
        $message = "Node.js 20.19 or later is needed; $Node is version $Version."
        $PSCmdlet.ThrowTerminatingError((New-MgError 'NodeTooOld' 'ResourceUnavailable' $message $Node))
    }

    function Start-MgWorker {
        $main = [System.IO.Path]::Combine($PSScriptRoot, 'dist', 'cli', 'main.js')
        $node = Get-MgNode
        if (-not [System.IO.File]::Exists($main)) {
            $message = "The command is not built: $main does not exist. Run 'npm install && npm run build' in $PSScriptRoot."
            $PSCmdlet.ThrowTerminatingError((New-MgError 'CommandNotBuilt' 'ResourceUnavailable' $message $main))
        }
        # Quoted as both Windows and .NET on Unix take it apart again.
        $quoted = '"' + [regex]::Replace($main, '(\\*)"', '$1$1\"') + '"'
        $mgWorker.Process = Start-MgProcess $node "$quoted worker"
        $mgWorker.Reader = $mgWorker.Process.StandardOutput
        $mgWorker.Complaint = $mgWorker.Process.StandardError.ReadToEndAsync()
        $answer = Send-MgRequest 'version' ''
        if ($null -ne $answer) {
            Assert-MgNodeVersion $node $answer['result']['node']
            return
        }
        # An old Node fails on the command's own text, so it is asked itself.
        $probe = Start-MgProcess $node '--version'
        $version = $probe.StandardOutput.ReadToEnd()
        $probe.Dispose()
        Assert-MgNodeVersion $node $version
        Stop-MgWithComplaint 'WorkerNotStarted' 'The worker did not start'
    }

    function Stop-MgWithComplaint([string] $Id, [string] $What) {
        $said = ''
        if ($mgWorker.Complaint.Wait(1000)) { $said = $mgWorker.Complaint.Result.Trim() }
        if ($said.Length -gt 500) { $said = $said.Substring(0, 500) }
        $PSCmdlet.ThrowTerminatingError((New-MgError $Id 'ResourceUnavailable' ("${What}: $said").TrimEnd(' ', ':') $null))
    }

    # Ends its input; it ends by itself. A request that is still running is cancelled first.
    function Stop-MgWorker {
        if ($null -eq $mgWorker.Process) { return }
        try {
            if ($mgWorker.Waiting) {
                Write-MgLine ('{"jsonrpc":"2.0","method":"cancel","params":{"id":' + $mgWorker.LastId + '}}')
            }
            $mgWorker.Process.StandardInput.Close()
        }
        catch [System.IO.IOException] { $null = $_ }
        $mgWorker.Process.Dispose()
        $mgWorker.Process = $null
    }

    # --- messages ---------------------------------------------------------------------------------------------

    # As bytes: Windows PowerShell's own writer has the console's encoding.
    function Write-MgLine([string] $Line) {
        $bytes = [System.Text.UTF8Encoding]::new($false).GetBytes($Line + "`n")
        $stream = $mgWorker.Process.StandardInput.BaseStream
        $stream.Write($bytes, 0, $bytes.Length)
        $stream.Flush()
    }

    function ConvertTo-MgJsonText([string] $Text) {
        '"' + $Text.Replace('\', '\\').Replace('"', '\"').Replace("`r", '\r').Replace("`n", '\n').Replace("`t", '\t') + '"'
    }

    # Sends a request and returns its answer, a hashtable with result or error; nothing where the worker has ended.
    # The answer's CLIXML stands in the line as it is: README.md of src/worker, "CLIXML answers".
    function Send-MgRequest([string] $Method, [string] $Members) {
        $mgWorker.LastId++
        $id = $mgWorker.LastId
        $mgWorker.Waiting = $true
        try { Write-MgLine ('{"jsonrpc":"2.0","id":' + $id + ',"method":"' + $Method + '","params":{"answer":"clixml"' + $Members + '}}') }
        catch [System.IO.IOException] { $null = $_ }
        $reading = $mgWorker.Reader.ReadLineAsync()
        # In short waits: Ctrl-C is seen between them.
        while (-not $reading.Wait(100)) { }
        $mgWorker.Waiting = $false
        $line = $reading.Result
        if ($null -eq $line) { return }
        $head = '{"jsonrpc":"2.0","id":' + $id + ',"result":"'
        if (-not $line.StartsWith($head, [System.StringComparison]::Ordinal) -or -not $line.EndsWith('"}', [System.StringComparison]::Ordinal)) {
            $message = 'The worker answered what was not asked: ' + $line.Substring(0, [System.Math]::Min(200, $line.Length))
            $PSCmdlet.ThrowTerminatingError((New-MgError 'UnexpectedAnswer' 'InvalidResult' $message $null))
        }
        [System.Management.Automation.PSSerializer]::Deserialize($line.Substring($head.Length, $line.Length - $head.Length - 2))
    }

    # --- a call -----------------------------------------------------------------------------------------------

    # What is bound for this object: the command line's parameters, and those that the object gave.
    function Get-MgBoundCall {
        $values = @{}
        $piped = @()
        $common = [System.Management.Automation.Cmdlet]::CommonParameters
        $optional = [System.Management.Automation.Cmdlet]::OptionalCommonParameters
        foreach ($name in $mgNamed.Keys) {
            if (-not $common.Contains($name) -and -not $optional.Contains($name)) { $values[$name] = $mgNamed[$name] }
        }
        foreach ($name in 'InputObject', 'BodyParameter', 'Headers') {
            if ($mgNamed.ContainsKey($name)) { continue }
            $value = $PSCmdlet.SessionState.PSVariable.GetValue($name)
            if ($null -eq $value) { continue }
            $values[$name] = $value
            $piped += $name
        }
        # Encrypted secrets mean nothing outside this process; what this one holds goes beside the parameters.
        if ($null -ne $values['ProxyCredential']) { $values['ProxyCredential'] = 'System.Management.Automation.PSCredential' }
        @{ Values = $values; Piped = $piped }
    }

    function ConvertTo-MgCall([string] $ParameterSet, [hashtable] $Call) {
        $clixml = [System.Management.Automation.PSSerializer]::Serialize($Call.Values, $mgObjectDepth)
        $shown = 'SilentlyContinue', 'Ignore'
        $members = @(
            '"cmdlet":' + (ConvertTo-MgJsonText $mgCommand)
            '"parameterSet":' + (ConvertTo-MgJsonText $ParameterSet)
            '"fromPipeline":[' + (@(foreach ($name in $Call.Piped) { ConvertTo-MgJsonText $name }) -join ',') + ']'
            '"preferences":{"debug":' + $(if ($shown -contains $DebugPreference) { 'false' } else { 'true' }) +
                ',"verbose":' + $(if ($shown -contains $VerbosePreference) { 'false' } else { 'true' }) + '}'
            '"parameters":' + (ConvertTo-MgJsonText $clixml)
            if ($null -ne $ProxyCredential) {
                $opened = @{ userName = $ProxyCredential.UserName; password = [System.Net.NetworkCredential]::new('', $ProxyCredential.Password).Password }
                '"proxyCredential":' + (ConvertTo-MgJsonText ([System.Management.Automation.PSSerializer]::Serialize($opened)))
            }
        )
        ',' + ($members -join ',')
    }

    # Sets a variable where this script was called. Only Set-Variable can name a scope, and it belongs to a module
    # that need not be there; what it calls does not.
    function Set-MgCallerVariable([string] $Name, [object] $Value, [string] $Scope) {
        $variables = $PSCmdlet.SessionState.PSVariable
        if ($Name.Contains(':')) { $variables.Set($Name, $Value); return }
        $flags = [System.Reflection.BindingFlags] 'Instance, NonPublic'
        $property = $PSCmdlet.SessionState.GetType().GetProperty('Internal', $flags)
        if ($null -ne $property) {
            $state = $property.GetValue($PSCmdlet.SessionState, $null)
            $types = [type[]] @([psvariable], [string], [bool], [System.Management.Automation.CommandOrigin])
            $method = $state.GetType().GetMethod('SetVariableAtScope', $flags, $null, $types, $null)
            if ($null -ne $method) {
                $origin = [System.Management.Automation.CommandOrigin]::Internal
                $null = $method.Invoke($state, @([psvariable]::new($Name, $Value), $Scope, $false, $origin))
                return
            }
        }
        $variables.Set("global:$Name", $Value)
        $PSCmdlet.WriteWarning("The response headers are in the global variable '$Name'.")
    }

    # A dictionary that finds names in any case, each with an array of values.
    function ConvertTo-MgHeaderDictionary([object] $Received) {
        if ($null -eq $Received) { return }
        $result = [System.Collections.Generic.Dictionary[string, string[]]]::new([System.StringComparer]::OrdinalIgnoreCase)
        foreach ($entry in $Received.GetEnumerator()) { $result[$entry.Key] = [string[]] @($entry.Value) }
        , $result
    }

    # PowerShell marks the type names of what it has read; the objects of a command bear theirs.
    function Restore-MgTypeName([object] $Object) {
        if ($Object -is [System.Management.Automation.PSCustomObject]) {
            $names = @($Object.PSObject.TypeNames)
            $Object.PSObject.TypeNames.Clear()
            foreach ($name in $names) { $Object.PSObject.TypeNames.Add(($name -replace '^Deserialized\.', '')) }
        }
    }

    function Invoke-MgCall([string] $ParameterSet, [object] $Target, [string] $CallerScope) {
        $call = Get-MgBoundCall
        try { $members = ConvertTo-MgCall $ParameterSet $call }
        catch [System.Management.Automation.MethodInvocationException] {
            $message = 'A value cannot be passed on: ' + $_.Exception.GetBaseException().Message
            $PSCmdlet.WriteError((New-MgError 'ValueNotSerializable' 'InvalidArgument' $message $Target))
            return
        }
        if ($null -eq $mgWorker.Process) { Start-MgWorker }
        $answer = Send-MgRequest 'invoke' $members
        if ($null -eq $answer) { Stop-MgWithComplaint 'WorkerEnded' 'The worker ended; the request may have been executed' }
        $isError = $answer.ContainsKey('error')
        $told = if ($isError) { $answer['error']['data'] } else { $answer['result'] }
        if ($null -ne $told) {
            foreach ($text in $told['debug']) { $PSCmdlet.WriteDebug($text) }
            foreach ($text in $told['verbose']) { $PSCmdlet.WriteVerbose($text) }
            foreach ($text in $told['warnings']) { $PSCmdlet.WriteWarning($text) }
        }
        if ($ResponseHeadersVariable) {
            $received = if ($null -ne $told) { $told['responseHeaders'] }
            Set-MgCallerVariable $ResponseHeadersVariable (ConvertTo-MgHeaderDictionary $received) $CallerScope
        }
        if ($isError) {
            $PSCmdlet.WriteError((ConvertTo-MgError $answer['error'] $Target))
            return
        }
        foreach ($text in $answer['result']['output']) {
            $object = [System.Management.Automation.PSSerializer]::Deserialize($text)
            Restore-MgTypeName $object
            $PSCmdlet.WriteObject($object)
        }
    }
}
process {
    if (-not $PSCmdlet.ShouldProcess($mgOperation, $mgCommand + '_' + $PSCmdlet.ParameterSetName)) { return }
    # Seen from two functions further in: their scopes, then this script's, which dot-sourcing does without.
    $mgScope = if ($MyInvocation.InvocationName -eq '.') { '2' } else { '3' }
    $mgFinished = $false
    try {
        Invoke-MgCall $PSCmdlet.ParameterSetName $(if ($null -ne $_) { $_ } else { $CallId }) $mgScope
        $mgFinished = $true
    }
    finally {
        # After Ctrl-C or a terminating error there is no end block.
        if (-not $mgFinished) { Stop-MgWorker }
    }
}
end {
    Stop-MgWorker
}
