namespace Site.Cli.Inventory;

/// <summary>A month, or a whole year when none is named.</summary>
public readonly record struct Period(int Year, int? Month)
{
    public bool Contains(DateOnly day) => day.Year == Year && (Month is null || day.Month == Month);
}
