function Invoke-MgGraphRequest {
    <#
    .SYNOPSIS
    Sends any request to Microsoft Graph.
    .PARAMETER Method
    The HTTP method; GET where it is absent.
    .PARAMETER Uri
    A path such as /v1.0/me, or a whole URL of the environment that is signed in to. Other hosts are refused.
    .PARAMETER Body
    Text and bytes are sent as they are, anything else as JSON. With GET a dictionary becomes the query.
    .PARAMETER Headers
    Headers to add to the request, by name.
    .PARAMETER OutputFilePath
    A file for the answer's body.
    .PARAMETER InferOutputFileName
    Saves the answer's body under the name that the answer gives.
    .PARAMETER InputFilePath
    A file to send.
    .PARAMETER PassThru
    Returns the answer besides writing it to the file of -OutputFilePath.
    .PARAMETER SkipHeaderValidation
    Kept for old scripts: headers that cannot be sent stay errors.
    .PARAMETER ContentType
    The body's media type; application/json where it is absent.
    .PARAMETER SessionVariable
    The name of a variable that receives the session: headers and user agent for further requests.
    .PARAMETER ResponseHeadersVariable
    The name of a variable, without $, that receives the answer's headers.
    .PARAMETER StatusCodeVariable
    The name of a variable, without $, that receives the answer's status.
    .PARAMETER SkipHttpErrorCheck
    Takes an answer that is an error as any other.
    .PARAMETER GraphRequestSession
    A session that -SessionVariable made.
    .PARAMETER UserAgent
    The request's User-Agent.
    .PARAMETER OutputType
    What becomes of a JSON answer: HashTable, PSObject, Json (its text), HttpResponseMessage.
    .PARAMETER Break
    Kept for old scripts: an error that says how to debug instead.
    .EXAMPLE
    Invoke-MgGraphRequest -Uri /v1.0/communications/calls/$callId -OutputType PSObject

    Reads a call.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/invoke-mggraphrequest
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'UserParameterSet', HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/invoke-mggraphrequest')]
    [Alias('Invoke-GraphRequest', 'Invoke-MgRestMethod')]
    param(
        [Parameter(ParameterSetName = 'UserParameterSet', Position = 1)]
        [ValidateSet('GET', 'POST', 'PUT', 'PATCH', 'DELETE')]
        [string] $Method = 'GET',

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 2, Mandatory)]
        [uri] $Uri,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 3, ValueFromPipeline)]
        [object] $Body,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 4)]
        [System.Collections.IDictionary] $Headers,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 5)]
        [string] $OutputFilePath,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 6)]
        [switch] $InferOutputFileName,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 7)]
        [string] $InputFilePath,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 8)]
        [switch] $PassThru,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 9)]
        [switch] $SkipHeaderValidation,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 10)]
        [string] $ContentType,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 11)]
        [Alias('SV')]
        [string] $SessionVariable,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 12)]
        [Alias('RHV')]
        [string] $ResponseHeadersVariable,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 13)]
        [string] $StatusCodeVariable,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 14)]
        [switch] $SkipHttpErrorCheck,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 15)]
        [object] $GraphRequestSession,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 16)]
        [string] $UserAgent,

        [Parameter(ParameterSetName = 'UserParameterSet')]
        [ValidateSet('HashTable', 'PSObject', 'HttpResponseMessage', 'Json')]
        [string] $OutputType = 'HashTable',

        [Parameter(ParameterSetName = 'UserParameterSet', DontShow)]
        [switch] $Break
    )
    begin {
        Import-MgShimScripts 'bridge', 'own-commands', 'graph-request'
        Assert-MgShimNoBreak $PSCmdlet
        Assert-MgShimGraphRequest $PSCmdlet $PSBoundParameters
    }
    process {
        Invoke-MgShimGraphRequest $PSCmdlet $PSBoundParameters $Method $OutputType
    }
}
