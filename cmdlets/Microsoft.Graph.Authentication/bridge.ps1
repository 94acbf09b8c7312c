# Joined from the folder bridge by `npm run generate:modules`; do not edit.
# What the calling script observes. A module has its own preference variables; those of the caller count, so each
# function here takes what it needs of them into the scope from which it writes. A bound -ErrorAction, -Verbose, …
# goes before them.

# What the caller's preference variables say now.
function script:Get-MgShimPreference([hashtable] $Call, [string] $Name, [object] $Otherwise) {
    $Call['Cmdlet'].SessionState.PSVariable.GetValue($Name, $Otherwise)
}

function script:Write-MgShimError([hashtable] $Call, [System.Management.Automation.ErrorRecord] $Record) {
    $ErrorActionPreference = Get-MgShimPreference $Call 'ErrorActionPreference' 'Continue'
    $Call['Cmdlet'].WriteError($Record)
}

function script:Write-MgShimText([hashtable] $Call, [string] $Stream, [object] $Value) {
    switch ($Stream) {
        'warning' {
            $WarningPreference = Get-MgShimPreference $Call 'WarningPreference' 'Continue'
            $Call['Cmdlet'].WriteWarning($Value)
        }
        'verbose' {
            $VerbosePreference = Get-MgShimPreference $Call 'VerbosePreference' 'SilentlyContinue'
            $Call['Cmdlet'].WriteVerbose($Value)
        }
        'debug' {
            $DebugPreference = Get-MgShimPreference $Call 'DebugPreference' 'SilentlyContinue'
            $Call['Cmdlet'].WriteDebug($Value)
        }
        # A message for a person, such as where to enter a device code: seen whatever the preference is.
        'information' {
            $InformationPreference = Get-MgShimPreference $Call 'InformationPreference' 'SilentlyContinue'
            $message = [System.Management.Automation.HostInformationMessage]::new()
            $message.Message = [string] $Value
            $Call['Cmdlet'].WriteInformation($message, [string[]] @('PSHOST'))
        }
    }
}

function script:Confirm-MgShimAction([hashtable] $Call, [string] $Target, [string] $Action) {
    $WhatIfPreference = Get-MgShimPreference $Call 'WhatIfPreference' $false
    $ConfirmPreference = Get-MgShimPreference $Call 'ConfirmPreference' 'High'
    $VerbosePreference = Get-MgShimPreference $Call 'VerbosePreference' 'SilentlyContinue'
    $Call['Cmdlet'].ShouldProcess($Target, $Action)
}

# In the scope from which the command was called, or in the one that the name says.
function script:Set-MgShimCallerVariable([hashtable] $Call, [string] $Name, [object] $Value) {
    try { $Call['Cmdlet'].SessionState.PSVariable.Set($Name, $Value) }
    catch {
        $reason = $_.Exception.GetBaseException().Message
        Write-MgShimError $Call (New-MgShimError 'VariableNotWritable' 'WriteError' "The variable '$Name' cannot be set: $reason" $Name)
    }
}

# A dictionary that finds names in any case, each with an array of values; of the type that Microsoft's module has.
function script:ConvertTo-MgShimHeaderDictionary([object] $Received) {
    if ($null -eq $Received) { return }
    $result = [System.Collections.Generic.Dictionary[string, System.Collections.Generic.IEnumerable[string]]]::new([System.StringComparer]::OrdinalIgnoreCase)
    foreach ($entry in $Received.GetEnumerator()) { $result[$entry.Key] = [string[]] @($entry.Value) }
    , $result
}

# A cmdlet of a Graph module, from begin to end: the worker binds, plans and sends; what a script observes is here.

