# Joined from the folder bridge by `npm run generate:modules`; do not edit.
# Calls of a pipeline that run beside each other, where Set-MgShimOption allows it: they are sent ahead, and what becomes
# of each is written in its turn.

# So many requests Graph takes in one batch.
$script:MgShimBatchSize = 20

# How many calls of this invocation may be under way, and how many of them have their turn together once there are so
# many. Script blocks in the pipeline of a request want to be asked one after another.
function script:Initialize-MgShimAhead([hashtable] $Call) {
    $limit = $script:MgShimWorker.Pipeline.ThrottleLimit
    $isBatched = $script:MgShimWorker.Pipeline.Batch
    $isAhead = $Call.ExpectsInput -and $Call.Steps.Count -eq 0 -and ($isBatched -or $limit -gt 1)
    $Call['TurnSize'] = if ($isBatched) { $script:MgShimBatchSize } else { 1 }
    $Call['AtOnce'] = if ($isAhead) { $limit * $Call.TurnSize } else { 1 }
    $Call['Beside'] = if ($isAhead) { ',"throttleLimit":' + $limit + ',"batch":' + ([string] $isBatched).ToLowerInvariant() } else { '' }
    $Call['Ahead'] = [System.Collections.Generic.Queue[hashtable]]::new()
}

function script:Send-MgShimAhead([hashtable] $Call, [object] $Item, [object] $Members) {
    $request = if ($Members -is [string]) { Write-MgShimRequest $Call 'run' $Members } else { $Members }
    $Call.Ahead.Enqueue(@{ Item = $Item; Request = $request })
    if ($Call.Ahead.Count -ge $Call.AtOnce) { Complete-MgShimAhead $Call ($Call.AtOnce - $Call.TurnSize) }
}

# Waits for the oldest ones and writes what became of them, until only so many are under way. A break or continue in a
# script block further on first finds this loop, and is meant for one of the caller's.
function script:Complete-MgShimAhead([hashtable] $Call, [int] $Most) {
    if (-not $Call.ContainsKey('Ahead')) { return }
    # 'done', or how the loop was left: by 'continue', else by break.
    $left = 'break'
    $isWriting = $false
    while ($true) {
        if ($isWriting) { $left = 'continue'; break }
        if ($Call.Ahead.Count -le $Most) { $left = 'done'; break }
        $oldest = $Call.Ahead.Dequeue()
        $answer = Receive-MgShimAhead $Call $oldest
        $Call['StepError'] = $null
        $isWriting = $true
        Complete-MgShimRun $Call $oldest.Item $answer
        $isWriting = $false
    }
    if ($left -eq 'continue') { continue }
    if ($left -eq 'break') { break }
}

function script:Receive-MgShimAhead([hashtable] $Call, [hashtable] $Sent) {
    if (-not $Sent.Request.ContainsKey('Id')) { return $Sent.Request }
    $isAnswered = $false
    foreach ($message in $Sent.Request.Inbox) { $isAnswered = $message.Kind -eq 'answer' }
    # Nobody adds to a batch that is not full: the worker may send it.
    if ($Call.TurnSize -gt 1 -and -not $isAnswered) { Send-MgShimNotification 'await' @{ call = $Call.Handle; id = [int] $Sent.Request.Id } }
    Receive-MgShimAnswer $Sent.Request
}

# Where the command ends before its time. What is under way may have changed something: it comes to its end, and how many
# did is told. After Ctrl-C nothing is waited for.
function script:Clear-MgShimAhead([hashtable] $Call) {
    if (-not $Call.ContainsKey('Ahead') -or $Call.Ahead.Count -eq 0) { return }
    $isStopped = $Call.Cmdlet.Stopping
    $count = 0
    $failed = 0
    while ($Call.Ahead.Count -gt 0) {
        $sent = $Call.Ahead.Dequeue()
        if (-not $sent.Request.ContainsKey('Id')) { continue }
        if ($isStopped) {
            Send-MgShimNotification 'cancel' @{ id = [int] $sent.Request.Id }
            $null = $script:MgShimWorker.Waiting.Remove($sent.Request)
            continue
        }
        $answer = Receive-MgShimAhead $Call $sent
        $count++
        if ($null -eq $answer -or $answer.ContainsKey('error')) { $failed++ }
    }
    if ($count -gt 0) { Write-MgShimText $Call 'warning' "When $($Call.Name) ended, $count further calls were under way; $failed of them failed." }
}

# What the calling script observes. A module has its own preference variables; those of the caller count, so each
# function here takes what it needs of them into the scope from which it writes. A bound -ErrorAction, -Verbose, …
# goes before them.

# What the caller's preference variables say now.
function script:Get-MgShimPreference([hashtable] $Call, [string] $Name, [object] $Otherwise) {
    $Call.Cmdlet.SessionState.PSVariable.GetValue($Name, $Otherwise)
}

# Whether somebody sees the verbose and the debug stream; texts for them do not travel otherwise.
function script:Get-MgShimShown([hashtable] $Call, [System.Collections.IDictionary] $Bound) {
    $shown = @{}
    foreach ($name in 'Debug', 'Verbose') {
        $preference = [string] (Get-MgShimPreference $Call "${name}Preference" 'SilentlyContinue')
        $shown[$name.ToLowerInvariant()] = if ($Bound.ContainsKey($name)) { [bool] $Bound[$name] }
        else { $preference -ne 'SilentlyContinue' -and $preference -ne 'Ignore' }
    }
    $shown
}

function script:Write-MgShimError([hashtable] $Call, [System.Management.Automation.ErrorRecord] $Record) {
    $ErrorActionPreference = Get-MgShimPreference $Call 'ErrorActionPreference' 'Continue'
    $Call.Cmdlet.WriteError($Record)
}

# The last answer's link that asks for what has changed since.
$script:MgShimDeltaLink = $null

# What the worker tells before its answer: objects of a list, what a list says of itself, texts.
function script:Write-MgShimStream([hashtable] $Call, [hashtable] $Told) {
    switch ($Told['stream']) {
        'output' { $Call.Cmdlet.WriteObject((ConvertFrom-MgShimOutput $Told['value'] $Told['json'])) }
        'count' { Set-MgShimCallerVariable $Call $Told['variable'] $Told['value'] }
        'deltaLink' { $script:MgShimDeltaLink = $Told['value'] }
        'progress' {
            $ProgressPreference = Get-MgShimPreference $Call 'ProgressPreference' 'Continue'
            $shown = $Told['value']
            $record = [System.Management.Automation.ProgressRecord]::new(0, $shown['activity'], $shown['status'])
            if ($shown.ContainsKey('percent')) {
                $record.PercentComplete = $shown['percent']
                $record.SecondsRemaining = $shown['secondsLeft']
            }
            if ($shown['completed']) { $record.RecordType = 'Completed' }
            $Call.Cmdlet.WriteProgress($record)
        }
        default { Write-MgShimText $Call $Told['stream'] $Told['value'] }
    }
}

function script:Write-MgShimText([hashtable] $Call, [string] $Stream, [object] $Value) {
    switch ($Stream) {
        'warning' {
            $WarningPreference = Get-MgShimPreference $Call 'WarningPreference' 'Continue'
            $Call.Cmdlet.WriteWarning($Value)
        }
        'verbose' {
            $VerbosePreference = Get-MgShimPreference $Call 'VerbosePreference' 'SilentlyContinue'
            $Call.Cmdlet.WriteVerbose($Value)
        }
        'debug' {
            $DebugPreference = Get-MgShimPreference $Call 'DebugPreference' 'SilentlyContinue'
            $Call.Cmdlet.WriteDebug($Value)
        }
        # A message for a person, such as where to enter a device code: seen whatever the preference is.
        'information' {
            $InformationPreference = Get-MgShimPreference $Call 'InformationPreference' 'SilentlyContinue'
            $message = [System.Management.Automation.HostInformationMessage]::new()
            $message.Message = [string] $Value
            $Call.Cmdlet.WriteInformation($message, [string[]] @('PSHOST'))
        }
    }
}

function script:Confirm-MgShimAction([hashtable] $Call, [string] $Target, [string] $Action) {
    $WhatIfPreference = Get-MgShimPreference $Call 'WhatIfPreference' $false
    $ConfirmPreference = Get-MgShimPreference $Call 'ConfirmPreference' 'High'
    $VerbosePreference = Get-MgShimPreference $Call 'VerbosePreference' 'SilentlyContinue'
    $Call.Cmdlet.ShouldProcess($Target, $Action)
}

