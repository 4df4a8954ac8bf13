using Site.Cli.Terminal;

namespace Site.Cli.Publication;

/// <summary>What a place may say and ask while it works.</summary>
/// <param name="Questions">Null when nobody can answer.</param>
/// <param name="Tell">Says what is being done, while it takes time.</param>
/// <param name="Cancellation">Ends what has not yet reached readers.</param>
public sealed record PublicationTalk(IQuestions? Questions, Action<string> Tell, CancellationToken Cancellation)
{
    public static readonly PublicationTalk WithNobody = new(null, _ => { }, CancellationToken.None);
}