# What the modules of cmdlets call: for begin ($PSCmdlet, $PSBoundParameters), which returns the call, for process
# (call, $_) and for end (call). The engine keeps one $PSBoundParameters for all of them. What the module MgShim calls:
# one that names the connection of the calls from here on and returns the one before, one that returns the last delta
# link, one that follows an operation ($PSCmdlet, $PSBoundParameters, the operation, its id), two that set an option and
# read all of them, one that returns what holds for pipelines.
function script:New-MgShimBridge {
    @{
        Begin         = ${function:Start-MgShimCall}
        Process       = ${function:Invoke-MgShimCall}
        End           = ${function:Stop-MgShimCall}
        UseConnection = { param($Name) Set-MgShimConnection $Name }
        DeltaLink     = { $script:MgShimDeltaLink }
        Wait          = { Import-MgShimScripts 'own-commands'; Wait-MgShimOperationEnd @args }
        SetOption     = { param($Name, $Value) Set-MgShimOptionMember $Name $Value }
        Options       = { $script:MgShimWorker['Options'] }
        Pipeline      = { $script:MgShimWorker['Pipeline'] }
    }
}

# The last answer's link that asks for what has changed since.
$script:MgShimDeltaLink = $null

# What every request to the worker is made for.
function script:New-MgShimCall([System.Management.Automation.PSCmdlet] $Cmdlet) {
    @{ Cmdlet = $Cmdlet; Steps = @(); StepError = $null }
}

# Of an invocation that stands alone nothing can happen between its begin and its process, where it is sent.
function script:Start-MgShimCall($Cmdlet, $Bound) {
    $invocation = $Cmdlet.MyInvocation
    $isOpen = $invocation.ExpectingInput -or $invocation.PipelineLength -gt 1
    $call = @{ Cmdlet = $Cmdlet; Bound = $Bound; Steps = @(); StepError = $null; ExpectsInput = $invocation.ExpectingInput; IsOpen = $isOpen }
    if ($isOpen) {
        Import-MgShimScripts 'pipeline'
        Start-MgShimOpenCall $call
    }
    $call
}

# One call: of an invocation that stands alone, or for one object of a pipeline. Every call of every script comes
# through here, so that it calls few functions: each costs PowerShell as much as a serializer.
function script:Invoke-MgShimCall($Call, $Item) {
    if ($Call['IsOpen']) {
        Invoke-MgShimOpenCall $Call $Item
        return
    }
    $members = ConvertTo-MgShimOpening $Call
    $worker = $script:MgShimWorker
    if ($null -eq $worker['Process'] -or $worker['Process'].HasExited) { Assert-MgShimWorker $Call }
    $answer = if ($members -is [string]) { Send-MgShimText $Call 'call' ($members + $Call['Running']) } else { $members }
    $result = if ($null -ne $answer) { $answer['result'] }
    if ($null -eq $result -or $null -ne $Call['HeadersVariable']) {
        $Call['Named'] = ConvertTo-MgShimNamed $Call['Bound']
        Complete-MgShimRun $Call $null $answer
    }
    elseif ($result.ContainsKey('output')) { $Call['Cmdlet'].WriteObject((ConvertFrom-MgShimOutput $result['output'] $result['json'])) }
}

# What a script observes of an answer: headers for a variable, the output, an error.
function script:Complete-MgShimRun([hashtable] $Call, [object] $Item, [hashtable] $Answer) {
    $result = if ($null -ne $Answer) { $Answer['result'] }
    if ($null -eq $result) {
        Import-MgShimScripts 'failures'
        Write-MgShimFailure $Call $Item $Answer
        return
    }
    if ($null -ne $Call['HeadersVariable'] -and $result['called']) {
        Set-MgShimCallerVariable $Call $Call['HeadersVariable'] (ConvertTo-MgShimHeaderDictionary $result['responseHeaders'])
    }
    if ($result.ContainsKey('output')) { $Call['Cmdlet'].WriteObject((ConvertFrom-MgShimOutput $result['output'] $result['json'])) }
}

# The end of an invocation.
function script:Stop-MgShimCall($Call) {
    if ($Call['IsOpen']) { Stop-MgShimOpenCall $Call }
}

# A command line on its way to the worker.

$script:MgShimCommonNames = $null

function script:Initialize-MgShimCommonNames {
    $script:MgShimCommonNames = @{}
    foreach ($name in [System.Management.Automation.Cmdlet]::CommonParameters) { $script:MgShimCommonNames[$name] = $true }
    foreach ($name in [System.Management.Automation.Cmdlet]::OptionalCommonParameters) { $script:MgShimCommonNames[$name] = $true }
}

