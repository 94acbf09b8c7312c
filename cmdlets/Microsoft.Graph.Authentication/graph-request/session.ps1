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
