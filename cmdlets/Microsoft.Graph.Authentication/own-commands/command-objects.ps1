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