# What the worker needs to bind a command line, as members of its JSON; an answer where it cannot be written. What
# stays here is put into the call: its name, the variable for headers, script blocks.
function script:ConvertTo-MgShimOpening($Call) {
    $bound = $Call['Bound']
    if ($null -eq $script:MgShimCommonNames) { Initialize-MgShimCommonNames }
    # As it is defined: Import-Module -Prefix calls it otherwise.
    $Call['Name'] = $Call['Cmdlet'].MyInvocation.MyCommand.ScriptBlock.Ast.Name
    $Call['HeadersVariable'] = $null
    $values = @{}
    $hasFile = $bound.ContainsKey('Data')
    foreach ($entry in $bound.GetEnumerator()) {
        $name = $entry.Key
        $value = $entry.Value
        if ($script:MgShimCommonNames.Contains($name)) { continue }
        if ($null -ne $value) {
            if ($name -eq 'ResponseHeadersVariable' -and $value -ne '') { $Call['HeadersVariable'] = $value }
            # Script blocks stay here.
            elseif ($name -eq 'HttpPipelinePrepend' -or $name -eq 'HttpPipelineAppend') { continue }
            elseif ($value -is [securestring] -or $value -is [pscredential]) { $value = ConvertTo-MgShimSendable $value }
            # How the engine holds a script block that it will run for each object.
            elseif ($Call['ExpectsInput'] -and $value.GetType().Name -eq 'DelayedScriptBlockArgument') { $value = { } }
        }
        if ($name.EndsWith('File', [System.StringComparison]::Ordinal)) { $hasFile = $true }
        $values[$name] = $value
    }
    if ($hasFile) {
        Import-MgShimScripts 'files'
        Resolve-MgShimFiles $Call $values
    }
    try {
        $text = [System.Management.Automation.PSSerializer]::Serialize($values, $script:MgShimObjectDepth)
        if ($text.IndexOf('<URI', [System.StringComparison]::Ordinal) -ge 0) { $text = ConvertTo-MgShimClixml $values }
    }
    catch { return New-MgShimUnserializable $_ }
    $members = '"cmdlet":"' + $Call['Name'] + '","parameters":"' + $text.Replace('\', '\\').Replace('"', '\"').Replace("`r", '\r').Replace("`n", '\n').Replace("`t", '\t') + '"'
    if ($bound['ProxyCredential'] -is [pscredential]) {
        $opened = ConvertTo-MgShimProxyCredential $bound['ProxyCredential']
        $members += ',"proxyCredential":{"userName":' + (ConvertTo-MgShimJsonText $opened['userName']) + ',"password":' + (ConvertTo-MgShimJsonText $opened['password']) + '}'
    }
    if ($bound.ContainsKey('HttpPipelinePrepend') -or $bound.ContainsKey('HttpPipelineAppend')) {
        Import-MgShimScripts 'http'
        $members += Add-MgShimSteps $Call
    }
    $Call['Running'] = Get-MgShimRunning $Call
    $members + $Call['Shown']
}

# What the worker needs for each call: when to ask whether it goes out, and whether somebody wants the headers. It asks
# where ShouldProcess would say something or ask; where that would say yes without a word, the question would be a way
# to here and back for nothing.
function script:Get-MgShimRunning($Call) {
    $bound = $Call['Bound']
    $variables = $Call['Cmdlet'].SessionState.PSVariable
    $isShown = @{}
    foreach ($name in 'Debug', 'Verbose') {
        $isShown[$name] = if ($bound.ContainsKey($name)) { [bool] $bound[$name] }
        else {
            $preference = [string] $variables.GetValue("${name}Preference", 'SilentlyContinue')
            $preference -ne 'SilentlyContinue' -and $preference -ne 'Ignore'
        }
    }
    $isLoud = $isShown['Debug'] -or $isShown['Verbose']
    $Call['Shown'] = if ($isLoud) { ',"preferences":{"debug":' + ([string] $isShown['Debug']).ToLowerInvariant() + ',"verbose":' + ([string] $isShown['Verbose']).ToLowerInvariant() + '}' }
    $isWhatIf = if ($bound.ContainsKey('WhatIf')) { [bool] $bound['WhatIf'] } else { [bool] $variables.GetValue('WhatIfPreference', $false) }
    $confirm = if ($bound.ContainsKey('Confirm')) { if ($bound['Confirm']) { 'Low' } else { 'None' } }
    else { [string] $variables.GetValue('ConfirmPreference', 'High') }
    $ask = if ($isLoud -or $isWhatIf) { 'always' } elseif ($confirm -eq 'High') { 'high' } elseif ($confirm -eq 'None') { 'never' } else { 'always' }
    $headers = if ($null -eq $Call['HeadersVariable']) { 'false' } else { 'true' }
    ',"ask":"' + $ask + '","headers":' + $headers
}

# What was bound, for an error's TargetObject.
function script:ConvertTo-MgShimNamed([System.Collections.IDictionary] $Bound) {
    $named = [psobject]::new()
    foreach ($entry in $Bound.GetEnumerator()) {
        if (-not $script:MgShimCommonNames.Contains($entry.Key)) { $named.PSObject.Members.Add([psnoteproperty]::new($entry.Key, $entry.Value)) }
    }
    $named
}

# Node.js and the worker's process.

function script:Get-MgShimNode([System.Management.Automation.PSCmdlet] $Cmdlet) {
    $found = Find-MgShimNode
    if ($null -ne $found) { return $found }
    $places = ([string] $env:PATH).Split([System.IO.Path]::PathSeparator) -join ', '
    $message = "Node.js 20.19 or later is needed. There is no 'node' on the PATH; looked in: $places"
    $Cmdlet.ThrowTerminatingError((New-MgShimError 'NodeNotFound' 'ResourceUnavailable' $message 'node'))
}

function script:Start-MgShimProcess([System.Management.Automation.PSCmdlet] $Cmdlet, [string] $File, [string] $Arguments) {
    try { Start-MgShimNode $File $Arguments }
    catch {
        $message = "$File does not start: " + $_.Exception.GetBaseException().Message
        $Cmdlet.ThrowTerminatingError((New-MgShimError 'NodeNotStarted' 'ResourceUnavailable' $message $File))
    }
}

# Errors that are found here; those that the worker tells are in the folder failures.

function script:New-MgShimError([string] $Id, [string] $Category, [string] $Message, [object] $Target) {
    [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($Message), $Id, $Category, $Target)
}

# The answer to a request with a value that the engine cannot write.
function script:New-MgShimUnserializable([System.Management.Automation.ErrorRecord] $Thrown) {
    New-MgShimUnsendable 'ValueNotSerializable' ('A value cannot be passed on: ' + $Thrown.Exception.GetBaseException().Message)
}

# The answer to a request that cannot be written.
function script:New-MgShimUnsendable([string] $Id, [string] $Message) {
    @{ error = @{ code = -32000; message = $Message; data = @{ id = $Id; category = 'InvalidArgument'; message = $Message; targetIsObject = $true; isUnsent = $true } } }
}

# A request and the wait for its answer. What else comes until then, streams and questions, is in the folder messages.

# Sends a request whose parameters are PowerShell's values. As Send-MgShimText.
function script:Send-MgShimRequest([hashtable] $Call, [string] $Method, [hashtable] $Parameters) {
    try { $members = '"clixml":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml $Parameters)) }
    catch { return New-MgShimUnserializable $_ }
    Send-MgShimText $Call $Method $members
}

# Sends a request whose parameters are members of a JSON object. Returns a hashtable with result or error; nothing where
# the worker has ended meanwhile. The worker must run.
function script:Send-MgShimText($Call, $Method, $Members) {
    $request = Write-MgShimRequest $Call $Method $Members
    if (-not $request.ContainsKey('Id')) { return $request }
    Receive-MgShimAnswer $request
}

# Writes a request, whose answer is received later. An answer where it is too large.
function script:Write-MgShimRequest($Call, $Method, $Members) {
    if ($Members.Length -gt $script:MgShimLineLimit) { return New-MgShimUnsendable 'ValueTooLarge' 'The values are too large to be passed on: more than 15 MB in all.' }
    $worker = $script:MgShimWorker
    if ($null -ne $worker['Connection'] -and $script:MgShimConnected -contains $Method) { $Members += ',"connection":' + (ConvertTo-MgShimJsonText $worker['Connection']) }
    if ($worker['Options'].Count -gt 0 -and $script:MgShimOptioned -contains $Method) { $Members += Get-MgShimOptionMembers }
    $worker['LastId']++
    $id = [string] $worker['LastId']
    $request = @{ Id = $id; Call = $Call; Generation = $worker['Generation']; Inbox = [System.Collections.Generic.Queue[hashtable]]::new() }
    $worker['Waiting'].Add($request)
    # Begun before there is something to read: what it takes to begin passes beside the writing.
    if ($null -eq $worker['Reading']) { $worker['Reading'] = $worker['Output'].ReadLineAsync() }
    try {
        # As bytes: Windows PowerShell's own writer has the console's encoding.
        $bytes = [System.Text.Encoding]::UTF8.GetBytes('{"jsonrpc":"2.0","id":' + $id + ',"method":"' + $Method + '","params":{"answer":"clixml",' + $Members + "}}`n")
        $worker['Input'].Write($bytes, 0, $bytes.Length)
        $worker['Input'].Flush()
    }
    catch [System.IO.IOException] { $null = $_ }
    $request
}

