//! Calls of all chapters in any order, on a world of one rank, with handles that are alive, stale, of another kind or made up.

use super::layouts::derive;
use super::{Arena, Random, alone, arena, for_seeds};
use anympi_engine::Rank;
use anympi_engine::api::{
    coll, comm, datatype, errhandler, group, info, init, p2p, partitioned, request, session, topo,
};
use anympi_engine::datatype::PREDEFINED;
use anympi_engine::ints::Ints;
use anympi_engine::standard::*;
use anympi_engine::types::*;
use std::ffi::c_char;

/// What a program has so far.
struct Program {
    rank: Rank,
    random: Random,
    memory: Arena,
    types: Vec<Datatype>,
    comms: Vec<Comm>,
    groups: Vec<Group>,
    infos: Vec<Info>,
    requests: Vec<Request>,
    sessions: Vec<Session>,
    codes: Vec<i32>,
}

/// A handle of the list, or one that is nobody's.
macro_rules! handle {
    ($self:ident, $list:ident, $make:path) => {
        match $self.random.below(12) {
            0 => $make($self.random.extreme() as usize),
            1 => $make($self.types[$self.random.below($self.types.len() as u64) as usize].0),
            _ => $self.random.pick(&$self.$list),
        }
    };
}

impl Program {
    fn new(random: Random) -> Program {
        Program {
            rank: alone(),
            random,
            memory: Arena::new(),
            types: PREDEFINED.iter().map(|p| p.handle).collect(),
            comms: vec![MPI_COMM_WORLD, MPI_COMM_SELF],
            groups: vec![MPI_GROUP_EMPTY],
            infos: vec![MPI_INFO_ENV, MPI_INFO_NULL],
            requests: vec![MPI_REQUEST_NULL],
            sessions: vec![MPI_SESSION_NULL],
            codes: vec![MPI_SUCCESS, MPI_ERR_LASTCODE],
        }
    }

    /// A buffer of some type, of which the arena has all bytes.
    fn buffer(&mut self) -> Option<(*mut std::ffi::c_void, Count, Datatype, std::ops::Range<usize>)> {
        let datatype = self.random.pick(&self.types);
        let object = self.rank.datatype(datatype).ok()?;
        let count = if self.random.below(5) == 0 { self.random.extreme() } else { self.random.below(60) as Count };
        let offset = self.random.below(arena::SIZE as u64) as usize;
        // A count that is refused is so before anybody looks at the buffer.
        let span = if count < 0 { 0..0 } else { Arena::span(&object, count, offset)? };
        Some((self.memory.at(offset).cast(), count, datatype, span))
    }

    /// An array of `int`s, and how long the call is told that it is.
    fn ints(&mut self) -> (Vec<i32>, i32) {
        let n = self.random.below(6) as usize;
        let list: Vec<i32> = (0..64).map(|_| self.random.int()).collect();
        (list, if self.random.below(4) == 0 { -(n as i32) } else { n as i32 })
    }

