namespace Site.Cli.Publication.Netlify;

/// <summary>Netlify does not know the token. The token itself is in no message.</summary>
internal sealed class NetlifyTokenException() : Exception("The token was refused");