# In the scope from which the command was called, or in the one that the name says.
function script:Set-MgShimCallerVariable([hashtable] $Call, [string] $Name, [object] $Value) {
    try { $Call.Cmdlet.SessionState.PSVariable.Set($Name, $Value) }
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

# A certificate with its private key, as the worker takes it: PEM, or PKCS#12 where the key comes out no other way.

# The certificate that was given, or the one that the stores of the user and the computer have.
function script:Find-MgShimCertificate([System.Management.Automation.PSCmdlet] $Cmdlet, [object] $Certificate, [string] $Thumbprint, [string] $SubjectName) {
    if ($null -ne $Certificate) { return $Certificate }
    if (-not $Thumbprint -and -not $SubjectName) {
        $message = 'One of CertificateThumbprint, CertificateSubjectName and Certificate is needed.'
        $Cmdlet.ThrowTerminatingError((New-MgShimError 'CertificateRequired' 'InvalidArgument' $message 'Certificate'))
    }
    if ($Thumbprint -and $Thumbprint.Length -ne 40) {
        $message = 'CertificateThumbprint must have 40 characters: the SHA-1 hash of the certificate.'
        $Cmdlet.ThrowTerminatingError((New-MgShimError 'InvalidCertificateThumbprint' 'InvalidArgument' $message 'CertificateThumbprint'))
    }
    foreach ($location in 'CurrentUser', 'LocalMachine') {
        $found = Find-MgShimStoredCertificate $location $Thumbprint $SubjectName
        if ($null -ne $found) { return $found }
    }
    $asked = if ($Thumbprint) { "thumbprint $Thumbprint" } else { "subject $SubjectName" }
    $message = "No valid certificate with a private key and the $asked is in the stores 'My' of the current user and the computer."
    $Cmdlet.ThrowTerminatingError((New-MgShimError 'CertificateNotFound' 'ObjectNotFound' $message $asked))
}

# Of several the one that is valid longest.
function script:Find-MgShimStoredCertificate([string] $Location, [string] $Thumbprint, [string] $SubjectName) {
    $store = [System.Security.Cryptography.X509Certificates.X509Store]::new('My', $Location)
    # Not every system has a store for the computer.
    try { $store.Open('ReadOnly, OpenExistingOnly') }
    catch { return }
    try {
        $best = $null
        foreach ($candidate in $store.Certificates) {
            $isAsked = if ($Thumbprint) { $candidate.Thumbprint -eq $Thumbprint } else { $candidate.Subject -eq $SubjectName }
            if (-not $isAsked -or -not $candidate.HasPrivateKey -or $candidate.NotAfter -le [datetime]::Now) { continue }
            if ($null -eq $best -or $candidate.NotAfter -gt $best.NotAfter) { $best = $candidate }
        }
        $best
    }
    finally { $store.Close() }
}

# A part of the options of `connect`: pem, or certificate with pfxBase64 and password.
function script:Export-MgShimCertificate([System.Management.Automation.PSCmdlet] $Cmdlet, [object] $Certificate, [bool] $WithChain) {
    if (-not $Certificate.HasPrivateKey) {
        $message = 'The certificate has no private key.'
        $Cmdlet.ThrowTerminatingError((New-MgShimError 'CertificateWithoutKey' 'InvalidArgument' $message $Certificate.Thumbprint))
    }
    try {
        $key = Get-MgShimKeyPem $Certificate
        if ($null -ne $key) {
            return @{ pem = $key + "`n" + (@(Get-MgShimChainPem $Certificate $WithChain) -join "`n") }
        }
        $password = [guid]::NewGuid().ToString('N')
        $bytes = $Certificate.Export([System.Security.Cryptography.X509Certificates.X509ContentType]::Pkcs12, $password)
        return @{ certificate = @{ pfxBase64 = [System.Convert]::ToBase64String($bytes); password = $password } }
    }
    catch [System.Management.Automation.MethodInvocationException] {
        $reason = $_.Exception.GetBaseException().Message
        $message = "The certificate's private key cannot be exported, which the sign-in needs: $reason"
        $Cmdlet.ThrowTerminatingError((New-MgShimError 'CertificateNotExportable' 'SecurityError' $message $Certificate.Thumbprint))
    }
}

# Windows PowerShell's .NET cannot write this form, and some stores give a key out only with its certificate.
function script:Get-MgShimKeyPem([object] $Certificate) {
    $key = [System.Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPrivateKey($Certificate)
    if ($null -eq $key) { $key = [System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions]::GetECDsaPrivateKey($Certificate) }
    if ($null -eq $key -or $null -eq $key.PSObject.Methods['ExportPkcs8PrivateKey']) { return }
    try { ConvertTo-MgShimPem 'PRIVATE KEY' $key.ExportPkcs8PrivateKey() }
    catch [System.Management.Automation.MethodInvocationException] { return }
}

function script:Get-MgShimChainPem([object] $Certificate, [bool] $WithChain) {
    ConvertTo-MgShimPem 'CERTIFICATE' $Certificate.RawData
    if (-not $WithChain) { return }
    $chain = [System.Security.Cryptography.X509Certificates.X509Chain]::new()
    $chain.ChainPolicy.RevocationMode = 'NoCheck'
    $null = $chain.Build($Certificate)
    for ($i = 1; $i -lt $chain.ChainElements.Count; $i++) { ConvertTo-MgShimPem 'CERTIFICATE' $chain.ChainElements[$i].Certificate.RawData }
}

function script:ConvertTo-MgShimPem([string] $Label, [byte[]] $Bytes) {
    $text = [System.Convert]::ToBase64String($Bytes, 'InsertLineBreaks').Replace("`r", '')
    "-----BEGIN $Label-----`n$text`n-----END $Label-----"
}

# A cmdlet of a Graph module, from begin to end: the worker binds, plans and sends; what a script observes is here.

# What the modules of cmdlets call: for begin ($PSCmdlet, $PSBoundParameters), which returns the call, for process
# (call, $PSCmdlet, $PSBoundParameters, $_) and for end (call). An invocation that stands alone begins nothing and has no
# call. What the module MgShim calls: one that names the connection of the calls from here on and returns the one before,
# one that returns the last delta link, one that follows an operation ($PSCmdlet, $PSBoundParameters, the operation, its
# id), two that set an option and read all of them, one that returns what holds for
# pipelines.
function script:New-MgShimBridge {
    @{
        Begin         = ${function:Start-MgShimCall}
        Process       = ${function:Invoke-MgShimCall}
        End           = ${function:Stop-MgShimCall}
        UseConnection = { param($Name) Set-MgShimConnection $Name }
        DeltaLink     = { $script:MgShimDeltaLink }
        Wait          = ${function:Wait-MgShimOperationEnd}
        SetOption     = { param($Name, $Value) Set-MgShimOptionMember $Name $Value }
        Options       = { $script:MgShimWorker.Options }
        Pipeline      = { $script:MgShimWorker.Pipeline }
    }
}

# What every request to the worker is made for.
function script:New-MgShimCall([System.Management.Automation.PSCmdlet] $Cmdlet) {
    @{ Cmdlet = $Cmdlet; Steps = @(); StepError = $null }
}

# In a pipeline the command line is bound before the pipeline runs, as the engine's own binder does it. Of an invocation
# that stands alone nothing can happen between its begin and its process.
function script:Start-MgShimCall($Cmdlet, $Bound) {
    $invocation = $Cmdlet.MyInvocation
    if (-not $invocation.ExpectingInput -and $invocation.PipelineLength -le 1) { return }
    $call = New-MgShimCall $Cmdlet
    $call['ExpectsInput'] = $invocation.ExpectingInput
    $call['Opening'] = ConvertTo-MgShimOpening $call $Bound
    $call['Named'] = ConvertTo-MgShimNamed $Bound
    Initialize-MgShimAhead $call
    Open-MgShimCall $call
    $call
}

# What the worker refuses of the command line ends the command.
function script:Open-MgShimCall([hashtable] $Call) {
    Assert-MgShimWorker $Call
    $expects = if ($Call.ExpectsInput) { 'true' } else { 'false' }
    $answer = if ($Call.Opening -is [string]) { Send-MgShimText $Call 'open' ($Call.Opening + $Call.Beside + ',"expectsInput":' + $expects) } else { $Call.Opening }
    if ($null -eq $answer) { $Call.Cmdlet.ThrowTerminatingError((New-MgShimLost $Call.Name $false $Call.Named)) }
    if ($answer.ContainsKey('error')) { $Call.Cmdlet.ThrowTerminatingError((ConvertTo-MgShimError $answer['error'] $null)) }
    $Call['Handle'] = $answer['result']['call']
    $Call['Delayed'] = $answer['result']['delayed']
    $Call['Generation'] = $script:MgShimWorker.Generation
}

# One call: of an invocation that stands alone, or for one object of a pipeline. Every call of every script comes
# through here, so that it calls few functions: each costs PowerShell as much as a serializer.
function script:Invoke-MgShimCall($Call, $Cmdlet, $Bound, $Item) {
    if ($null -ne $Call) {
        Invoke-MgShimOpenCall $Call $Bound $Item
        return
    }
    $call = @{ Cmdlet = $Cmdlet; Bound = $Bound; Steps = @(); StepError = $null; ExpectsInput = $false }
    $members = ConvertTo-MgShimOpening $call $Bound
    $worker = $script:MgShimWorker
    if ($null -eq $worker.Process -or $worker.Process.HasExited) { Assert-MgShimWorker $call }
    $answer = if ($members -is [string]) { Send-MgShimText $call 'call' ($members + $call.Running) } else { $members }
    $result = if ($null -ne $answer) { $answer['result'] }
    if ($null -eq $result -or $null -ne $call.HeadersVariable) {
        $call['Named'] = ConvertTo-MgShimNamed $Bound
        Complete-MgShimRun $call $null $answer
    }
    elseif ($result.ContainsKey('output')) { $Cmdlet.WriteObject((ConvertFrom-MgShimOutput $result['output'] $result['json'])) }
}

# A call of an invocation that is open.
function script:Invoke-MgShimOpenCall([hashtable] $Call, [System.Collections.IDictionary] $Bound, [object] $Item) {
    $Call['StepError'] = $null
    $Call['Bound'] = $Bound
    $finished = $false
    try {
        Assert-MgShimWorker $Call
        if ($Call.Generation -ne $script:MgShimWorker.Generation) { Open-MgShimCall $Call }
        $members = '"call":"' + $Call.Handle + '"' + (Get-MgShimRunning $Call $Bound)
        if ($Call.ExpectsInput) { $members = ConvertTo-MgShimObjectRun $Call $Bound $Item $members }
        if ($Call.AtOnce -gt 1) {
            Send-MgShimAhead $Call $Item $members
            $finished = $true
            return
        }
        $answer = if ($members -is [string]) { Send-MgShimText $Call 'run' $members } else { $members }
        Complete-MgShimRun $Call $Item $answer
        $finished = $true
    }
    finally {
        # After Ctrl-C or a terminating error there is no end block.
        if (-not $finished) { Remove-MgShimCall $Call }
    }
}

# What a script observes of an answer: headers for a variable, the output, an error.
function script:Complete-MgShimRun([hashtable] $Call, [object] $Item, [hashtable] $Answer) {
    if ($null -eq $Answer) {
        Write-MgShimError $Call (New-MgShimLost $Call.Name (-not $Call.Name.StartsWith('Get-')) $Call.Named)
        return
    }
    $isError = $Answer.ContainsKey('error')
    $told = if ($isError) { $Answer['error']['data'] } else { $Answer['result'] }
    # What is refused of the command line ends the command, and so does what cannot be sent or read of it.
    if ($isError) {
        $isUnread = if ($null -eq $told) { $Answer['error']['code'] -eq -32602 } else { $told['isUnsent'] -or $told['id'] -eq 'ValueTooDeep' }
        if (($null -ne $told -and $told['terminating']) -or ($isUnread -and -not $Call.ExpectsInput)) {
            $Call.Cmdlet.ThrowTerminatingError((ConvertTo-MgShimError $Answer['error'] $null))
        }
    }
    $called = $isError -or $told['called']
    if ($null -ne $Call.HeadersVariable -and $called) {
        $received = if ($null -ne $told) { $told['responseHeaders'] }
        Set-MgShimCallerVariable $Call $Call.HeadersVariable (ConvertTo-MgShimHeaderDictionary $received)
    }
    if (-not $isError) {
        if ($told.ContainsKey('output')) { $Call.Cmdlet.WriteObject((ConvertFrom-MgShimOutput $told['output'] $told['json'])) }
        return
    }
    $isObject = $Call.ExpectsInput -and ($null -eq $told -or $told['targetIsObject'])
    $target = if ($isObject) { $Item } else { $Call.Named }
    $cause = if ($null -ne $Call.StepError) { $Call.StepError.Exception.GetBaseException() }
    $record = ConvertTo-MgShimError $Answer['error'] $target $cause
    # An identity that lacks an id ends the command, as in Microsoft's module.
    if ($null -ne $told -and $told['id'] -eq 'InputObjectHasNullValue') { $Call.Cmdlet.ThrowTerminatingError($record) }
    Write-MgShimError $Call $record
}

# The worker ended under a request: whether Graph has carried it out nobody knows.
function script:New-MgShimLost([string] $Name, [bool] $Changes, [object] $Target) {
    $said = Get-MgShimComplaint
    if (-not $Changes) { return New-MgShimError 'WorkerEnded' 'ResourceUnavailable' "The worker ended: $said".TrimEnd(' ', ':') $Target }
    $message = "The worker ended during ${Name}; the request may have been executed: $said".TrimEnd(' ', ':')
    $record = New-MgShimError 'OutcomeUnknown' 'ConnectionError' $message $Target
    $record.Exception.Data['outcome'] = 'unknown'
    $record
}

# The end of an invocation: those that are still under way have their turn.
function script:Stop-MgShimCall($Call) {
    if ($null -eq $Call) { return }
    try { Complete-MgShimAhead $Call 0 }
    finally { Remove-MgShimCall $Call }
}

# What the worker keeps of an invocation, which nobody needs any more.
function script:Remove-MgShimCall($Call) {
    Clear-MgShimAhead $Call
    if (-not $Call.ContainsKey('Handle') -or $Call.Generation -ne $script:MgShimWorker.Generation) { return }
    Send-MgShimNotification 'close' @{ call = $Call.Handle }
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
function script:ConvertTo-MgShimOpening($Call, $Bound) {
    if ($null -eq $script:MgShimCommonNames) { Initialize-MgShimCommonNames }
    # As it is defined: Import-Module -Prefix calls it otherwise.
    $Call['Name'] = $Call.Cmdlet.MyInvocation.MyCommand.ScriptBlock.Ast.Name
    $Call['HeadersVariable'] = $null
    $values = @{}
    $hasFile = $Bound.ContainsKey('Data')
    foreach ($entry in $Bound.GetEnumerator()) {
        $name = $entry.Key
        $value = $entry.Value
        if ($script:MgShimCommonNames.Contains($name)) { continue }
        if ($null -ne $value) {
            if ($name -eq 'ResponseHeadersVariable' -and $value -ne '') { $Call['HeadersVariable'] = $value }
            # Script blocks stay here.
            elseif ($name -eq 'HttpPipelinePrepend' -or $name -eq 'HttpPipelineAppend') { continue }
            elseif ($value -is [securestring] -or $value -is [pscredential]) { $value = ConvertTo-MgShimSendable $value }
            # How the engine holds a script block that it will run for each object.
            elseif ($value.GetType().Name -eq 'DelayedScriptBlockArgument') { $value = { } }
        }
        if ($name.EndsWith('File', [System.StringComparison]::Ordinal)) { $hasFile = $true }
        $values[$name] = $value
    }
    if ($hasFile) { Resolve-MgShimFiles $Call $Bound $values }
    try {
        $text = [System.Management.Automation.PSSerializer]::Serialize($values, $script:MgShimObjectDepth)
        if ($text.IndexOf('<URI', [System.StringComparison]::Ordinal) -ge 0) { $text = ConvertTo-MgShimClixml $values }
    }
    catch { return New-MgShimUnserializable $_ }
    $members = '"cmdlet":"' + $Call.Name + '","parameters":"' + $text.Replace('\', '\\').Replace('"', '\"').Replace("`r", '\r').Replace("`n", '\n').Replace("`t", '\t') + '"'
    if ($Bound['ProxyCredential'] -is [pscredential]) {
        $opened = ConvertTo-MgShimProxyCredential $Bound['ProxyCredential']
        $members += ',"proxyCredential":{"userName":' + (ConvertTo-MgShimJsonText $opened['userName']) + ',"password":' + (ConvertTo-MgShimJsonText $opened['password']) + '}'
    }
    if ($Bound.ContainsKey('HttpPipelinePrepend') -or $Bound.ContainsKey('HttpPipelineAppend')) { $members += Add-MgShimSteps $Call $Bound }
    $Call['Running'] = Get-MgShimRunning $Call $Bound
    $members + $Call['Shown']
}

# What the worker needs for each call: when to ask whether it goes out, and whether somebody wants the headers. It asks
# where ShouldProcess would say something or ask; where that would say yes without a word, the question would be a way
# to here and back for nothing.
function script:Get-MgShimRunning($Call, $Bound) {
    $variables = $Call.Cmdlet.SessionState.PSVariable
    $isShown = @{}
    foreach ($name in 'Debug', 'Verbose') {
        $isShown[$name] = if ($Bound.ContainsKey($name)) { [bool] $Bound[$name] }
        else {
            $preference = [string] $variables.GetValue("${name}Preference", 'SilentlyContinue')
            $preference -ne 'SilentlyContinue' -and $preference -ne 'Ignore'
        }
    }
    $isLoud = $isShown['Debug'] -or $isShown['Verbose']
    $Call['Shown'] = if ($isLoud) { ',"preferences":{"debug":' + ([string] $isShown['Debug']).ToLowerInvariant() + ',"verbose":' + ([string] $isShown['Verbose']).ToLowerInvariant() + '}' }
    $isWhatIf = if ($Bound.ContainsKey('WhatIf')) { [bool] $Bound['WhatIf'] } else { [bool] $variables.GetValue('WhatIfPreference', $false) }
    $confirm = if ($Bound.ContainsKey('Confirm')) { if ($Bound['Confirm']) { 'Low' } else { 'None' } }
    else { [string] $variables.GetValue('ConfirmPreference', 'High') }
    $ask = if ($isLoud -or $isWhatIf) { 'always' } elseif ($confirm -eq 'High') { 'high' } elseif ($confirm -eq 'None') { 'never' } else { 'always' }
    $headers = if ($null -eq $Call['HeadersVariable']) { 'false' } else { 'true' }
    ',"ask":"' + $ask + '","headers":' + $headers
}

# How many script blocks stand before the request, for the worker; what they are stays here.
function script:Add-MgShimSteps([hashtable] $Call, [System.Collections.IDictionary] $Bound) {
    $prepend = Get-MgShimSteps $Call $Bound 'HttpPipelinePrepend'
    $append = Get-MgShimSteps $Call $Bound 'HttpPipelineAppend'
    $Call['Steps'] = @($prepend) + @($append)
    ',"steps":{"append":' + $append.Count + ',"prepend":' + $prepend.Count + '}'
}

function script:Get-MgShimSteps([hashtable] $Call, [System.Collections.IDictionary] $Bound, [string] $Name) {
    $steps = [object[]] @(if ($Bound.ContainsKey($Name)) { $Bound[$Name] })
    foreach ($step in $steps) {
        if ($step -is [scriptblock]) { continue }
        $message = "Cannot process argument transformation on parameter '$Name'. A step is a script block { param(`$request, `$callback, `$next) … }."
        $exception = [System.Management.Automation.ParameterBindingException]::new($message)
        $Call.Cmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new($exception, 'ParameterArgumentTransformationError', 'InvalidData', $step))
    }
    , $steps
}