# Waits for the answer to a request, and sees to everything that happens until then.
function script:Receive-MgShimAnswer($Request) {
    $worker = $script:MgShimWorker
    $call = $Request['Call']
    $inbox = $Request['Inbox']
    $head = '{"jsonrpc":"2.0","id":' + $Request['Id'] + ',"result":"'
    # 'waiting'; 'answered' or 'ended'; 'handling' while what came is handed on, which may be for good: a break or
    # continue in a caller's script block first finds this loop.
    $state = 'waiting'
    try {
        # While the first answer is on its way.
        if ($null -eq $worker['Ending']) { Watch-MgShimSessionEnd }
        $isContinue = $false
        while ($true) {
            if ($state -eq 'handling') { $isContinue = $true; break }
            if ($inbox.Count -gt 0) { $message = $inbox.Dequeue() }
            else {
                # A worker that was started while this one waited knows nothing of it.
                $line = if ($null -ne $worker['Process'] -and $worker['Generation'] -eq $Request['Generation']) {
                    if ($null -eq $worker['Reading']) { $worker['Reading'] = $worker['Output'].ReadLineAsync() }
                    # In short waits: Ctrl-C is seen between them.
                    while (-not $worker['Reading'].Wait(100)) { }
                    $worker['Reading'].Result
                    $worker['Reading'] = $null
                }
                if ($null -ne $worker['Greeting'] -and $worker['Generation'] -eq $Request['Generation']) {
                    if ($null -ne $line -and $line.StartsWith($worker['Greeting'], [System.StringComparison]::Ordinal)) {
                        $worker['Greeting'] = $null
                        continue
                    }
                    Import-MgShimScripts 'failures'
                    if ($null -ne $line) { Stop-MgShimUnexpected $call $line }
                    $state = 'ended'
                    Stop-MgShimUnstarted $call
                }
                if ($null -eq $line) { $state = 'ended'; return }
                # The answer, which mostly is all that comes.
                if ($line.StartsWith($head, [System.StringComparison]::Ordinal) -and $line.EndsWith('"}', [System.StringComparison]::Ordinal)) {
                    $state = 'answered'
                    return [System.Management.Automation.PSSerializer]::Deserialize($line.Substring($head.Length, $line.Length - $head.Length - 2))
                }
                Import-MgShimScripts 'messages'
                $message = Receive-MgShimMessage $Request $line
                if ($null -eq $message) { continue }
            }
            if ($message['Kind'] -eq 'answer') { $state = 'answered'; return $message['Value'] }
            $state = 'handling'
            if ($message['Kind'] -eq 'stream') { Write-MgShimStream $call $message['Value'] }
            else { Send-MgShimReply $call $message }
            $state = 'waiting'
        }
        if ($isContinue) { continue } else { break }
    }
    finally {
        # After Ctrl-C, or where a command further on wants no more, the answer is not waited for.
        if ($state -ne 'answered' -and $state -ne 'ended') { Send-MgShimNotification 'cancel' @{ id = [int] $Request['Id'] } }
        $null = $worker['Waiting'].Remove($Request)
    }
}

