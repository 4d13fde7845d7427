;; What the tests' guests are made of: memory, and a function of each type that MPI calls.
(module
  (import "mpi" "MPI_Comm_rank" (func $comm_rank (param i32 i32) (result i32)))
  (memory (export "memory") 2)
  (table (export "__indirect_function_table") 16 funcref)
  (elem (i32.const 1) $copy $sum $delete $handler $plain_handler $trap $query $free $cancel $rank_in_op)

  ;; MPI_Comm_copy_attr_function: the copy is the value and 1.
  (func $copy (param $comm i32) (param $keyval i32) (param $extra i32) (param $in i32) (param $out i32) (param $flag i32)
    (result i32)
    (i32.store (local.get $out) (i32.add (local.get $in) (i32.const 1)))
    (i32.store (local.get $flag) (i32.const 1))
    (i32.const 0))

  ;; MPI_User_function on 32-bit integers.
  (func $sum (param $in i32) (param $inout i32) (param $len i32) (param $type i32)
    (local $n i32)
    (local.set $n (i32.load (local.get $len)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (i32.store (local.get $inout) (i32.add (i32.load (local.get $in)) (i32.load (local.get $inout))))
        (local.set $in (i32.add (local.get $in) (i32.const 4)))
        (local.set $inout (i32.add (local.get $inout) (i32.const 4)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next))))

  ;; MPI_Comm_delete_attr_function
  (func $delete (param i32 i32 i32 i32) (result i32)
    (i32.store (i32.const 8) (i32.add (i32.load (i32.const 8)) (i32.const 1)))
    (i32.const 0))

  ;; MPI_Comm_errhandler_function as C compiles it, and as a language without `...` does.
  (func $handler (param $comm i32) (param $code i32) (param $more i32)
    (i32.store (i32.const 16) (i32.load (local.get $code))))
  (func $plain_handler (param $comm i32) (param $code i32)
    (i32.store (i32.const 16) (i32.add (i32.const 1000) (i32.load (local.get $code)))))

  ;; An MPI_User_function that does not return.
  (func $trap (param i32 i32 i32 i32) unreachable)

  ;; Functions of a generalized request: the query sets the tag to the extra state.
  (func $query (param $extra i32) (param $status i32) (result i32)
    (i32.store offset=4 (local.get $status) (local.get $extra))
    (i32.const 0))
  (func $free (param $extra i32) (result i32) (call $delete (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0)))
  (func $cancel (param i32 i32) (result i32) (i32.const 0))

  ;; An MPI_User_function that calls MPI: the result is the rank.
  (func $rank_in_op (param $in i32) (param $inout i32) (param $len i32) (param $type i32)
    (drop (call $comm_rank (i32.const 0x101) (local.get $inout)))))
