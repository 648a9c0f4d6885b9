using Disclosure.Schema;

namespace Disclosure.Recognition.Tables;

/// <summary>A block of an edition, with where it stands.</summary>
/// <param name="Table">The index of the table.</param>
/// <param name="Block">The index of the block in the table.</param>
/// <param name="Definition">The block.</param>
internal readonly record struct BlockPlace(int Table, int Block, BlockDefinition Definition);