# The methods that take a connection's name (README.md of src/worker).
$script:MgShimConnected = 'call', 'open', 'graphRequest', 'connect', 'disconnect', 'context', 'waitOperation'

# The methods that take the options of Set-MgShimOption.
$script:MgShimOptioned = 'call', 'open', 'graphRequest', 'waitOperation'

function script:Get-MgShimOptionMembers {
    $members = ''
    foreach ($entry in $script:MgShimWorker['Options'].GetEnumerator()) {
        $value = if ($entry.Value -is [bool]) { $entry.Value.ToString().ToLowerInvariant() } else { ConvertTo-MgShimJsonText $entry.Value }
        $members += ',"' + $entry.Key + '":' + $value
    }
    $members
}

# The worker's limit is 16 MB, in UTF-8.
$script:MgShimLineLimit = 15728640

# Values on their way to the worker and back. CLIXML is the engine's own encoding and keeps every type.

# How deep the properties of .NET objects are looked into. Dictionaries, lists and custom objects do not count.
$script:MgShimObjectDepth = 10

function script:ConvertTo-MgShimClixml([object] $Value) {
    $text = [System.Management.Automation.PSSerializer]::Serialize($Value, $MgShimObjectDepth)
    if ($text.IndexOf('<URI', [System.StringComparison]::Ordinal) -lt 0) { return $text }
    [System.Management.Automation.PSSerializer]::Serialize((ConvertTo-MgShimUriText $Value 60), $MgShimObjectDepth)
}

