namespace Site.Model.Settings;

/// <summary>
/// Lưu trữ: the committee has been wound up or its page goes on elsewhere. From a day on the site is kept as it is: every page says so and leads to the successor,
/// nothing is offered as new or as still to come, and all that was published stays readable and to be found.
/// </summary>
/// <param name="Since">The first day on which it is kept.</param>
/// <param name="Words">What pages say of it instead of the usual sentence.</param>
/// <param name="Successor">Whose page goes on, by name.</param>
/// <param name="Address">Of that page.</param>
public sealed record Archive(DateOnly Since, string? Words, string? Successor, string? Address)
{
    public bool IsOn(DateOnly day) => Since <= day;
}