# What was bound, for an error's TargetObject.
function script:ConvertTo-MgShimNamed([System.Collections.IDictionary] $Bound) {
    $named = [psobject]::new()
    foreach ($entry in $Bound.GetEnumerator()) {
        if (-not $script:MgShimCommonNames.Contains($entry.Key)) { $named.PSObject.Members.Add([psnoteproperty]::new($entry.Key, $entry.Value)) }
    }
    $named
}

# The objects that the commands of this module write.

# The properties of a context, in the order in which Get-MgContext writes them.
$script:MgShimContextNames = 'ClientId', 'TenantId', 'Scopes', 'AuthType', 'TokenCredentialType', 'CertificateThumbprint',
'CertificateSubjectName', 'SendCertificateChain', 'Account', 'AppName', 'ContextScope', 'Certificate', 'PSHostVersion',
'ManagedIdentityId', 'ClientSecret', 'Environment'

function script:New-MgShimContext([hashtable] $Values) {
    New-MgShimObject $Values $MgShimContextNames 'Microsoft.Graph.PowerShell.Authentication.AuthContext'
}

function script:New-MgShimEnvironment([hashtable] $Values) {
    New-MgShimObject $Values @('Name', 'AzureADEndpoint', 'GraphEndpoint', 'Type') 'Microsoft.Graph.PowerShell.Authentication.GraphEnvironment'
}