# The engine writes an address as it is shown, without its escapes: another address. Its text stands for it.
function script:ConvertTo-MgShimUriText([object] $Value, [int] $Depth) {
    if ($Value -is [uri]) { return $Value.OriginalString }
    if ($Depth -eq 0) { return , $Value }
    if ($Value -is [System.Collections.IDictionary]) {
        $copy = if ($Value -is [System.Collections.Specialized.OrderedDictionary]) { [ordered] @{} } else { @{} }
        foreach ($entry in $Value.GetEnumerator()) { $copy[$entry.Key] = ConvertTo-MgShimUriText $entry.Value ($Depth - 1) }
        return $copy
    }
    if ($Value -is [System.Management.Automation.PSCustomObject]) {
        $copy = [psobject]::new()
        foreach ($property in $Value.PSObject.Properties) {
            $copy.PSObject.Members.Add([psnoteproperty]::new($property.Name, (ConvertTo-MgShimUriText $property.Value ($Depth - 1))))
        }
        return $copy
    }
    if ($Value -is [System.Collections.IList] -and $Value -isnot [byte[]]) {
        $items = [object[]]::new($Value.Count)
        for ($i = 0; $i -lt $items.Length; $i++) { $items[$i] = ConvertTo-MgShimUriText $Value[$i] ($Depth - 1) }
        return , $items
    }
    , $Value
}

# A secret as text, for the pipe to the worker alone.
function script:ConvertFrom-MgShimSecret([securestring] $Secret) {
    [System.Net.NetworkCredential]::new('', $Secret).Password
}

# Who signs in to a proxy, for the pipe to the worker alone; nothing where nobody does.
function script:ConvertTo-MgShimProxyCredential([object] $Credential) {
    if ($Credential -is [pscredential]) { @{ userName = $Credential.UserName; password = ConvertFrom-MgShimSecret $Credential.Password } }
}

