using System.Runtime.CompilerServices;

namespace Disclosure.Pipeline;

/// <summary>
/// Reads many files at once, and gives the results in the order of the files. No more are read ahead than the machine can work on, so that a sequence
/// without end takes no memory without end.
/// </summary>
/// <param name="read">Reads a file.</param>
/// <param name="progress">Told after each result how many there are; null for nobody.</param>
internal sealed class FileSequence<T>(Func<string, CancellationToken, ParseResult<T>> read, IProgress<int>? progress)
    where T : Report
{
    private static readonly int s_most = 2 * Environment.ProcessorCount;

    private readonly Queue<Task<ParseResult<T>>> _running = new();
    private int _count;

    public IEnumerable<ParseResult<T>> Read(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            Begin(path, cancellationToken);
            if (_running.Count == s_most)
                yield return End().GetAwaiter().GetResult();
        }

        while (_running.Count > 0)
            yield return End().GetAwaiter().GetResult();
    }

    public async IAsyncEnumerable<ParseResult<T>> ReadAsync(IAsyncEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var path in paths.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Begin(path, cancellationToken);
            if (_running.Count == s_most)
                yield return await End().ConfigureAwait(false);
        }

        while (_running.Count > 0)
            yield return await End().ConfigureAwait(false);
    }

    private void Begin(string path, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _running.Enqueue(Task.Run(() => read(path, cancellationToken), cancellationToken));
    }

    private async Task<ParseResult<T>> End()
    {
        var result = await _running.Dequeue().ConfigureAwait(false);
        progress?.Report(++_count);
        return result;
    }
}