function script:New-MgShimRequestContext([hashtable] $Values) {
    New-MgShimObject $Values @('ClientTimeout', 'MaxRetry', 'RetryDelay', 'RetriesTimeLimit') 'Microsoft.Graph.PowerShell.Authentication.RequestContext'
}

# Shown by its name, as Microsoft's is.
function script:New-MgShimPermission([hashtable] $Values) {
    $permission = New-MgShimObject $Values @('Name', 'PermissionType', 'IsLeastPrivilege') 'Microsoft.Graph.PowerShell.Authentication.Models.GraphPermission'
    $permission.PSObject.Members.Add([psscriptmethod]::new('ToString', { $this.Name }))
    $permission
}

# The sign-in as the worker takes it (src/connection/connect-options.ts).
function script:Get-MgShimConnectOptions([System.Management.Automation.PSCmdlet] $Cmdlet, [System.Collections.IDictionary] $Bound) {
    $options = @{ psHostVersion = [string] $Cmdlet.Host.Version }
    $names = @{ TenantId = 'tenantId'; ClientId = 'clientId'; ContextScope = 'contextScope'; Environment = 'environment'; ClientTimeout = 'clientTimeout' }
    foreach ($name in $names.Keys) { if ($Bound.ContainsKey($name)) { $options[$names[$name]] = $Bound[$name] } }
    switch ($Cmdlet.ParameterSetName) {
        'AccessTokenParameterSet' { return $options + @{ kind = 'accessToken'; token = ConvertFrom-MgShimSecret $Bound['AccessToken'] } }
        'EnvironmentVariableParameterSet' { return $options + @{ kind = 'environmentVariable' } }
    }
    $environment = if ($Bound.ContainsKey('Environment')) { $Bound['Environment'] } else { $env:MGSHIM_ENVIRONMENT }
    if ($environment -eq 'Sandbox') {
        # The worker has the variables that there were when it started.
        foreach ($name in 'tenantId', 'clientId', 'environment') { $options.Remove($name) }
        if ($env:MGSHIM_ENDPOINT) { $options['endpoint'] = $env:MGSHIM_ENDPOINT }
        return $options + @{ kind = 'sandbox' }
    }
    switch ($Cmdlet.ParameterSetName) {
        'AppCertificateParameterSet' {
            $certificate = Find-MgShimCertificate $Cmdlet $Bound['Certificate'] $Bound['CertificateThumbprint'] $Bound['CertificateSubjectName']
            $options += @{
                kind                 = 'certificate'
                thumbprint           = $certificate.Thumbprint
                subjectName          = $certificate.Subject
                sendCertificateChain = [bool] $Bound['SendCertificateChain']
            }
            $options += Export-MgShimCertificate $Cmdlet $certificate ([bool] $Bound['SendCertificateChain'])
        }
        'AppSecretCredentialParameterSet' {
            $options += @{
                kind     = 'clientSecret'
                clientId = $Bound['ClientSecretCredential'].UserName
                secret   = ConvertFrom-MgShimSecret $Bound['ClientSecretCredential'].Password
            }
        }
        'IdentityParameterSet' { $options += @{ kind = 'identity' } }
        default {
            $options += @{
                kind          = 'user'
                scopes        = [object[]] @($Bound['Scopes'])
                useDeviceCode = [bool] $Bound['UseDeviceCode']
                interactive   = Test-MgShimInteractive $Cmdlet
            }
            if (-not $Bound.ContainsKey('Scopes')) { $options.Remove('scopes') }
        }
    }
    $options
}

# Whether somebody is there to answer: other hosts than the console have windows of their own.
function script:Test-MgShimInteractive([System.Management.Automation.PSCmdlet] $Cmdlet) {
    if (-not [System.Environment]::UserInteractive) { return $false }
    if ($Cmdlet.Host.Name -eq 'Windows PowerShell ISE Host' -or $Cmdlet.Host.Name -eq 'Visual Studio Code Host') { return $true }
    -not [System.Console]::IsInputRedirected -and -not [System.Console]::IsErrorRedirected
}

# Errors as PowerShell shows them.

function script:New-MgShimError([string] $Id, [string] $Category, [string] $Message, [object] $Target) {
    [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($Message), $Id, $Category, $Target)
}

# Of the type that the engine or Microsoft's module throws, where it can be made.
function script:New-MgShimException([string] $TypeName, [string] $Message, [System.Exception] $Inner) {
    $type = if ($TypeName) { $TypeName -as [type] }
    if ($null -eq $type -and $TypeName -like 'System.Management.Automation.ParameterBinding*') {
        $type = [System.Management.Automation.ParameterBindingException]
    }
    if ($null -eq $type -or -not [System.Exception].IsAssignableFrom($type)) { $type = [System.Exception] }
    try { [System.Activator]::CreateInstance($type, [object[]] @($Message, $Inner)) }
    catch [System.MissingMethodException] { [System.Exception]::new($Message, $Inner) }
}

