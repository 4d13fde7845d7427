//! One value, between an ABI's spelling and the standard's.

/// A handle or a status as some ABI lays it out.
pub trait Convert: Copy {
    /// What it is in the standard ABI.
    type Standard: Copy;

    /// The null handle, or the empty status.
    const EMPTY: Self::Standard;

    /// Both spellings are the same bits, so that arrays need no copy.
    const SAME: bool;

    fn standard(self) -> Self::Standard;

    fn foreign(standard: Self::Standard) -> Self;
}
