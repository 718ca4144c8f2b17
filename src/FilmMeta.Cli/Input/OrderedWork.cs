namespace FilmMeta.Cli.Input;

/// <summary>Works on several things at once, and hands the results on in the order of the things.</summary>
internal static class OrderedWork
{
    /// <summary>Does the work for each item.</summary>
    /// <param name="items">The items; taken as they are needed.</param>
    /// <param name="work">What to do with one; called on several threads at once, must not throw.</param>
    /// <param name="atOnce">How many items are in work, or done and not yet taken, at any time: what bounds the memory.</param>
    /// <returns>The results, in the order of the items.</returns>
    public static IEnumerable<TResult> Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, int atOnce)
    {
        using var rest = items.GetEnumerator();
        if (!rest.MoveNext())
            yield break;

        var first = rest.Current;
        if (!rest.MoveNext())
        {
            // One thing only is done at once, without waking a second thread.
            yield return work(first);
            yield break;
        }

        var queue = new Queue<Task<TResult>>(atOnce);
        queue.Enqueue(Task.Run(() => work(first)));
        var hasMore = true;
        while (queue.Count > 0)
        {
            while (hasMore && queue.Count < atOnce)
            {
                var item = rest.Current;
                queue.Enqueue(Task.Run(() => work(item)));
                hasMore = rest.MoveNext();
            }

            yield return queue.Dequeue().GetAwaiter().GetResult();
        }
    }
}