# The error of a request from its data (README.md of src/worker, "Errors").
function script:ConvertTo-MgShimError([hashtable] $Failure, [object] $Target, [System.Exception] $Inner) {
    $data = $Failure['data']
    if ($null -eq $data) {
        $id = if ($Failure['code'] -eq -32602) { 'InvalidParameters' } else { 'InternalError' }
        return New-MgShimError $id 'InvalidArgument' $Failure['message'] $Target
    }
    $http = $data['http']
    if ($null -ne $http -and $null -ne $http['status']) {
        $said = 'HTTP {0}, request-id {1}, client-request-id {2}' -f $http['status'], $http['requestId'], $http['clientRequestId']
        $Inner = [System.InvalidOperationException]::new($said)
    }
    $type = $data['exception']
    if ($null -eq $type -and $data['category'] -eq 'ConnectionError') { $type = 'System.Net.Http.HttpRequestException' }
    $exception = New-MgShimException $type $data['message'] $Inner
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

# Files and streams that a cmdlet sends or keeps. The worker stands elsewhere, so it gets whole paths; a stream stays
# here, and its bytes cross as the worker asks for them.

# Puts whole paths in the place of those that were bound, and an empty stream in the place of one.
function script:Resolve-MgShimFiles([hashtable] $Call, [System.Collections.IDictionary] $Bound, [hashtable] $Values) {
    foreach ($name in @($Bound.Keys)) {
        # -InFile, -OutFile, and what is called after a property: -AttendeeReportInputFile.
        if ($name -ne 'InFile' -and $name -ne 'OutFile' -and -not $name.EndsWith('InputFile', [System.StringComparison]::Ordinal)) { continue }
        if ($Bound[$name] -is [string] -and $Bound[$name] -ne '') { $Values[$name] = Resolve-MgShimFile $Call $name $Bound[$name] }
    }
    if ($Bound['Data'] -is [System.IO.Stream]) { $Values['Data'] = ConvertTo-MgShimSendable $Bound['Data'] }
}

# A path's file, seen from where the session stands. Wildcards count where they mean one file that is there.
function script:Resolve-MgShimFile([hashtable] $Call, [string] $Name, [string] $Path) {
    $paths = $Call.Cmdlet.SessionState.Path
    $provider = $null
    $drive = $null
    try {
        $found = $paths.GetUnresolvedProviderPathFromPSPath($Path, [ref] $provider, [ref] $drive)
        $isPattern = $Name -ne 'OutFile' -and [System.Management.Automation.WildcardPattern]::ContainsWildcardCharacters($Path)
        if ($isPattern -and -not [System.IO.File]::Exists($found)) {
            $files = @($paths.GetResolvedProviderPathFromPSPath($Path, [ref] $provider))
            if ($files.Count -eq 1) { $found = $files[0] }
        }
        $reason = if ($provider.Name -ne 'FileSystem') { 'it is no path of the file system' }
    }
    catch { $reason = $_.Exception.GetBaseException().Message }
    if ($null -eq $reason) { return $found }
    $id = if ($Name -eq 'OutFile') { 'OutputFileUnusable' } else { 'InputFileUnusable' }
    $Call.Cmdlet.ThrowTerminatingError((New-MgShimError $id 'InvalidArgument' "The file of '$Name' cannot be used: $reason" $Path))
}

# The next piece of -Data, in base64; the first one again where it starts anew. An empty one is the end.
function script:Read-MgShimData([hashtable] $Call, [bool] $Restart) {
    $stream = $Call.Bound['Data']
    if ($Restart) {
        $start = $Call['DataStart']
        if ($null -ne $start -and [object]::ReferenceEquals($start.Stream, $stream)) { $stream.Position = $start.Position }
        elseif ($stream.CanSeek) { $Call['DataStart'] = @{ Stream = $stream; Position = $stream.Position } }
    }
    $length = $null
    if ($stream.CanSeek) { $length = $stream.Length - $Call.DataStart.Position }
    $buffer = [byte[]]::new(1048576)
    $count = $stream.Read($buffer, 0, $buffer.Length)
    @{ data = [System.Convert]::ToBase64String($buffer, 0, $count); length = $length }
}

# What a script observes of an answer to Invoke-MgGraphRequest.

function script:Set-MgShimAnswerVariables([hashtable] $Call, [System.Collections.IDictionary] $Bound, [object] $Status, [object] $Received) {
    if ($Bound['StatusCodeVariable']) { Set-MgShimCallerVariable $Call $Bound['StatusCodeVariable'] $Status }
    if ($Bound['ResponseHeadersVariable']) { Set-MgShimCallerVariable $Call $Bound['ResponseHeadersVariable'] (ConvertTo-MgShimHeaderDictionary $Received) }
}

# An error ends the command, as Microsoft's does; scripts look for the status at $_.Exception.Response.StatusCode.
function script:Stop-MgShimHttpError([hashtable] $Call, [hashtable] $Failure, [System.Collections.IDictionary] $Bound) {
    $record = ConvertTo-MgShimError $Failure $Bound['Uri']
    $data = $Failure['data']
    $status = if ($null -ne $data -and $null -ne $data['http']) { $data['http']['status'] }
    Set-MgShimAnswerVariables $Call $Bound $status $(if ($null -ne $data) { $data['responseHeaders'] })
    if ($null -ne $status) {
        Assert-MgShimHttpTypes
        $pairs = @(if ($null -ne $data['responseHeaders']) { foreach ($entry in $data['responseHeaders'].GetEnumerator()) { foreach ($value in $entry.Value) { , @($entry.Key, $value) } } })
        $response = ConvertTo-MgShimHttpResponse @{ status = $status; reason = $null; headers = $pairs; body = '' } $null
        ([psobject] $record.Exception).PSObject.Members.Add([psnoteproperty]::new('Response', $response))
    }
    $Call.Cmdlet.ThrowTerminatingError($record)
}

function script:Complete-MgShimGraphRequest([hashtable] $Call, [hashtable] $Result, [System.Collections.IDictionary] $Bound, [string] $OutputType) {
    Set-MgShimAnswerVariables $Call $Bound $Result['statusCode'] $Result['headers']
    if ($Result['content'] -eq 'file') { return }
    if ($OutputType -eq 'HttpResponseMessage') {
        Assert-MgShimHttpTypes
        # Its bytes: text would damage what is none.
        $body = $Result['body']
        if ($Result['content'] -eq 'bytes') { $body = $Result['value'] }
        $message = @{ status = $Result['statusCode']; reason = $Result['statusText']; headers = $Result['headerList']; body = $body }
        $Call.Cmdlet.WriteObject((ConvertTo-MgShimHttpResponse $message $null))
        return
    }
    if ($Result['content'] -eq 'none') { return }
    if ($Result['content'] -eq 'other') {
        $type = if ($null -ne $Result['headers']) { $Result['headers']['content-type'] -join ', ' }
        $advice = if ($null -ne $Result['file']) { 'its body is in the file' } else { 'use -OutputFilePath or -OutputType HttpResponseMessage' }
        $message = "The answer ($type) is no JSON. The request was carried out; $advice."
        $record = New-MgShimError 'NonJsonResponse' 'InvalidResult' $message $Bound['Uri']
        $Call.Cmdlet.ThrowTerminatingError($record)
    }
    if ($OutputType -eq 'Json') { $Call.Cmdlet.WriteObject($Result['body']) }
    else { $Call.Cmdlet.WriteObject((ConvertFrom-MgShimValue $Result['value'])) }
}

# What -SessionVariable keeps for -GraphRequestSession: headers and the user agent, for the requests to come.

function script:New-MgShimGraphRequestSession {
    $session = [psobject]::new()
    $session.PSObject.Members.Add([psnoteproperty]::new('Headers', @{}))
    $session.PSObject.Members.Add([psnoteproperty]::new('UserAgent', $null))
    $session.PSObject.TypeNames.Insert(0, 'Microsoft.Graph.PowerShell.Authentication.Models.GraphRequestSession')
    $session
}

# Takes what this request brings into the session; a header that is null is left out, as in Microsoft's module.
function script:Update-MgShimGraphRequestSession([object] $Session, [System.Collections.IDictionary] $Bound) {
    if ($null -ne $Bound['Headers']) {
        foreach ($entry in $Bound['Headers'].GetEnumerator()) {
            if ($null -ne $entry.Value) { $Session.Headers[[string] $entry.Key] = $entry.Value }
        }
    }
    if ($Bound['UserAgent']) { $Session.UserAgent = $Bound['UserAgent'] }
}

# -HttpPipelinePrepend and -HttpPipelineAppend: script blocks { param($request, $callback, $next) … } around the real
# request. Prepend goes before Append; each calls the next with $next.SendAsync($request, $callback), a
# Task[HttpResponseMessage], and may change or replace what goes in and what comes out.

# What Windows PowerShell has not loaded by itself.
function script:Assert-MgShimHttpTypes {
    if ($null -eq ('System.Net.Http.HttpRequestMessage' -as [type])) {
        $null = [System.Reflection.Assembly]::Load('System.Net.Http, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a')
    }
}

# Carries out what the worker asks: the request's way through all steps.
function script:Invoke-MgShimHttpSteps([hashtable] $Call, [hashtable] $Asked) {
    Assert-MgShimHttpTypes
    $Call['Asked'] = $Asked['call']
    $request = ConvertTo-MgShimHttpRequest $Asked
    $task = Invoke-MgShimHttpStep $Call 0 $request (New-MgShimListener)
    $response = $task.GetAwaiter().GetResult()
    ConvertFrom-MgShimHttpResponse $response
}

function script:Invoke-MgShimHttpStep([hashtable] $Call, [int] $Index, [object] $Request, [object] $Listener) {
    if ($Index -ge $Call.Steps.Count) { return Send-MgShimTransport $Call $Request }
    $next = [psobject]::new()
    $next.PSObject.Members.Add([psnoteproperty]::new('Position', @{ Call = $Call; Index = $Index + 1 }))
    $next.PSObject.Members.Add([psscriptmethod]::new('SendAsync', {
                param($Request, $Listener)
                Invoke-MgShimHttpStep $this.Position.Call $this.Position.Index $Request $Listener
            }))
    $given = @(& $Call.Steps[$Index] $Request $Listener $next)
    for ($i = $given.Count - 1; $i -ge 0; $i--) {
        if ($given[$i] -is [System.Threading.Tasks.Task]) { return $given[$i] }
        if ($given[$i] -is [System.Net.Http.HttpResponseMessage]) { return New-MgShimTask $given[$i] $null }
    }
    throw 'A step of the HTTP pipeline gave no response: its last value is what $next.SendAsync($request, $callback) returns.'
}

# A task that is done.
function script:New-MgShimTask([object] $Response, [System.Exception] $Exception) {
    $source = [System.Threading.Tasks.TaskCompletionSource[System.Net.Http.HttpResponseMessage]]::new()
    if ($null -ne $Exception) { $source.SetException($Exception) } else { $source.SetResult($Response) }
    $source.Task
}

# What Microsoft's module passes as the callback: steps may signal it and ask whether to stop.
function script:New-MgShimListener {
    $listener = [psobject]::new()
    $listener.PSObject.Members.Add([psnoteproperty]::new('Token', [System.Threading.CancellationToken]::None))
    $listener.PSObject.Members.Add([psscriptmethod]::new('Signal', { }))
    $listener.PSObject.Members.Add([psscriptmethod]::new('Cancel', { }))
    $listener
}

# The rest of the way: authentication, repetition, the wire.
function script:Send-MgShimTransport([hashtable] $Call, [System.Net.Http.HttpRequestMessage] $Request) {
    $content = $Request.Content
    # Nothing, as an if statement gives it, would be written as an empty object.
    $body = $null
    if ($null -ne $content) { $body = $content.ReadAsStringAsync().GetAwaiter().GetResult() }
    $answer = Send-MgShimRequest $Call 'transport' @{
        call    = $Call.Asked
        request = @{
            method  = $Request.Method.Method
            uri     = $Request.RequestUri.AbsoluteUri
            headers = @(Get-MgShimHeaderPairs $Request.Headers $content)
            body    = $body
        }
    }
    if ($null -eq $answer) { throw 'The worker has ended.' }
    if ($answer.ContainsKey('error')) { return New-MgShimTask $null ([System.Exception]::new($answer['error']['message'])) }
    New-MgShimTask (ConvertTo-MgShimHttpResponse $answer['result'] $Request) $null
}

function script:ConvertTo-MgShimHttpRequest([hashtable] $Asked) {
    $request = [System.Net.Http.HttpRequestMessage]::new([System.Net.Http.HttpMethod]::new($Asked['method']), [string] $Asked['uri'])
    if ($null -ne $Asked['body']) { $request.Content = New-MgShimContent $Asked['body'] }
    Add-MgShimHeaders $request $Asked['headers']
    $request
}

function script:ConvertTo-MgShimHttpResponse([hashtable] $Answer, [System.Net.Http.HttpRequestMessage] $Request) {
    $response = [System.Net.Http.HttpResponseMessage]::new([System.Enum]::ToObject([System.Net.HttpStatusCode], [int] $Answer['status']))
    if ($null -ne $Answer['reason']) { $response.ReasonPhrase = $Answer['reason'] }
    $response.Content = New-MgShimContent $Answer['body']
    $response.RequestMessage = $Request
    Add-MgShimHeaders $response $Answer['headers']
    $response
}

function script:ConvertFrom-MgShimHttpResponse([System.Net.Http.HttpResponseMessage] $Response) {
    $content = $Response.Content
    @{
        status  = [int] $Response.StatusCode
        reason  = [string] $Response.ReasonPhrase
        headers = @(Get-MgShimHeaderPairs $Response.Headers $content)
        body    = if ($null -ne $content) { $content.ReadAsStringAsync().GetAwaiter().GetResult() } else { '' }
    }
}

# Of text, bytes or nothing.
function script:New-MgShimContent([object] $Body) {
    $bytes = if ($Body -is [byte[]]) { , $Body } else { , [System.Text.Encoding]::UTF8.GetBytes([string] $Body) }
    $content = [System.Net.Http.ByteArrayContent]::new($bytes)
    , $content
}

# .NET keeps some headers with the content; a message without one has no place for them.
function script:Add-MgShimHeaders([object] $Message, [object] $Pairs) {
    foreach ($pair in $Pairs) {
        if ($Message.Headers.TryAddWithoutValidation([string] $pair[0], [string] $pair[1])) { continue }
        if ($null -ne $Message.Content) { $null = $Message.Content.Headers.TryAddWithoutValidation([string] $pair[0], [string] $pair[1]) }
    }
}

# The length is counted anew where the message is sent.
function script:Get-MgShimHeaderPairs([object] $Headers, [object] $Content) {
    $sources = @(, $Headers)
    if ($null -ne $Content) { $sources += , $Content.Headers }
    foreach ($source in $sources) {
        foreach ($header in $source) {
            if ($header.Key -eq 'Content-Length') { continue }
            if ($header.Key -eq 'User-Agent') { , @($header.Key, ($header.Value -join ' ')); continue }
            foreach ($value in $header.Value) { , @($header.Key, $value) }
        }
    }
}

# JSON-RPC with the worker, one message a line (README.md of src/worker). What comes has a fixed beginning and then
# CLIXML that needs no unescaping, so no JSON is read here.

$script:MgShimHead = $null

# As bytes: Windows PowerShell's own writer has the console's encoding.
function script:Write-MgShimLine([string] $Line) {
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($Line + "`n")
    $stream = $script:MgShimWorker.Input
    $stream.Write($bytes, 0, $bytes.Length)
    $stream.Flush()
}

# A line taken apart: its kind (answer, stream, callback, unknown), id, method and CLIXML.
function script:ConvertFrom-MgShimLine([string] $Line) {
    $ordinal = [System.StringComparison]::Ordinal
    $notification = '{"jsonrpc":"2.0","method":"stream","params":"'
    if ($Line.EndsWith('"}', $ordinal)) {
        if ($Line.StartsWith($notification, $ordinal)) {
            return @{ Kind = 'stream'; Text = $Line.Substring($notification.Length, $Line.Length - $notification.Length - 2) }
        }
        if ($null -eq $script:MgShimHead) { $script:MgShimHead = [regex] '\A\{"jsonrpc":"2\.0","id":"?(?<id>w?\d+)"?,(?:"method":"(?<method>\w+)","params":"|"result":")' }
        $match = $script:MgShimHead.Match($Line)
        if ($match.Success) {
            return @{
                Kind   = if ($match.Groups['method'].Success) { 'callback' } else { 'answer' }
                Id     = $match.Groups['id'].Value
                Method = $match.Groups['method'].Value
                Text   = $Line.Substring($match.Length, $Line.Length - $match.Length - 2)
            }
        }
    }
    @{ Kind = 'unknown'; Text = $Line }
}

# Says something of a call or a request that needs no answer; nobody minds where the worker has gone.
function script:Send-MgShimNotification([string] $Method, [hashtable] $Parameters) {
    if ($null -eq $script:MgShimWorker.Process) { return }
    $members = @(
        if ($Parameters.ContainsKey('id')) { '"id":' + $Parameters['id'] }
        if ($Parameters.ContainsKey('call')) { '"call":' + (ConvertTo-MgShimJsonText $Parameters['call']) }
    ) -join ','
    try { Write-MgShimLine ('{"jsonrpc":"2.0","method":"' + $Method + '","params":{' + $members + '}}') }
    catch [System.IO.IOException], [System.ObjectDisposedException] { $null = $_ }
}

# Node.js and the worker's process.

# Where the built command is: beside the modules' folder, or where mgshim-location.txt says.
function script:Get-MgShimMain {
    $file = [System.IO.Path]::Combine($PSScriptRoot, 'mgshim-location.txt')
    if ([System.IO.File]::Exists($file)) {
        $place = [System.IO.File]::ReadAllText($file).Trim()
        return [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($PSScriptRoot, $place))
    }
    [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($PSScriptRoot, '..', '..', 'dist', 'cli', 'main.js'))
}

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

function script:Assert-MgShimNodeVersion([System.Management.Automation.PSCmdlet] $Cmdlet, [string] $Node, [string] $Version) {
    $parsed = $null
    $isVersion = [version]::TryParse($Version.Trim().TrimStart('v').Split('-')[0], [ref] $parsed)
    if ($isVersion -and $parsed -ge [version] '20.19') { return }
    $message = "Node.js 20.19 or later is needed; $Node is version $Version."
    $Cmdlet.ThrowTerminatingError((New-MgShimError 'NodeTooOld' 'ResourceUnavailable' $message $Node))
}

# A pipeline object on its way to the worker.

# The members of a run with an object; an answer where they cannot be written. Where a script block stands for a
# parameter's value, the engine has run it by now.
function script:ConvertTo-MgShimObjectRun([hashtable] $Call, [System.Collections.IDictionary] $Bound, [object] $Item, [string] $Members) {
    try {
        $Members += ',"hasObject":true,"object":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml (ConvertTo-MgShimSendable $Item)))
        if ($null -eq $Call.Delayed -or $Call.Delayed.Count -eq 0) { return $Members }
        $values = @{}
        foreach ($name in $Call.Delayed) { $values[$name] = ConvertTo-MgShimSendable $Bound[$name] }
        $Members + ',"delayed":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml $values))
    }
    catch { New-MgShimUnserializable $_ }
}

# What the commands of this module have in common.

# Asks the worker and returns its answer's result in a hashtable; nothing where there was an error, which is written
# then, or thrown where -Terminating says so.
function script:Invoke-MgShimMethod([System.Management.Automation.PSCmdlet] $Cmdlet, [string] $Method, [hashtable] $Parameters, [object] $Target, [switch] $Terminating) {
    $call = New-MgShimCall $Cmdlet
    Assert-MgShimWorker $call
    $answer = Send-MgShimRequest $call $Method $Parameters
    if ($null -ne $answer -and -not $answer.ContainsKey('error')) { return $answer }
    $record = if ($null -eq $answer) { New-MgShimLost $Cmdlet.MyInvocation.MyCommand.Name $false $Target }
    else { ConvertTo-MgShimError $answer['error'] $Target }
    if ($Terminating) { $Cmdlet.ThrowTerminatingError($record) }
    Write-MgShimError $call $record
}

# An object under a type name, with the properties named, in their order.
function script:New-MgShimObject([hashtable] $Values, [string[]] $Names, [string] $TypeName) {
    $object = [psobject]::new()
    foreach ($name in $Names) {
        $value = $Values[$name]
        if ($value -is [System.Collections.IList]) { $value = ConvertFrom-MgShimValue $value }
        $object.PSObject.Members.Add([psnoteproperty]::new($name, $value))
    }
    $object.PSObject.TypeNames.Insert(0, $TypeName)
    $object
}

# -Break of Microsoft's module waits for a .NET debugger, which is never there.
function script:Assert-MgShimNoBreak([System.Management.Automation.PSCmdlet] $Cmdlet) {
    if (-not $Cmdlet.MyInvocation.BoundParameters['Break']) { return }
    $message = "The parameter 'Break' is not supported here. There is no .NET debugger to wait for; start 'node --inspect' on the worker instead."
    $Cmdlet.ThrowTerminatingError((New-MgShimError 'ParameterNotSupported' 'InvalidArgument' $message 'Break'))
}

# A request and everything that happens until its answer: streams as they come, questions of the worker.

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
    if ($null -ne $worker.Connection -and $script:MgShimConnected -contains $Method) { $Members += ',"connection":' + (ConvertTo-MgShimJsonText $worker.Connection) }
    if ($worker.Options.Count -gt 0 -and $script:MgShimOptioned -contains $Method) { $Members += Get-MgShimOptionMembers }
    $worker.LastId++
    $id = [string] $worker.LastId
    $request = @{ Id = $id; Call = $Call; Generation = $worker.Generation; Inbox = [System.Collections.Generic.Queue[hashtable]]::new() }
    $worker.Waiting.Add($request)
    # Begun before there is something to read: what it takes to begin passes beside the writing.
    if ($null -eq $worker.Reading) { $worker.Reading = $worker.Output.ReadLineAsync() }
    try {
        # As bytes: Windows PowerShell's own writer has the console's encoding.
        $bytes = [System.Text.Encoding]::UTF8.GetBytes('{"jsonrpc":"2.0","id":' + $id + ',"method":"' + $Method + '","params":{"answer":"clixml",' + $Members + "}}`n")
        $worker.Input.Write($bytes, 0, $bytes.Length)
        $worker.Input.Flush()
    }
    catch [System.IO.IOException] { $null = $_ }
    $request
}

