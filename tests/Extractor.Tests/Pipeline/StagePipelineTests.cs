using Extractor.Model;
using Extractor.Pipeline;

namespace Extractor.Tests.Pipeline;

public sealed class StagePipelineTests
{
    [Fact]
    public void A_stage_that_reads_what_no_earlier_one_fills_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => new StagePipeline([new Stage(Layers.Tokens, Layers.Sentences)]));

        Assert.StartsWith("Stage reads Tokens, which no earlier stage fills.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layer_that_two_stages_fill_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(
            () => new StagePipeline([new Stage(Layers.None, Layers.Tokens), new Stage(Layers.None, Layers.Tokens)]));

        Assert.StartsWith("Stage fills Tokens, which an earlier stage fills already.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layer_is_filled_once_and_read_only_after_that()
    {
        var document = new Document(new Article { Path = "a.txt", Key = "a.txt", Text = "" });

        Assert.Throws<InvalidOperationException>(() => document.Tokens.Count);
        document.Tokens.Fill([]);
        Assert.Equal(0, document.Tokens.Count);
        Assert.Throws<InvalidOperationException>(() => document.Tokens.Fill([]));
    }

    private sealed class Stage(Layers reads, Layers fills) : IStage
    {
        public Layers Reads => reads;

        public Layers Fills => fills;

        public void Annotate(Document document)
        {
        }
    }
}
