using System.Runtime.CompilerServices;

// Buffers on the stack are always written before they are read; to clear each of them first would cost more than most look-ups that use them.
[module: SkipLocalsInit]