# Waits for the answer to a request, and sees to everything that happens until then.
function script:Receive-MgShimAnswer($Request) {
    $worker = $script:MgShimWorker
    $call = $Request.Call
    $inbox = $Request.Inbox
    $head = '{"jsonrpc":"2.0","id":' + $Request.Id + ',"result":"'
    # 'waiting'; 'answered' or 'ended'; 'handling' while what came is handed on, which may be for good: a break or
    # continue in a caller's script block first finds this loop.
    $state = 'waiting'
    try {
        # While the first answer is on its way.
        if ($null -eq $worker.Ending) { Watch-MgShimSessionEnd }
        $isContinue = $false
        while ($true) {
            if ($state -eq 'handling') { $isContinue = $true; break }
            if ($inbox.Count -gt 0) { $message = $inbox.Dequeue() }
            else {
                # A worker that was started while this one waited knows nothing of it.
                $line = if ($null -ne $worker.Process -and $worker.Generation -eq $Request.Generation) {
                    if ($null -eq $worker.Reading) { $worker.Reading = $worker.Output.ReadLineAsync() }
                    # In short waits: Ctrl-C is seen between them.
                    while (-not $worker.Reading.Wait(100)) { }
                    $worker.Reading.Result
                    $worker.Reading = $null
                }
                if ($null -ne $worker.Greeting -and $worker.Generation -eq $Request.Generation) {
                    if ($null -eq $line) { $state = 'ended'; Stop-MgShimUnstarted $call }
                    if (-not $line.StartsWith($worker.Greeting, [System.StringComparison]::Ordinal)) { Stop-MgShimUnexpected $call $line }
                    $worker.Greeting = $null
                    continue
                }
                if ($null -eq $line) { $state = 'ended'; return }
                # The answer, which mostly is all that comes.
                if ($line.StartsWith($head, [System.StringComparison]::Ordinal) -and $line.EndsWith('"}', [System.StringComparison]::Ordinal)) {
                    $state = 'answered'
                    return [System.Management.Automation.PSSerializer]::Deserialize($line.Substring($head.Length, $line.Length - $head.Length - 2))
                }
                $message = Receive-MgShimMessage $Request $line
                if ($null -eq $message) { continue }
            }
            if ($message.Kind -eq 'answer') { $state = 'answered'; return $message.Value }
            $state = 'handling'
            if ($message.Kind -eq 'stream') { Write-MgShimStream $call $message.Value }
            else { Send-MgShimReply $call $message }
            $state = 'waiting'
        }
        if ($isContinue) { continue } else { break }
    }
    finally {
        # After Ctrl-C, or where a command further on wants no more, the answer is not waited for.
        if ($state -ne 'answered' -and $state -ne 'ended') { Send-MgShimNotification 'cancel' @{ id = [int] $Request.Id } }
        $null = $worker.Waiting.Remove($Request)
    }
}

