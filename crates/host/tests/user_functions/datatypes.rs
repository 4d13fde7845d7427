//! What datatypes were made of.

use anympi_host::*;
use anympi_spec::standard::*;
use anympi_spec::types::Count;
use anympi_translate::{Abi, Convert};
use std::ffi::c_int;

/// The combiner, integers, addresses and datatypes of a type, in the standard's spelling.
unsafe fn contents<A: Abi, B: Abi>(datatype: A::Datatype) -> (c_int, Vec<c_int>, Vec<Count>, Vec<usize>) {
    let [mut integers, mut addresses, mut datatypes, mut combiner] = [0; 4];
    // SAFETY: as the standard says.
    unsafe {
        let (i, a, d) = (&mut integers, &mut addresses, &mut datatypes);
        assert_eq!(MPI_Type_get_envelope::<A, B>(datatype, i, a, d, &mut combiner), 0);
        let [mut i, mut a, mut large, mut d] = [0; 4];
        let mut same = 0;
        let get = MPI_Type_get_envelope_c::<A, B>;
        assert_eq!(get(datatype, &mut i, &mut a, &mut large, &mut d, &mut same), 0);
        assert_eq!((i, a, d, same), (integers.into(), addresses.into(), datatypes.into(), combiner));
        assert_eq!(large, 0);
        let mut numbers = vec![0; integers as usize];
        let mut displacements = vec![0; addresses as usize];
        // One more than there are, which holds nothing.
        let mut types = vec![A::Datatype::foreign(MPI_DATATYPE_NULL); datatypes as usize + 1];
        let code = MPI_Type_get_contents::<A, B>(
            datatype,
            integers,
            addresses,
            datatypes + 1,
            numbers.as_mut_ptr(),
            displacements.as_mut_ptr(),
            types.as_mut_ptr(),
        );
        assert_eq!(code, 0);
        let combiner = A::combiner_in(combiner);
        types.truncate(datatypes as usize);
        (combiner, numbers, displacements, types.into_iter().map(|of| of.standard().0).collect())
    }
}

pub fn check_contents<A: Abi, B: Abi>() {
    let (int, double) = (A::Datatype::foreign(MPI_INT), A::Datatype::foreign(MPI_DOUBLE));
    let null = A::Datatype::foreign(MPI_DATATYPE_NULL);
    // SAFETY: as the standard says.
    unsafe {
        let (lengths, displacements, types) = ([2, 1], [0, 8], [int, double]);
        let mut made = null;
        let create = MPI_Type_create_struct::<A, B>;
        assert_eq!(create(2, lengths.as_ptr(), displacements.as_ptr(), types.as_ptr(), &mut made), 0);
        let inner = vec![MPI_INT.0, MPI_DOUBLE.0];
        assert_eq!(contents::<A, B>(made), (MPI_COMBINER_STRUCT, vec![2, 2, 1], vec![0, 8], inner));

        let mut outer = null;
        assert_eq!(MPI_Type_vector::<A, B>(3, 2, 5, made, &mut outer), 0);
        let (combiner, integers, addresses, types) = contents::<A, B>(outer);
        assert_eq!((combiner, integers, addresses), (MPI_COMBINER_VECTOR, vec![3, 2, 5], vec![]));
        // It is a handle to the same type, perhaps another one, which the program frees.
        assert_eq!(types.len(), 1);

        let mut array = null;
        let order = A::order_out(MPI_ORDER_FORTRAN);
        let create = MPI_Type_create_subarray::<A, B>;
        let (sizes, subsizes, starts) = ([4, 6], [2, 3], [1, 2]);
        let code = create(2, sizes.as_ptr(), subsizes.as_ptr(), starts.as_ptr(), order, int, &mut array);
        assert_eq!(code, 0);
        let integers = vec![2, 4, 6, 2, 3, 1, 2, order];
        assert_eq!(contents::<A, B>(array), (MPI_COMBINER_SUBARRAY, integers, vec![], vec![MPI_INT.0]));
        for mut datatype in [made, outer, array] {
            assert_eq!(MPI_Type_free::<A, B>(&mut datatype), 0);
        }
    }
}

pub fn check_darray<A: Abi, B: Abi>() {
    let distributions = [MPI_DISTRIBUTE_BLOCK, MPI_DISTRIBUTE_CYCLIC].map(A::distribution_out);
    let arguments = [A::distribution_argument_out(MPI_DISTRIBUTE_DFLT_DARG), 2];
    let (sizes, grid, order) = ([10, 20], [1, 1], A::order_out(MPI_ORDER_C));
    let mut made = A::Datatype::foreign(MPI_DATATYPE_NULL);
    // SAFETY: as the standard says.
    unsafe {
        let code = MPI_Type_create_darray::<A, B>(
            1,
            0,
            2,
            sizes.as_ptr(),
            distributions.as_ptr(),
            arguments.as_ptr(),
            grid.as_ptr(),
            order,
            A::Datatype::foreign(MPI_DOUBLE),
            &mut made,
        );
        assert_eq!(code, 0);
        let (combiner, integers, _, types) = contents::<A, B>(made);
        let [d, a] = [distributions, arguments];
        let expected = vec![1, 0, 2, 10, 20, d[0], d[1], a[0], a[1], 1, 1, order];
        assert_eq!((combiner, integers, types), (MPI_COMBINER_DARRAY, expected, vec![MPI_DOUBLE.0]));
        MPI_Type_free::<A, B>(&mut made);
    }
}