    fn step(&mut self) -> Option<Vec<std::ops::Range<usize>>> {
        let rank = std::ptr::from_ref(&self.rank);
        // SAFETY: the rank lives as long as the program, and nothing here replaces it.
        let rank = unsafe { &*rank };
        let (x, y, z) = (self.random.int(), self.random.int(), self.random.int());
        let (mut list, n) = self.ints();
        let flags = list.clone();
        let comm_handle = handle!(self, comms, Comm);
        let (mut out, mut also) = (0, 0);
        let mut text = [0 as c_char; 8192];
        let at = text.as_mut_ptr();
        let mut status = Status::EMPTY;
        let mut new_comm = MPI_COMM_NULL;
        let mut touched = vec![];
        let small_op = self.random.pick(&[MPI_SUM, MPI_MAX, MPI_MAXLOC, MPI_BAND, MPI_REPLACE, MPI_NO_OP, Op(0x7777)]);
        // SAFETY: buffers as `buffer` says, arrays of 64 elements, texts of 8192 bytes.
        let _ = unsafe {
            match self.random.below(41) {
                0 => {
                    let (buf, count, datatype, _) = self.buffer()?;
                    let mut request = MPI_REQUEST_NULL;
                    let sent = p2p::isend(rank, buf, count, datatype, x.min(0), y, comm_handle, &mut request);
                    self.requests.push(request);
                    sent
                }
                1 => {
                    let (buf, count, datatype, span) = self.buffer()?;
                    let mut request = MPI_REQUEST_NULL;
                    touched.push(span);
                    let posted = p2p::irecv(rank, buf, count, datatype, x, y, comm_handle, &mut request);
                    // It may write later than this step.
                    if posted.is_ok() {
                        let _ = request::cancel(rank, request);
                        request::wait(rank, &mut request, &mut status).unwrap_or(());
                    }
                    posted
                }
                2 => {
                    let ((a, n, t, _), (b, m, u, span)) = (self.buffer()?, self.buffer()?);
                    touched.push(span);
                    p2p::sendrecv(rank, a, n, t, 0, 7, b, m, u, 0, 7, MPI_COMM_SELF, &mut status)
                }
                3 => {
                    let (buf, count, datatype, span) = self.buffer()?;
                    touched.push(span);
                    p2p::sendrecv_replace(rank, buf, count, datatype, 0, 8, 0, 8, MPI_COMM_SELF, &mut status)
                }
                4 => {
                    let mut request = handle!(self, requests, Request);
                    request::test(rank, &mut request, &mut out, &mut status)
                }
                5 => {
                    let mut request = handle!(self, requests, Request);
                    request::request_free(rank, &mut request)
                }
                6 => request::start(rank, &mut handle!(self, requests, Request)),
                7 => {
                    let mut all = self.requests.clone();
                    all.push(handle!(self, requests, Request));
                    let count = all.len() as i32 - self.random.below(2) as i32;
                    let mut indices = vec![0; all.len()];
                    let mut statuses = vec![Status::EMPTY; all.len()];
                    let (all, s) = (all.as_mut_ptr(), statuses.as_mut_ptr());
                    match self.random.below(3) {
                        0 => request::testall(rank, count, all, &mut out, s),
                        1 => request::testsome(rank, count, all, &mut out, indices.as_mut_ptr(), s),
                        _ => request::testany(rank, count, all, &mut out, &mut also, s),
                    }
                }
                8 => {
                    let (buf, count, datatype, span) = self.buffer()?;
                    let mut request = MPI_REQUEST_NULL;
                    let made = p2p::recv_init(rank, buf, count, datatype, x, y, comm_handle, &mut request);
                    touched.push(span);
                    let started = request::start(rank, &mut request);
                    let _ = request::cancel(rank, request);
                    let _ = request::request_free(rank, &mut request);
                    made.and(started)
                }
                9 => {
                    let ((a, n, t, _), (b, m, _, span)) = (self.buffer()?, self.buffer()?);
                    if m != n
                        || Arena::span(&rank.datatype(t).unwrap(), n, b as usize - self.memory.at(0) as usize).is_none()
                    {
                        return None;
                    }
                    touched.push(Arena::span(&rank.datatype(t).unwrap(), n, b as usize - self.memory.at(0) as usize)?);
                    let _ = span;
                    match self.random.below(4) {
                        0 => coll::allreduce(rank, a, b, n, t, small_op, MPI_COMM_WORLD),
                        1 => coll::reduce_local(rank, a, b, n, t, small_op),
                        2 => coll::exscan(rank, a, b, n, t, small_op, MPI_COMM_SELF),
                        _ => coll::scan(rank, a, b, n, t, small_op, MPI_COMM_SELF),
                    }
                }
                10 => {
                    let ((a, n, t, _), (b, m, u, span)) = (self.buffer()?, self.buffer()?);
                    touched.push(span);
                    match self.random.below(4) {
                        0 => coll::gather(rank, a, n, t, b, m, u, 0, MPI_COMM_WORLD),
                        1 => coll::allgather(rank, a, n, t, b, m, u, MPI_COMM_SELF),
                        2 => coll::alltoall(rank, a, n, t, b, m, u, MPI_COMM_SELF),
                        _ => coll::scatter(rank, a, n, t, b, m, u, 0, MPI_COMM_WORLD),
                    }
                }
                11 => {
                    let ((a, n, t, _), (b, m, u, span)) = (self.buffer()?, self.buffer()?);
                    touched.push(span);
                    let (counts, displs, into) = ([n], [0], [m]);
                    let (counts, displs, into) =
                        (Ints::Count(counts.as_ptr()), Ints::Count(displs.as_ptr()), Ints::Count(into.as_ptr()));
                    coll::alltoallw(rank, a, counts, displs, &t, b, into, displs, &u, MPI_COMM_SELF)
                }
                12 => {
                    if let Some(mut new) = derive(&mut self.random, rank, &self.types) {
                        datatype::type_commit(rank, &mut new).unwrap();
                        self.types.push(new);
                    }
                    Ok(())
                }
                13 => {
                    let i = self.random.below(self.types.len() as u64) as usize;
                    let mut t = self.types[i];
                    let freed = datatype::type_free(rank, &mut t);
                    if freed.is_ok() {
                        self.types.remove(i);
                    }
                    freed
                }
                14 => {
                    let (mut a, mut b, mut c, mut d) = (0, 0, 0, 0);
                    datatype::type_get_envelope(
                        rank,
                        handle!(self, types, Datatype),
                        &mut a,
                        &mut b,
                        &mut c,
                        &mut d,
                        &mut out,
                    )
                }
                15 => {
                    let status = Status::new(x, y, self.random.extreme().max(0));
                    let mut elements = 0;
                    let t = handle!(self, types, Datatype);
                    let _ = request::get_count(rank, &status, t, &mut elements);
                    request::get_elements(rank, &status, t, &mut elements)
                }
                16 => request::status_set_elements(
                    rank,
                    &mut status,
                    handle!(self, types, Datatype),
                    self.random.extreme(),
                ),
                17 => comm::comm_dup(rank, comm_handle, &mut new_comm),
                18 => comm::comm_split(rank, comm_handle, x, y, &mut new_comm),
                19 => comm::comm_split_type(rank, comm_handle, x, y, handle!(self, infos, Info), &mut new_comm),
                20 => {
                    let mut gone = comm_handle;
                    let freed = comm::comm_free(rank, &mut gone);
                    if freed.is_ok() {
                        self.comms.retain(|&c| c != comm_handle);
                    }
                    freed
                }
                21 => comm::comm_create(rank, comm_handle, handle!(self, groups, Group), &mut new_comm),
                22 => comm::comm_create_group(rank, comm_handle, handle!(self, groups, Group), x, &mut new_comm),
                23 => comm::intercomm_create(rank, comm_handle, x, handle!(self, comms, Comm), y, z, &mut new_comm),
                24 => topo::cart_create(rank, comm_handle, n, list.as_ptr(), flags.as_ptr(), 0, &mut new_comm),
                25 => topo::dims_create(rank, x, n, list.as_mut_ptr()),
                26 => topo::graph_create(rank, comm_handle, n.min(2), list.as_ptr(), flags.as_ptr(), 0, &mut new_comm),
                27 => topo::cart_shift(rank, comm_handle, x, y, &mut out, &mut also),
                28 => {
                    let (degrees, weights) = ([1, 1, 0, 2, 0, 1], MPI_UNWEIGHTED as *const i32);
                    list.truncate(6);
                    list.resize(64, 0);
                    topo::dist_graph_create(
                        rank,
                        comm_handle,
                        n,
                        list.as_ptr(),
                        degrees.as_ptr(),
                        flags.as_ptr(),
                        weights,
                        MPI_INFO_NULL,
                        0,
                        &mut new_comm,
                    )
                }
                29 => {
                    let mut new = MPI_GROUP_NULL;
                    let g = handle!(self, groups, Group);
                    let made = match self.random.below(6) {
                        0 => comm::comm_group(rank, comm_handle, &mut new),
                        1 => group::group_incl(rank, g, n, list.as_ptr(), &mut new),
                        2 => group::group_excl(rank, g, n, list.as_ptr(), &mut new),
                        3 => group::group_range_incl(rank, g, n, list.as_ptr(), &mut new),
                        4 => group::group_range_excl(rank, g, n, list.as_ptr(), &mut new),
                        _ => group::group_translate_ranks(
                            rank,
                            g,
                            n,
                            list.as_ptr(),
                            handle!(self, groups, Group),
                            list.as_mut_ptr(),
                        ),
                    };
                    if made.is_ok() && new != MPI_GROUP_NULL {
                        self.groups.push(new);
                    }
                    made
                }
                30 => {
                    let mut new = MPI_INFO_NULL;
                    info::info_create(rank, &mut new).unwrap();
                    self.infos.push(new);
                    info::info_set(rank, handle!(self, infos, Info), c"key".as_ptr(), c"value".as_ptr())
                }
                31 => {
                    let i = handle!(self, infos, Info);
                    let _ = info::info_get_nthkey(rank, i, x, at);
                    let mut room = x.min(8192);
                    let _ = info::info_get_string(rank, i, c"key".as_ptr(), &mut room, at, &mut out);
                    info::info_get(rank, i, c"wdir".as_ptr(), y.min(8190), at, &mut out)
                }
                32 => {
                    let class = self.random.pick(&self.codes);
                    let mut code = 0;
                    let _ = errhandler::add_error_class(rank, &mut code);
                    self.codes.push(code);
                    if errhandler::add_error_code(rank, class, &mut code).is_ok() {
                        self.codes.push(code);
                    }
                    errhandler::add_error_string(rank, self.random.pick(&self.codes), c"why".as_ptr())
                }
                33 => {
                    let code = self.random.pick(&[x, self.codes[0], self.codes[self.codes.len() - 1]]);
                    let _ = errhandler::error_string(rank, code, at, &mut out);
                    let _ = errhandler::remove_error_code(rank, code);
                    let _ = errhandler::remove_error_string(rank, code);
                    errhandler::remove_error_class(rank, code)
                }
                34 => {
                    let (bytes, offset) = (self.random.below(4000) as Count, self.random.below(1 << 15) as usize);
                    let attached = p2p::buffer_attach(rank, self.memory.at(offset).cast(), bytes);
                    if attached.is_ok() {
                        touched.push(offset..offset + bytes as usize);
                        if let Some((buf, count, datatype, _)) = self.buffer() {
                            let mut request = MPI_REQUEST_NULL;
                            let _ = p2p::ibsend(rank, buf, count, datatype, 0, 5, MPI_COMM_SELF, &mut request);
                            let _ = request::request_free(rank, &mut request);
                        }
                        // What was sent to itself is drained, so that the buffer can be taken back.
                        let (mut sink, mut more) = (vec![0u8; 8192], 1);
                        while more == 1 {
                            p2p::iprobe(rank, 0, 5, MPI_COMM_SELF, &mut more, &mut status).unwrap();
                            if more == 1 {
                                let to = sink.as_mut_ptr().cast();
                                let _ = p2p::recv(rank, to, 8192, MPI_BYTE, 0, 5, MPI_COMM_SELF, &mut status);
                            }
                        }
                        let mut address = std::ptr::null_mut::<u8>();
                        let mut size = 0;
                        p2p::buffer_detach(rank, (&raw mut address).cast(), &mut size).unwrap();
                    }
                    attached
                }
                35 => {
                    let mut new = MPI_SESSION_NULL;
                    let made = session::session_init(rank, handle!(self, infos, Info), MPI_ERRORS_RETURN, &mut new);
                    self.sessions.push(new);
                    let s = handle!(self, sessions, Session);
                    let mut room = x.min(8192);
                    let _ = session::session_get_nth_pset(rank, s, MPI_INFO_NULL, y, &mut room, at);
                    made
                }
                36 => session::session_finalize(rank, &mut handle!(self, sessions, Session)),
                37 => comm::comm_set_name(rank, comm_handle, c"a name".as_ptr()),
                38 => {
                    let _ = topo::cart_coords(rank, comm_handle, x, y.min(64), list.as_mut_ptr());
                    let _ = topo::cart_get(
                        rank,
                        comm_handle,
                        y.min(64),
                        list.as_mut_ptr(),
                        list.as_mut_ptr(),
                        list.as_mut_ptr(),
                    );
                    let _ = topo::graph_neighbors(rank, comm_handle, x, y.min(64), list.as_mut_ptr());
                    topo::graph_neighbors_count(rank, comm_handle, x, &mut out)
                }
                39 => {
                    let ((a, n, t, _), (b, m, u, span)) = (self.buffer()?, self.buffer()?);
                    touched.push(span);
                    // A number of parts that the elements come in, or of parts without any.
                    let mut split = |n: Count| match self.random.below(4) {
                        0 => (x.min(1000), 0),
                        1 if n % 3 == 0 => (3, n / 3),
                        2 if n % 2 == 0 => (2, n / 2),
                        _ => (1, n),
                    };
                    let ((p, n), (q, m)) = (split(n), split(m));
                    // None that an earlier one may have left half of.
                    let tag = self.random.below(1 << 31) as i32;
                    let (mut to, mut from) = (MPI_REQUEST_NULL, MPI_REQUEST_NULL);
                    let (own, none) = (MPI_COMM_SELF, MPI_INFO_NULL);
                    let made = partitioned::psend_init(rank, a, p, n, t, 0, tag, own, none, &mut to)
                        .and(partitioned::precv_init(rank, b, q, m, u, 0, tag, own, none, &mut from));
                    let started =
                        made.and_then(|()| request::start(rank, &mut to).and(request::start(rank, &mut from)));
                    let _ = partitioned::pready_list(rank, y.min(64), list.as_ptr(), to);
                    let _ = partitioned::pready_range(rank, x.clamp(-9, 9), y.clamp(-9, 2000), to);
                    let _ = partitioned::parrived(rank, from, z, &mut out);
                    let _ = (0..p.max(0)).map(|i| partitioned::pready(rank, i, to)).filter(Result::is_err).count();
                    if started.is_ok() {
                        let _ = request::wait(rank, &mut to, &mut status);
                        let _ = request::wait(rank, &mut from, &mut status);
                    }
                    let _ = request::request_free(rank, &mut to);
                    let _ = request::request_free(rank, &mut from);
                    started
                }
                _ => init::get_processor_name(rank, at, &mut out),
            }
        };
        if new_comm != MPI_COMM_NULL && self.comms.len() < 100 {
            self.comms.push(new_comm);
        }
        if self.types.len() > 300 {
            let mut t = self.types.swap_remove(299);
            // SAFETY: the handle is alive, or of a type that is not freed.
            let _ = unsafe { datatype::type_free(rank, &mut t) };
        }
        self.requests.truncate(200);
        Some(touched)
    }
}

#[test]
fn no_call_panics_or_touches_what_it_does_not_name() {
    for_seeds(0..40, |random| {
        let mut program = Program::new(random);
        for step in 0..2500 {
            program.memory.remember();
            if let Some(touched) = program.step() {
                program.memory.check(&touched, &format!("step {step}"));
            }
        }
    });
}