# The answer to a request with a value that the engine cannot write.
function script:New-MgShimUnserializable([System.Management.Automation.ErrorRecord] $Thrown) {
    New-MgShimUnsendable 'ValueNotSerializable' ('A value cannot be passed on: ' + $Thrown.Exception.GetBaseException().Message)
}

# The methods that take a connection's name (README.md of src/worker).
$script:MgShimConnected = 'call', 'open', 'graphRequest', 'connect', 'disconnect', 'context', 'waitOperation'

# The methods that take the options of Set-MgShimOption.
$script:MgShimOptioned = 'call', 'open', 'graphRequest', 'waitOperation'

function script:Get-MgShimOptionMembers {
    $members = ''
    foreach ($entry in $script:MgShimWorker.Options.GetEnumerator()) {
        $value = if ($entry.Value -is [bool]) { $entry.Value.ToString().ToLowerInvariant() } else { ConvertTo-MgShimJsonText $entry.Value }
        $members += ',"' + $entry.Key + '":' + $value
    }
    $members
}

# The worker's limit is 16 MB, in UTF-8.
$script:MgShimLineLimit = 15728640

# The answer to a request that cannot be written.
function script:New-MgShimUnsendable([string] $Id, [string] $Message) {
    @{ error = @{ code = -32000; message = $Message; data = @{ id = $Id; category = 'InvalidArgument'; message = $Message; targetIsObject = $true; isUnsent = $true } } }
}

# Whoever speaks otherwise is not the worker.
function script:Stop-MgShimUnexpected([hashtable] $Call, [string] $Line) {
    Close-MgShimWorker
    $message = 'The worker answered what was not asked: ' + $Line.Substring(0, [System.Math]::Min(200, $Line.Length))
    $Call.Cmdlet.ThrowTerminatingError((New-MgShimError 'UnexpectedAnswer' 'InvalidResult' $message $null))
}

# What a line says to a request; nothing where it is for another one. What is for requests further out is kept for them,
# what is for abandoned ones is dropped.
function script:Receive-MgShimMessage([hashtable] $Request, [string] $Line) {
    $message = ConvertFrom-MgShimLine $Line
    if ($message.Kind -eq 'unknown') { Stop-MgShimUnexpected $Request.Call $Line }
    $value = [System.Management.Automation.PSSerializer]::Deserialize($message.Text)
    $message.Value = $value
    $for = switch ($message.Kind) {
        'answer' { $message.Id }
        'stream' { [string] $value['request'] }
        'callback' { [string] $value['requestId'] }
    }
    if ($for -eq $Request.Id) { return $message }
    $isTaken = $false
    foreach ($other in $script:MgShimWorker.Waiting) { if ($other.Id -eq $for) { $other.Inbox.Enqueue($message); $isTaken = $true } }
    if ($message.Kind -eq 'callback' -and -not $isTaken) { Write-MgShimRefusal $message.Id 'Nobody waits for this call any more.' }
}

# Answers a question of the worker.
function script:Send-MgShimReply([hashtable] $Call, [hashtable] $Message) {
    $value = $Message.Value
    if ($Message.Method -eq 'shouldProcess') {
        $isWanted = Confirm-MgShimAction $Call $value['target'] $value['action']
        Write-MgShimAnswer $Message.Id $(if ($isWanted) { '"result":true' } else { '"result":false' })
    }
    elseif ($Message.Method -eq 'httpSteps') {
        try { $response = Invoke-MgShimHttpSteps $Call $value }
        catch {
            $Call.StepError = $_
            Write-MgShimRefusal $Message.Id $_.Exception.GetBaseException().Message
            return
        }
        Write-MgShimAnswer $Message.Id ('"result":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml $response)))
    }
    elseif ($Message.Method -eq 'readData') {
        try { $piece = Read-MgShimData $Call $value['restart'] }
        catch {
            Write-MgShimRefusal $Message.Id $_.Exception.GetBaseException().Message
            return
        }
        Write-MgShimAnswer $Message.Id ('"result":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml $piece)))
    }
    else { Write-MgShimRefusal $Message.Id "This host does not know '$($Message.Method)'." }
}

function script:Write-MgShimRefusal([string] $Id, [string] $Text) {
    Write-MgShimAnswer $Id ('"error":{"code":-32000,"message":' + (ConvertTo-MgShimJsonText ($Text -replace '[\x00-\x1f]', ' ')) + '}')
}

# That the worker has ended is seen where its next line is read.
function script:Write-MgShimAnswer([string] $Id, [string] $Member) {
    try { Write-MgShimLine ('{"jsonrpc":"2.0","id":"' + $Id + '",' + $Member + '}') }
    catch [System.IO.IOException], [System.ObjectDisposedException] { $null = $_ }
}

# Parameters that contradict each other (ids as Microsoft's module has them).
function script:Assert-MgShimGraphRequest([System.Management.Automation.PSCmdlet] $Cmdlet, [System.Collections.IDictionary] $Bound) {
    $contradictions = @(
        , @(('GraphRequestSession', 'SessionVariable'), 'InvokeGraphRequestSessionConflictException')
        , @(('Body', 'InputFilePath'), 'InvokeGraphRequestBodyConflictException')
        , @(('InferOutputFileName', 'OutputFilePath'), 'InvokeGraphRequestBodyConflictException')
    )
    foreach ($contradiction in $contradictions) {
        $first, $second = $contradiction[0]
        if ($Bound[$first] -and $Bound[$second]) { Stop-MgShimGraphRequest $Cmdlet $contradiction[1] "The parameters '$first' and '$second' cannot be used together." }
    }
    if ($Bound['PassThru'] -and -not $Bound['OutputFilePath']) {
        Stop-MgShimGraphRequest $Cmdlet 'InvokeGraphRequestOutFileMissingException' "The parameter 'PassThru' needs 'OutputFilePath'."
    }
    $needsBody = $Bound['Method'] -eq 'POST' -or $Bound['Method'] -eq 'PATCH'
    if ($needsBody -and -not $Cmdlet.MyInvocation.ExpectingInput -and $null -eq $Bound['Body'] -and -not $Bound['InputFilePath']) {
        Stop-MgShimGraphRequest $Cmdlet 'InvokeGraphRequestBodyMissingWhenMethodIsSpecified' "The method $($Bound['Method']) needs 'Body' or 'InputFilePath'."
    }
}

function script:Stop-MgShimGraphRequest([System.Management.Automation.PSCmdlet] $Cmdlet, [string] $Id, [string] $Message) {
    $exception = [System.Management.Automation.ValidationMetadataException]::new($Message)
    $Cmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new($exception, $Id, 'InvalidArgument', $null))
}

function script:Invoke-MgShimGraphRequest([System.Management.Automation.PSCmdlet] $Cmdlet, [System.Collections.IDictionary] $Bound, [string] $Method, [string] $OutputType) {
    $call = New-MgShimCall $Cmdlet
    $session = if ($null -ne $Bound['GraphRequestSession']) { $Bound['GraphRequestSession'] } else { New-MgShimGraphRequestSession }
    Update-MgShimGraphRequestSession $session $Bound
    if ($Bound['SessionVariable']) { Set-MgShimCallerVariable $call $Bound['SessionVariable'] $session }
    $parameters = @{
        method             = $Method
        uri                = $Bound['Uri'].OriginalString
        outputType         = $OutputType
        skipHttpErrorCheck = [bool] $Bound['SkipHttpErrorCheck']
        preferences        = Get-MgShimShown $call $Bound
    }
    if ($session.Headers.Count -gt 0) { $parameters['headers'] = $session.Headers }
    if ($session.UserAgent) { $parameters['userAgent'] = $session.UserAgent }
    if ($Bound['ContentType']) { $parameters['contentType'] = $Bound['ContentType'] }
    if ($null -ne $Bound['Body']) { $parameters['body'] = ConvertTo-MgShimBody $Bound['Body'] }
    if ($Bound['InputFilePath']) { $parameters['inputFile'] = Resolve-MgShimInputFile $Cmdlet $Bound['InputFilePath'] }
    $paths = $Cmdlet.SessionState.Path
    $file = if ($Bound['OutputFilePath']) { $paths.GetUnresolvedProviderPathFromPSPath($Bound['OutputFilePath']) }
    if ($file) { $parameters['outputFile'] = $file; $parameters['passThru'] = [bool] $Bound['PassThru'] }
    if ($Bound['InferOutputFileName']) { $parameters['outputFolder'] = $paths.GetUnresolvedProviderPathFromPSPath('.') }
    Assert-MgShimWorker $call
    $answer = Send-MgShimRequest $call 'graphRequest' $parameters
    if ($null -eq $answer) {
        $Cmdlet.ThrowTerminatingError((New-MgShimLost "$Method $($Bound['Uri'])" ($Method -ne 'GET') $Bound['Uri']))
    }
    if ($answer.ContainsKey('error')) { Stop-MgShimHttpError $call $answer['error'] $Bound }
    Complete-MgShimGraphRequest $call $answer['result'] $Bound $OutputType
}

# Streams are read; everything else the worker understands.
function script:ConvertTo-MgShimBody([object] $Body) {
    if ($Body -isnot [System.IO.Stream]) { return , $Body }
    $bytes = [System.IO.MemoryStream]::new()
    $Body.CopyTo($bytes)
    , $bytes.ToArray()
}

function script:Resolve-MgShimInputFile([System.Management.Automation.PSCmdlet] $Cmdlet, [string] $Path) {
    $provider = $null
    try { $found = @($Cmdlet.SessionState.Path.GetResolvedProviderPathFromPSPath($Path, [ref] $provider)) }
    catch { $Cmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new($_.Exception.GetBaseException(), 'PathNotFound', 'ObjectNotFound', $Path)) }
    if ($provider.Name -ne 'FileSystem') { Stop-MgShimGraphRequest $Cmdlet 'InvokeGraphRequestFileNotFilesystemPathException' "'$Path' is no path of the file system." }
    if ($found.Count -ne 1) { Stop-MgShimGraphRequest $Cmdlet 'InvokeGraphRequestInputFileMultiplePathsResolvedException' "'$Path' must name one file." }
    if ([System.IO.Directory]::Exists($found[0])) { Stop-MgShimGraphRequest $Cmdlet 'InvokeGraphRequestInputFileNotFilePathException' "'$Path' is a folder." }
    $found[0]
}

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