# What the worker may know of a value that was bound: not the password of a credential.
function script:ConvertTo-MgShimSendable([object] $Value) {
    if ($Value -is [pscredential]) { return [pscredential]::new($Value.UserName, [securestring]::new()) }
    if ($Value -is [securestring]) { return [securestring]::new() }
    # Its bytes cross when they are asked for.
    if ($Value -is [System.IO.Stream]) { return [System.IO.MemoryStream]::new() }
    , $Value
}

# CLIXML as a JSON string: it has no other control characters.
function script:ConvertTo-MgShimJsonText([string] $Text) {
    '"' + $Text.Replace('\', '\\').Replace('"', '\"').Replace("`r", '\r').Replace("`n", '\n').Replace("`t", '\t') + '"'
}

# Reading CLIXML marks type names, and makes lists of arrays and hashtables of ordered dictionaries' values:
# undone here, at every depth.
function script:ConvertFrom-MgShimValue([object] $Value) {
    if ($Value -is [System.Management.Automation.PSCustomObject]) {
        $names = $Value.PSObject.TypeNames
        for ($i = 0; $i -lt $names.Count; $i++) {
            if ($names[$i].StartsWith('Deserialized.', [System.StringComparison]::Ordinal)) { $names[$i] = $names[$i].Substring(13) }
        }
        foreach ($property in $Value.PSObject.Properties) {
            $held = $property.Value
            if ($held -is [System.Management.Automation.PSCustomObject] -or $held -is [System.Collections.ICollection]) {
                $property.Value = ConvertFrom-MgShimValue $held
            }
        }
        return $Value
    }
    if ($Value -is [System.Collections.IDictionary]) {
        foreach ($key in @($Value.Keys)) { $Value[$key] = ConvertFrom-MgShimValue $Value[$key] }
        return $Value
    }
    if ($Value -is [System.Collections.IList] -and $Value -isnot [byte[]]) {
        $items = [object[]]::new($Value.Count)
        for ($i = 0; $i -lt $items.Length; $i++) { $items[$i] = ConvertFrom-MgShimValue $Value[$i] }
        return , $items
    }
    , $Value
}

# An output object, with the text that Graph sent for ToJsonString(). A member set named so is never shown.
function script:ConvertFrom-MgShimOutput([object] $Value, [object] $Json) {
    $object = ConvertFrom-MgShimValue $Value
    if ($null -ne $Json -and $object -is [System.Management.Automation.PSCustomObject]) {
        $hidden = [System.Management.Automation.PSMemberSet]::new('PSStandardMembers', [System.Management.Automation.PSMemberInfo[]] @([psnoteproperty]::new('MgShimJson', [string] $Json)))
        $object.PSObject.Members.Add($hidden)
        $object.PSObject.Members.Add([psscriptmethod]::new('ToJsonString', { $this.PSStandardMembers.MgShimJson }))
    }
    , $object
}

# JSON-RPC to the worker, one message a line (README.md of src/worker).

# As bytes: Windows PowerShell's own writer has the console's encoding.
function script:Write-MgShimLine([string] $Line) {
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($Line + "`n")
    $stream = $script:MgShimWorker['Input']
    $stream.Write($bytes, 0, $bytes.Length)
    $stream.Flush()
}

# Says something of a call or a request that needs no answer; nobody minds where the worker has gone.
function script:Send-MgShimNotification([string] $Method, [hashtable] $Parameters) {
    if ($null -eq $script:MgShimWorker['Process']) { return }
    $members = @(
        if ($Parameters.ContainsKey('id')) { '"id":' + $Parameters['id'] }
        if ($Parameters.ContainsKey('call')) { '"call":' + (ConvertTo-MgShimJsonText $Parameters['call']) }
    ) -join ','
    try { Write-MgShimLine ('{"jsonrpc":"2.0","method":"' + $Method + '","params":{' + $members + '}}') }
    catch [System.IO.IOException], [System.ObjectDisposedException] { $null = $_ }
}

# The worker of this session: what is kept of it stands in module.ps1.

# Names the connection of the requests from here on, and returns the one before.
function script:Set-MgShimConnection([string] $Name) {
    $before = $script:MgShimWorker['Connection']
    $script:MgShimWorker['Connection'] = if ($Name) { $Name }
    $before
}

# Sets an option of the requests from here on; nothing: takes it away.
function script:Set-MgShimOptionMember([string] $Name, [object] $Value) {
    $options = $script:MgShimWorker['Options']
    if ($null -eq $Value) { $options.Remove($Name) } else { $options[$Name] = $Value }
}

# Sees to it that a worker runs, or begins to: whether it works is seen where its first line is read, so that Node starts
# while a request is made ready.
function script:Assert-MgShimWorker([hashtable] $Call) {
    $worker = $script:MgShimWorker
    if ($null -ne $worker['Process']) {
        if (-not $worker['Process'].HasExited) { return }
        if ($worker['Connected']) {
            Write-MgShimText $Call 'warning' 'The worker has ended and is started anew; connect again.'
        }
        Close-MgShimWorker
    }
    $process = Get-MgShimEarlyProcess
    if ($null -eq $process) { $process = Start-MgShimProcess $Call['Cmdlet'] (Get-MgShimNode $Call['Cmdlet']) $script:MgShimArguments }
    if ($null -eq $worker['Waiting']) { $worker['Waiting'] = [System.Collections.Generic.List[object]]::new() }
    $worker['Process'] = $process
    $worker['Input'] = $process.StandardInput.BaseStream
    $worker['Output'] = $process.StandardOutput
    $worker['Complaint'] = $process.StandardError.ReadToEndAsync()
    $worker['Generation']++
    $worker['LastId']++
    $worker['Greeting'] = '{"jsonrpc":"2.0","id":' + $worker['LastId'] + ',"result":'
    try { Write-MgShimLine ('{"jsonrpc":"2.0","id":' + $worker['LastId'] + ',"method":"version"}') }
    catch [System.IO.IOException] { $null = $_ }
}

# The process that was started at import, once; nothing where it has ended. Not where the script has set variables or
# gone to another folder since, of which it would not know, nor after so long that it may be about to end.
function script:Get-MgShimEarlyProcess {
    $early = $script:MgShimWorker['Early']
    $script:MgShimWorker['Early'] = $null
    if ($null -eq $early) { return }
    $age = [System.Environment]::TickCount - $early['Ticks']
    if ((Get-MgShimSurroundings) -ceq $early['Surroundings'] -and $age -ge 0 -and $age -lt 240000 -and -not $early['Process'].HasExited) { return $early['Process'] }
    Close-MgShimProcess $early['Process']
}

# Ends its input; it ends by itself.
function script:Close-MgShimWorker {
    $worker = $script:MgShimWorker
    if ($null -eq $worker['Process']) { return }
    Close-MgShimProcess $worker['Process']
    $worker['Process'] = $null
    $worker['Reading'] = $null
    $worker['Connected'] = $false
}

function script:Close-MgShimProcess([System.Diagnostics.Process] $Process) {
    try { $Process.StandardInput.Close() }
    catch [System.IO.IOException] { $null = $_ }
    $Process.Dispose()
}

# A runspace of a host may end while the process lives on. An event's script block has a module of its own, which
# gets the state.
function script:Watch-MgShimSessionEnd {
    $worker = $script:MgShimWorker
    $close = { if ($null -ne $MgShimWorker['Process']) { $MgShimWorker['Process'].StandardInput.Close() } }
    $exiting = [System.Management.Automation.PSEngineEvent]::Exiting
    $worker['Ending'] = $ExecutionContext.Events.SubscribeEvent($null, $null, $exiting, $null, $close, $true, $false)
    $worker['Ending'].Action.Module.SessionState.PSVariable.Set('MgShimWorker', $worker)
}

function script:Remove-MgShimWorker {
    Close-MgShimWorker
    if ($null -ne $script:MgShimWorker['Early']) { Close-MgShimProcess $script:MgShimWorker['Early']['Process'] }
    if ($null -ne $script:MgShimWorker['Ending']) { $ExecutionContext.Events.UnsubscribeEvent($script:MgShimWorker['Ending']) }
}
