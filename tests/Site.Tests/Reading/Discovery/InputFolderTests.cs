using Site.Model.Diagnostics;
using Site.Reading.Discovery;

namespace Site.Tests.Reading.Discovery;

public sealed class InputFolderTests : IDisposable
{
    private readonly TempInput _input = new();

    public void Dispose() => _input.Dispose();

    [Fact]
    public void Walk_Files_AreInTheOrderOfTheirPaths()
    {
        _input.With("tin-tuc/b.md", "x").With("tin-tuc/B.md", "xx").With("anh/a.png", "x").With("tin-tuc-cu/a.md", "x").With("z.md", "x");

        Assert.Equal(
            ["input/anh/a.png", "input/tin-tuc-cu/a.md", "input/tin-tuc/B.md", "input/tin-tuc/b.md", "input/z.md"],
            Walk().Files.Select(file => file.Path.Value));
    }

    [Fact]
    public void Walk_WhatIsNoContent_IsLeftOutWithoutAWord()
    {
        _input.With("_nhap/a.md", "x").With(".git/a.md", "x").With("tin-tuc/_a.md", "x").With("tin-tuc/.a.md", "x").With("Thumbs.db", "x")
            .With("anh/THUMBS.DB", "x").With("desktop.ini", "x").With(".DS_Store", "x").With("tep/~$mau.docx", "x").With("tin-tuc/_du-lieu/a.yml", "x")
            .With("_du-lieu/to-chuc.yml", "x");

        var (files, told) = Walk();

        Assert.Equal(["input/_du-lieu/to-chuc.yml"], files.Select(file => file.Path.Value));
        Assert.Empty(told);
    }

    [Fact]
    public void Walk_DecomposedName_IsComposedButKeepsItsDiskPath()
    {
        _input.With("tin-tuc/ta\u0323\u0302p hua\u0302\u0301n.md", "abc");

        var file = Assert.Single(Walk().Files);

        Assert.Equal("input/tin-tuc/tập huấn.md", file.Path.Value);
        Assert.Equal(3, file.Bytes);
        Assert.Equal("abc", File.ReadAllText(file.DiskPath));
    }

    [Fact]
    public void Walk_OneNameComposedAndDecomposed_IsToldAndOneIsKept()
    {
        _input.With("anh/t\u1EA1.png", "x").With("anh/ta\u0323.png", "x");

        var (files, told) = Walk();

        // A disk that composes names by itself holds only one of them, and then all is well.
        Assert.Single(files);
        Assert.Equal(Directory.GetFiles(Path.Combine(_input.Root, "anh")).Length == 2 ? ["K006"] : [], told);
    }

    [Fact]
    public void Walk_Link_IsNotFollowed()
    {
        using var outside = new TempInput();
        outside.With("mat.md", "x");
        _input.With("tin-tuc/a.md", "x");
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(_input.Root, "tin-tuc", "ngoai"), outside.Root);
            Directory.CreateSymbolicLink(Path.Combine(_input.Root, "tin-tuc", "vong"), _input.Root);
            File.CreateSymbolicLink(Path.Combine(_input.Root, "tin-tuc", "b.md"), Path.Combine(outside.Root, "mat.md"));
        }
        catch (IOException)
        {
            return; // Windows lets only some users make links.
        }

        var (files, told) = Walk();

        Assert.Equal(["input/tin-tuc/a.md"], files.Select(file => file.Path.Value));
        Assert.Equal(["K009", "K009", "K009"], told);
    }

    [Fact]
    public void Walk_NoFolder_IsTold()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Empty(InputFolder.Walk(Path.Combine(_input.Root, "khong-co"), diagnostics));
        Assert.Equal(["K001"], diagnostics.Lines());
    }

    private (SourceFile[] Files, string[] Told) Walk()
    {
        var diagnostics = new DiagnosticBag();
        return ([.. InputFolder.Walk(_input.Root, diagnostics)], diagnostics.Lines());
    }
}
