namespace Site.Rendering.Views;

/// <summary>A search box that suggests pages while the reader types, and leads to the search page.</summary>
/// <param name="Id">Of the input; other ids in the form begin so.</param>
/// <param name="Label">The purpose of the form; unique on a page.</param>
/// <param name="Action">The search page.</param>
/// <param name="Engine">The ES module to be loaded when the box is used.</param>
/// <param name="Script">The ES module that serves such boxes.</param>
public sealed record SearchBoxView(string Id, string Label, string Action, string Engine, string Script);

/// <summary><c>layouts/search.sbn-html</c>. What the page's script looks for in the layout stands at the top of <c>Search/Script/page.js</c>.</summary>
/// <param name="Action">The page itself.</param>
/// <param name="Engine">The ES module that searches.</param>
/// <param name="Places">Where to look without searching.</param>
/// <param name="ExampleCode">A code with the committee's own sign: <c>59-KH/ĐUK</c>.</param>
public sealed record SearchView(
    string Title, string Action, string Engine, IReadOnlyList<SearchFilterView> Filters, IReadOnlyList<SearchPlacesView> Places, string ExampleCode);

/// <param name="Name">In the page's address.</param>
/// <param name="By">As the engine calls it: <c>kind</c>, <c>section</c>, <c>unit</c>, <c>year</c>.</param>
/// <param name="Any">The words for no filter: <c>Tất cả</c>.</param>
public sealed record SearchFilterView(string Name, string By, string Label, string Any, IReadOnlyList<SearchOptionView> Options);

public sealed record SearchOptionView(string Value, string Label, bool IsSelected = false);

/// <param name="Label">Theo chuyên trang, Theo tổ chức, Theo năm.</param>
public sealed record SearchPlacesView(string Label, IReadOnlyList<CountedLinkView> Links);
