namespace Site.Rendering.Themes.Checking;

/// <summary>What names mean at a place in a template.</summary>
/// <param name="Type">Of what <c>this</c> is; null once a mistake has been told about it, so that it is told once.</param>
/// <param name="Outer">What <c>../</c> leads to; null at the top of a layout and of a partial, which sees nothing of its callers.</param>
/// <param name="InEach">Whether <c>@index</c> and its like have a meaning.</param>
internal sealed record Scope(Type? Type, Scope? Outer, bool InEach)
{
    public Scope Enter(Type? type, bool each) => new(type, this, InEach || each);
}
