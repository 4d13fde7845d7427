//! A token goes around the ring of all ranks; each adds its number. Then what every rank can do together is checked.

use anympi_guest::{ANY_SOURCE, Environment, Error, Op};

fn main() -> Result<(), Error> {
    let mpi = Environment::new()?;
    let world = mpi.world();
    let (rank, size) = (world.rank(), world.size());
    let (next, previous) = ((rank + 1) % size, (rank + size - 1) % size);

    let mut token = [0_i32];
    if rank == 0 {
        world.scope(|scope| {
            scope.send(&[0_i32], next, 7)?;
            let status = scope.receive(&mut token, previous, 7)?.wait()?;
            assert_eq!((status.source(), status.tag(), status.count::<i32>()?), (previous, 7, Some(1)));
            Ok(())
        })?;
    } else {
        world.receive(&mut token, previous, 7)?;
        world.send(&[token[0] + rank], next, 7)?;
    }

    let mut sum = [0_i32];
    world.all_reduce(&[rank], &mut sum, Op::SUM)?;
    if rank == 0 {
        println!("the token has come around {size} ranks: {}", token[0]);
        assert_eq!(token, sum, "the sum of all ranks");
    }

    // Strangers that differ in what they are: parts of a whole, and messages of unknown length.
    let evens = world.split(Some(rank % 2), rank)?.expect("everybody has a color");
    assert_eq!(evens.rank(), rank / 2);
    let mut gathered = vec![0.0_f64; evens.size() as usize];
    evens.all_gather(&[f64::from(rank)], &mut gathered)?;
    assert!(gathered.iter().enumerate().all(|(index, &value)| value == f64::from(2 * index as i32 + rank % 2)));

    if rank == 0 {
        for _ in 1..size {
            let (data, status) = world.receive_vector::<u8>(ANY_SOURCE, 9)?;
            assert_eq!(data.len() as i32, status.source());
        }
    } else {
        world.send(&vec![1_u8; rank as usize], 0, 9)?;
    }

    let mut all = vec![0_u64; size as usize];
    let at_root = (rank == 0).then_some(all.as_mut_slice());
    world.gather(&[u64::from(rank.unsigned_abs())], at_root, 0)?;
    world.broadcast(&mut all, 0)?;
    assert!(all.iter().copied().eq(0..size as u64));

    // What MPI complains of comes back as a value.
    let error = world.send(&[0_i8], size, 0).expect_err("there is no such rank");
    assert_eq!(error.class(), anympi_guest::ffi::MPI_ERR_RANK);
    world.barrier()
}