# Following an operation of a call to its end: Wait-MgShimOperation of the module MgShim.

function script:Wait-MgShimOperationEnd($Cmdlet, $Bound, $Operation, $Id) {
    $call = New-MgShimCall $Cmdlet
    if ($Id -isnot [string] -or $Id -eq '') {
        $message = "The parameter 'InputObject' needs an operation of a call, or its id; what came has no id."
        Write-MgShimError $call (New-MgShimError 'OperationIdMissing' 'InvalidArgument' $message $Operation)
        return
    }
    $parameters = @{ operation = $Id; preferences = Get-MgShimShown $call $Bound }
    if ($Bound['CallId']) { $parameters['callId'] = $Bound['CallId'] }
    if ($Bound.ContainsKey('TimeoutSec')) { $parameters['timeoutSec'] = $Bound['TimeoutSec'] }
    Assert-MgShimWorker $call
    $answer = Send-MgShimRequest $call 'waitOperation' $parameters
    if ($null -eq $answer) {
        # Only asked after: whatever the operation is, it goes on.
        Write-MgShimError $call (New-MgShimLost $Cmdlet.MyInvocation.MyCommand.Name $false $Operation)
        return
    }
    if ($answer.ContainsKey('error')) {
        Write-MgShimError $call (ConvertTo-MgShimError $answer['error'] $Operation)
        return
    }
    $result = $answer['result']
    $last = if ($result.ContainsKey('output')) { ConvertFrom-MgShimOutput $result['output'] $result['json'] } else { $Operation }
    if ($null -eq $result['failure']) { $Cmdlet.WriteObject($last) }
    else { Write-MgShimError $call (ConvertTo-MgShimError $result['failure'] $last) }
}

# The worker of this session: what is kept of it stands in module.ps1.

# Names the connection of the requests from here on, and returns the one before.
function script:Set-MgShimConnection([string] $Name) {
    $before = $script:MgShimWorker.Connection
    $script:MgShimWorker.Connection = if ($Name) { $Name }
    $before
}

# Sets an option of the requests from here on; nothing: takes it away.
function script:Set-MgShimOptionMember([string] $Name, [object] $Value) {
    $options = $script:MgShimWorker.Options
    if ($null -eq $Value) { $options.Remove($Name) } else { $options[$Name] = $Value }
}

# Sees to it that a worker runs, or begins to: whether it works is seen where its first line is read, so that Node starts
# while a request is made ready.
function script:Assert-MgShimWorker([hashtable] $Call) {
    $worker = $script:MgShimWorker
    if ($null -ne $worker.Process) {
        if (-not $worker.Process.HasExited) { return }
        if ($worker.Connected) {
            Write-MgShimText $Call 'warning' 'The worker has ended and is started anew; connect again.'
        }
        Close-MgShimWorker
    }
    $process = Get-MgShimEarlyProcess
    if ($null -eq $process) { $process = Start-MgShimProcess $Call.Cmdlet (Get-MgShimNode $Call.Cmdlet) $script:MgShimArguments }
    if ($null -eq $worker.Waiting) { $worker.Waiting = [System.Collections.Generic.List[object]]::new() }
    $worker.Process = $process
    $worker.Input = $process.StandardInput.BaseStream
    $worker.Output = $process.StandardOutput
    $worker.Complaint = $process.StandardError.ReadToEndAsync()
    $worker.Generation++
    $worker.LastId++
    $worker.Greeting = '{"jsonrpc":"2.0","id":' + $worker.LastId + ',"result":'
    try { Write-MgShimLine ('{"jsonrpc":"2.0","id":' + $worker.LastId + ',"method":"version"}') }
    catch [System.IO.IOException] { $null = $_ }
}

# The process that was started at import, once; nothing where it has ended. Not where the script has set variables or
# gone to another folder since, of which it would not know, nor after so long that it may be about to end.
function script:Get-MgShimEarlyProcess {
    $early = $script:MgShimWorker.Early
    $script:MgShimWorker.Early = $null
    if ($null -eq $early) { return }
    $age = [System.Environment]::TickCount - $early.Ticks
    if ((Get-MgShimSurroundings) -ceq $early.Surroundings -and $age -ge 0 -and $age -lt 240000 -and -not $early.Process.HasExited) { return $early.Process }
    Close-MgShimProcess $early.Process
}

# A process whose first line does not come, or is none of ours, ends the command: it has been asked nothing yet.
function script:Stop-MgShimUnstarted([hashtable] $Call) {
    $cmdlet = $Call.Cmdlet
    $said = Get-MgShimComplaint
    Close-MgShimWorker
    $main = Get-MgShimMain
    if (-not [System.IO.File]::Exists($main)) {
        $message = "The command is not built: $main does not exist. Run 'npm install && npm run build', or 'mgshim install-module' where mgshim is installed."
        $cmdlet.ThrowTerminatingError((New-MgShimError 'CommandNotBuilt' 'ResourceUnavailable' $message $main))
    }
    # An old Node fails on the command's own text, so it is asked itself.
    $node = Get-MgShimNode $cmdlet
    $probe = Start-MgShimProcess $cmdlet $node '--version'
    $version = $probe.StandardOutput.ReadToEnd()
    $probe.Dispose()
    Assert-MgShimNodeVersion $cmdlet $node $version
    $cmdlet.ThrowTerminatingError((New-MgShimError 'WorkerNotStarted' 'ResourceUnavailable' "The worker did not start: $said".TrimEnd(' ', ':') $null))
}

# What a worker that has ended wrote to its standard error.
function script:Get-MgShimComplaint {
    $said = ''
    if ($script:MgShimWorker.Complaint.Wait(1000)) { $said = $script:MgShimWorker.Complaint.Result.Trim() }
    if ($said.Length -gt 500) { $said = $said.Substring(0, 500) }
    $said
}

# Ends its input; it ends by itself.
function script:Close-MgShimWorker {
    $worker = $script:MgShimWorker
    if ($null -eq $worker.Process) { return }
    Close-MgShimProcess $worker.Process
    $worker.Process = $null
    $worker.Reading = $null
    $worker.Connected = $false
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
    $close = { if ($null -ne $MgShimWorker.Process) { $MgShimWorker.Process.StandardInput.Close() } }
    $exiting = [System.Management.Automation.PSEngineEvent]::Exiting
    $worker.Ending = $ExecutionContext.Events.SubscribeEvent($null, $null, $exiting, $null, $close, $true, $false)
    $worker.Ending.Action.Module.SessionState.PSVariable.Set('MgShimWorker', $worker)
}

function script:Remove-MgShimWorker {
    Close-MgShimWorker
    if ($null -ne $script:MgShimWorker.Early) { Close-MgShimProcess $script:MgShimWorker.Early.Process }
    if ($null -ne $script:MgShimWorker.Ending) { $ExecutionContext.Events.UnsubscribeEvent($script:MgShimWorker.Ending) }
}
