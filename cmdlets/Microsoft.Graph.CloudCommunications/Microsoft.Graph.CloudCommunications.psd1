# Generated from cmdlets.json by `npm run generate:modules`; do not edit.
@{
RootModule = 'Microsoft.Graph.CloudCommunications.psm1'
ModuleVersion = '0.1.0'
GUID = 'acb7e970-6426-5769-8acf-225cb62aa217'
Author = 'The mgshim authors'
Copyright = '(c) The mgshim authors. MIT License.'
Description = 'The cmdlets of Microsoft.Graph.CloudCommunications by mgshim (Microsoft Graph v1.0); not a product of Microsoft.'
PowerShellVersion = '5.1'
CompatiblePSEditions = @('Core','Desktop')
RequiredModules = @('Microsoft.Graph.Authentication')
FunctionsToExport = @(
'Invoke-MgInviteCommunicationCallParticipant'
'Invoke-MgRedirectCommunicationCall'
)
CmdletsToExport = @()
VariablesToExport = @()
AliasesToExport = @()
PrivateData = @{
PSData = @{
Tags = @('MicrosoftGraph','Graph','mgshim','PSEdition_Core','PSEdition_Desktop')
LicenseUri = 'https://opensource.org/license/mit'
}
}
}
