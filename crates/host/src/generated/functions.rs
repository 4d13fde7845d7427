//! The host's functions, each with its place in the table of their addresses. Written by `cargo xtask codegen`.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, non_camel_case_types, clippy::type_complexity)]
#![allow(clippy::undocumented_unsafe_blocks)] // One reason for all: the symbol has this type in the ABI.

use super::super::functions::get;
use anympi_spec::types::Count;
use anympi_translate::Abi;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::mem::transmute;

/// Where a function stands in the table.
#[repr(u16)]
#[derive(Clone, Copy)]
pub enum Index {
    MPI_Bsend,
    MPI_Bsend_c,
    MPI_Bsend_init,
    MPI_Bsend_init_c,
    MPI_Buffer_attach,
    MPI_Buffer_attach_c,
    MPI_Buffer_detach,
    MPI_Buffer_detach_c,
    MPI_Buffer_flush,
    MPI_Buffer_iflush,
    MPI_Cancel,
    MPI_Comm_attach_buffer,
    MPI_Comm_attach_buffer_c,
    MPI_Comm_detach_buffer,
    MPI_Comm_detach_buffer_c,
    MPI_Comm_flush_buffer,
    MPI_Comm_iflush_buffer,
    MPI_Get_count,
    MPI_Get_count_c,
    MPI_Ibsend,
    MPI_Ibsend_c,
    MPI_Improbe,
    MPI_Imrecv,
    MPI_Imrecv_c,
    MPI_Iprobe,
    MPI_Irecv,
    MPI_Irecv_c,
    MPI_Irsend,
    MPI_Irsend_c,
    MPI_Isend,
    MPI_Isend_c,
    MPI_Isendrecv,
    MPI_Isendrecv_c,
    MPI_Isendrecv_replace,
    MPI_Isendrecv_replace_c,
    MPI_Issend,
    MPI_Issend_c,
    MPI_Mprobe,
    MPI_Mrecv,
    MPI_Mrecv_c,
    MPI_Probe,
    MPI_Recv,
    MPI_Recv_c,
    MPI_Recv_init,
    MPI_Recv_init_c,
    MPI_Request_free,
    MPI_Request_get_status,
    MPI_Request_get_status_all,
    MPI_Request_get_status_any,
    MPI_Request_get_status_some,
    MPI_Rsend,
    MPI_Rsend_c,
    MPI_Rsend_init,
    MPI_Rsend_init_c,
    MPI_Send,
    MPI_Send_c,
    MPI_Send_init,
    MPI_Send_init_c,
    MPI_Sendrecv,
    MPI_Sendrecv_c,
    MPI_Sendrecv_replace,
    MPI_Sendrecv_replace_c,
    MPI_Session_attach_buffer,
    MPI_Session_attach_buffer_c,
    MPI_Session_detach_buffer,
    MPI_Session_detach_buffer_c,
    MPI_Session_flush_buffer,
    MPI_Session_iflush_buffer,
    MPI_Ssend,
    MPI_Ssend_c,
    MPI_Ssend_init,
    MPI_Ssend_init_c,
    MPI_Start,
    MPI_Startall,
    MPI_Status_get_error,
    MPI_Status_get_source,
    MPI_Status_get_tag,
    MPI_Status_set_error,
    MPI_Status_set_source,
    MPI_Status_set_tag,
    MPI_Test,
    MPI_Test_cancelled,
    MPI_Testall,
    MPI_Testany,
    MPI_Testsome,
    MPI_Wait,
    MPI_Waitall,
    MPI_Waitany,
    MPI_Waitsome,
    MPI_Parrived,
    MPI_Pready,
    MPI_Pready_list,
    MPI_Pready_range,
    MPI_Precv_init,
    MPI_Psend_init,
    MPI_Aint_add,
    MPI_Aint_diff,
    MPI_Get_address,
    MPI_Get_elements,
    MPI_Get_elements_c,
    MPI_Pack,
    MPI_Pack_c,
    MPI_Pack_external,
    MPI_Pack_external_c,
    MPI_Pack_external_size,
    MPI_Pack_external_size_c,
    MPI_Pack_size,
    MPI_Pack_size_c,
    MPI_Type_commit,
    MPI_Type_contiguous,
    MPI_Type_contiguous_c,
    MPI_Type_create_darray,
    MPI_Type_create_darray_c,
    MPI_Type_create_hindexed,
    MPI_Type_create_hindexed_c,
    MPI_Type_create_hindexed_block,
    MPI_Type_create_hindexed_block_c,
    MPI_Type_create_hvector,
    MPI_Type_create_hvector_c,
    MPI_Type_create_indexed_block,
    MPI_Type_create_indexed_block_c,
    MPI_Type_create_resized,
    MPI_Type_create_resized_c,
    MPI_Type_create_struct,
    MPI_Type_create_struct_c,
    MPI_Type_create_subarray,
    MPI_Type_create_subarray_c,
    MPI_Type_dup,
    MPI_Type_free,
    MPI_Type_get_contents,
    MPI_Type_get_contents_c,
    MPI_Type_get_envelope,
    MPI_Type_get_envelope_c,
    MPI_Type_get_extent,
    MPI_Type_get_extent_c,
    MPI_Type_get_true_extent,
    MPI_Type_get_true_extent_c,
    MPI_Type_get_value_index,
    MPI_Type_indexed,
    MPI_Type_indexed_c,
    MPI_Type_size,
    MPI_Type_size_c,
    MPI_Type_vector,
    MPI_Type_vector_c,
    MPI_Unpack,
    MPI_Unpack_c,
    MPI_Unpack_external,
    MPI_Unpack_external_c,
    MPI_Allgather,
    MPI_Allgather_c,
    MPI_Allgather_init,
    MPI_Allgather_init_c,
    MPI_Allgatherv,
    MPI_Allgatherv_c,
    MPI_Allgatherv_init,
    MPI_Allgatherv_init_c,
    MPI_Allreduce,
    MPI_Allreduce_c,
    MPI_Allreduce_init,
    MPI_Allreduce_init_c,
    MPI_Alltoall,
    MPI_Alltoall_c,
    MPI_Alltoall_init,
    MPI_Alltoall_init_c,
    MPI_Alltoallv,
    MPI_Alltoallv_c,
    MPI_Alltoallv_init,
    MPI_Alltoallv_init_c,
    MPI_Alltoallw,
    MPI_Alltoallw_c,
    MPI_Alltoallw_init,
    MPI_Alltoallw_init_c,
    MPI_Barrier,
    MPI_Barrier_init,
    MPI_Bcast,
    MPI_Bcast_c,
    MPI_Bcast_init,
    MPI_Bcast_init_c,
    MPI_Exscan,
    MPI_Exscan_c,
    MPI_Exscan_init,
    MPI_Exscan_init_c,
    MPI_Gather,
    MPI_Gather_c,
    MPI_Gather_init,
    MPI_Gather_init_c,
    MPI_Gatherv,
    MPI_Gatherv_c,
    MPI_Gatherv_init,
    MPI_Gatherv_init_c,
    MPI_Iallgather,
    MPI_Iallgather_c,
    MPI_Iallgatherv,
    MPI_Iallgatherv_c,
    MPI_Iallreduce,
    MPI_Iallreduce_c,
    MPI_Ialltoall,
    MPI_Ialltoall_c,
    MPI_Ialltoallv,
    MPI_Ialltoallv_c,
    MPI_Ialltoallw,
    MPI_Ialltoallw_c,
    MPI_Ibarrier,
    MPI_Ibcast,
    MPI_Ibcast_c,
    MPI_Iexscan,
    MPI_Iexscan_c,
    MPI_Igather,
    MPI_Igather_c,
    MPI_Igatherv,
    MPI_Igatherv_c,
    MPI_Ireduce,
    MPI_Ireduce_c,
    MPI_Ireduce_scatter,
    MPI_Ireduce_scatter_c,
    MPI_Ireduce_scatter_block,
    MPI_Ireduce_scatter_block_c,
    MPI_Iscan,
    MPI_Iscan_c,
    MPI_Iscatter,
    MPI_Iscatter_c,
    MPI_Iscatterv,
    MPI_Iscatterv_c,
    MPI_Op_commutative,
    MPI_Op_create,
    MPI_Op_create_c,
    MPI_Op_free,
    MPI_Reduce,
    MPI_Reduce_c,
    MPI_Reduce_init,
    MPI_Reduce_init_c,
    MPI_Reduce_local,
    MPI_Reduce_local_c,
    MPI_Reduce_scatter,
    MPI_Reduce_scatter_c,
    MPI_Reduce_scatter_block,
    MPI_Reduce_scatter_block_c,
    MPI_Reduce_scatter_block_init,
    MPI_Reduce_scatter_block_init_c,
    MPI_Reduce_scatter_init,
    MPI_Reduce_scatter_init_c,
    MPI_Scan,
    MPI_Scan_c,
    MPI_Scan_init,
    MPI_Scan_init_c,
    MPI_Scatter,
    MPI_Scatter_c,
    MPI_Scatter_init,
    MPI_Scatter_init_c,
    MPI_Scatterv,
    MPI_Scatterv_c,
    MPI_Scatterv_init,
    MPI_Scatterv_init_c,
    MPI_Comm_compare,
    MPI_Comm_create,
    MPI_Comm_create_from_group,
    MPI_Comm_create_group,
    MPI_Comm_create_keyval,
    MPI_Comm_delete_attr,
    MPI_Comm_dup,
    MPI_Comm_dup_with_info,
    MPI_Comm_free,
    MPI_Comm_free_keyval,
    MPI_Comm_get_attr,
    MPI_Comm_get_info,
    MPI_Comm_get_name,
    MPI_Comm_group,
    MPI_Comm_idup,
    MPI_Comm_idup_with_info,
    MPI_Comm_rank,
    MPI_Comm_remote_group,
    MPI_Comm_remote_size,
    MPI_Comm_set_attr,
    MPI_Comm_set_info,
    MPI_Comm_set_name,
    MPI_Comm_size,
    MPI_Comm_split,
    MPI_Comm_split_type,
    MPI_Comm_test_inter,
    MPI_Group_compare,
    MPI_Group_difference,
    MPI_Group_excl,
    MPI_Group_free,
    MPI_Group_from_session_pset,
    MPI_Group_incl,
    MPI_Group_intersection,
    MPI_Group_range_excl,
    MPI_Group_range_incl,
    MPI_Group_rank,
    MPI_Group_size,
    MPI_Group_translate_ranks,
    MPI_Group_union,
    MPI_Intercomm_create,
    MPI_Intercomm_create_from_groups,
    MPI_Intercomm_merge,
    MPI_Type_create_keyval,
    MPI_Type_delete_attr,
    MPI_Type_free_keyval,
    MPI_Type_get_attr,
    MPI_Type_get_name,
    MPI_Type_set_attr,
    MPI_Type_set_name,
    MPI_Win_create_keyval,
    MPI_Win_delete_attr,
    MPI_Win_free_keyval,
    MPI_Win_get_attr,
    MPI_Win_get_name,
    MPI_Win_set_attr,
    MPI_Win_set_name,
    MPI_Cart_coords,
    MPI_Cart_create,
    MPI_Cart_get,
    MPI_Cart_map,
    MPI_Cart_rank,
    MPI_Cart_shift,
    MPI_Cart_sub,
    MPI_Cartdim_get,
    MPI_Dims_create,
    MPI_Dist_graph_create,
    MPI_Dist_graph_create_adjacent,
    MPI_Dist_graph_neighbors,
    MPI_Dist_graph_neighbors_count,
    MPI_Graph_create,
    MPI_Graph_get,
    MPI_Graph_map,
    MPI_Graph_neighbors,
    MPI_Graph_neighbors_count,
    MPI_Graphdims_get,
    MPI_Ineighbor_allgather,
    MPI_Ineighbor_allgather_c,
    MPI_Ineighbor_allgatherv,
    MPI_Ineighbor_allgatherv_c,
    MPI_Ineighbor_alltoall,
    MPI_Ineighbor_alltoall_c,
    MPI_Ineighbor_alltoallv,
    MPI_Ineighbor_alltoallv_c,
    MPI_Ineighbor_alltoallw,
    MPI_Ineighbor_alltoallw_c,
    MPI_Neighbor_allgather,
    MPI_Neighbor_allgather_c,
    MPI_Neighbor_allgather_init,
    MPI_Neighbor_allgather_init_c,
    MPI_Neighbor_allgatherv,
    MPI_Neighbor_allgatherv_c,
    MPI_Neighbor_allgatherv_init,
    MPI_Neighbor_allgatherv_init_c,
    MPI_Neighbor_alltoall,
    MPI_Neighbor_alltoall_c,
    MPI_Neighbor_alltoall_init,
    MPI_Neighbor_alltoall_init_c,
    MPI_Neighbor_alltoallv,
    MPI_Neighbor_alltoallv_c,
    MPI_Neighbor_alltoallv_init,
    MPI_Neighbor_alltoallv_init_c,
    MPI_Neighbor_alltoallw,
    MPI_Neighbor_alltoallw_c,
    MPI_Neighbor_alltoallw_init,
    MPI_Neighbor_alltoallw_init_c,
    MPI_Topo_test,
    MPI_Add_error_class,
    MPI_Add_error_code,
    MPI_Add_error_string,
    MPI_Alloc_mem,
    MPI_Comm_call_errhandler,
    MPI_Comm_create_errhandler,
    MPI_Comm_get_errhandler,
    MPI_Comm_set_errhandler,
    MPI_Errhandler_free,
    MPI_Error_class,
    MPI_Error_string,
    MPI_File_call_errhandler,
    MPI_File_create_errhandler,
    MPI_File_get_errhandler,
    MPI_File_set_errhandler,
    MPI_Free_mem,
    MPI_Get_hw_resource_info,
    MPI_Get_library_version,
    MPI_Get_processor_name,
    MPI_Get_version,
    MPI_Remove_error_class,
    MPI_Remove_error_code,
    MPI_Remove_error_string,
    MPI_Session_call_errhandler,
    MPI_Session_create_errhandler,
    MPI_Session_get_errhandler,
    MPI_Session_set_errhandler,
    MPI_Win_call_errhandler,
    MPI_Win_create_errhandler,
    MPI_Win_get_errhandler,
    MPI_Win_set_errhandler,
    MPI_Wtick,
    MPI_Wtime,
    MPI_Info_create,
    MPI_Info_create_env,
    MPI_Info_delete,
    MPI_Info_dup,
    MPI_Info_free,
    MPI_Info_get_nkeys,
    MPI_Info_get_nthkey,
    MPI_Info_get_string,
    MPI_Info_set,
    MPI_Abort,
    MPI_Close_port,
    MPI_Comm_accept,
    MPI_Comm_connect,
    MPI_Comm_disconnect,
    MPI_Comm_get_parent,
    MPI_Comm_join,
    MPI_Comm_spawn,
    MPI_Comm_spawn_multiple,
    MPI_Finalize,
    MPI_Finalized,
    MPI_Init,
    MPI_Init_thread,
    MPI_Initialized,
    MPI_Is_thread_main,
    MPI_Lookup_name,
    MPI_Open_port,
    MPI_Publish_name,
    MPI_Query_thread,
    MPI_Session_finalize,
    MPI_Session_get_info,
    MPI_Session_get_nth_pset,
    MPI_Session_get_num_psets,
    MPI_Session_get_pset_info,
    MPI_Session_init,
    MPI_Unpublish_name,
    MPI_Accumulate,
    MPI_Accumulate_c,
    MPI_Compare_and_swap,
    MPI_Fetch_and_op,
    MPI_Get,
    MPI_Get_c,
    MPI_Get_accumulate,
    MPI_Get_accumulate_c,
    MPI_Put,
    MPI_Put_c,
    MPI_Raccumulate,
    MPI_Raccumulate_c,
    MPI_Rget,
    MPI_Rget_c,
    MPI_Rget_accumulate,
    MPI_Rget_accumulate_c,
    MPI_Rput,
    MPI_Rput_c,
    MPI_Win_allocate,
    MPI_Win_allocate_c,
    MPI_Win_allocate_shared,
    MPI_Win_allocate_shared_c,
    MPI_Win_attach,
    MPI_Win_complete,
    MPI_Win_create,
    MPI_Win_create_c,
    MPI_Win_create_dynamic,
    MPI_Win_detach,
    MPI_Win_fence,
    MPI_Win_flush,
    MPI_Win_flush_all,
    MPI_Win_flush_local,
    MPI_Win_flush_local_all,
    MPI_Win_free,
    MPI_Win_get_group,
    MPI_Win_get_info,
    MPI_Win_lock,
    MPI_Win_lock_all,
    MPI_Win_post,
    MPI_Win_set_info,
    MPI_Win_shared_query,
    MPI_Win_shared_query_c,
    MPI_Win_start,
    MPI_Win_sync,
    MPI_Win_test,
    MPI_Win_unlock,
    MPI_Win_unlock_all,
    MPI_Win_wait,
    MPI_Grequest_complete,
    MPI_Grequest_start,
    MPI_Status_set_cancelled,
    MPI_Status_set_elements,
    MPI_Status_set_elements_c,
    MPI_File_close,
    MPI_File_delete,
    MPI_File_get_amode,
    MPI_File_get_atomicity,
    MPI_File_get_byte_offset,
    MPI_File_get_group,
    MPI_File_get_info,
    MPI_File_get_position,
    MPI_File_get_position_shared,
    MPI_File_get_size,
    MPI_File_get_type_extent,
    MPI_File_get_type_extent_c,
    MPI_File_get_view,
    MPI_File_iread,
    MPI_File_iread_c,
    MPI_File_iread_all,
    MPI_File_iread_all_c,
    MPI_File_iread_at,
    MPI_File_iread_at_c,
    MPI_File_iread_at_all,
    MPI_File_iread_at_all_c,
    MPI_File_iread_shared,
    MPI_File_iread_shared_c,
    MPI_File_iwrite,
    MPI_File_iwrite_c,
    MPI_File_iwrite_all,
    MPI_File_iwrite_all_c,
    MPI_File_iwrite_at,
    MPI_File_iwrite_at_c,
    MPI_File_iwrite_at_all,
    MPI_File_iwrite_at_all_c,
    MPI_File_iwrite_shared,
    MPI_File_iwrite_shared_c,
    MPI_File_open,
    MPI_File_preallocate,
    MPI_File_read,
    MPI_File_read_c,
    MPI_File_read_all,
    MPI_File_read_all_c,
    MPI_File_read_all_begin,
    MPI_File_read_all_begin_c,
    MPI_File_read_all_end,
    MPI_File_read_at,
    MPI_File_read_at_c,
    MPI_File_read_at_all,
    MPI_File_read_at_all_c,
    MPI_File_read_at_all_begin,
    MPI_File_read_at_all_begin_c,
    MPI_File_read_at_all_end,
    MPI_File_read_ordered,
    MPI_File_read_ordered_c,
    MPI_File_read_ordered_begin,
    MPI_File_read_ordered_begin_c,
    MPI_File_read_ordered_end,
    MPI_File_read_shared,
    MPI_File_read_shared_c,
    MPI_File_seek,
    MPI_File_seek_shared,
    MPI_File_set_atomicity,
    MPI_File_set_info,
    MPI_File_set_size,
    MPI_File_set_view,
    MPI_File_sync,
    MPI_File_write,
    MPI_File_write_c,
    MPI_File_write_all,
    MPI_File_write_all_c,
    MPI_File_write_all_begin,
    MPI_File_write_all_begin_c,
    MPI_File_write_all_end,
    MPI_File_write_at,
    MPI_File_write_at_c,
    MPI_File_write_at_all,
    MPI_File_write_at_all_c,
    MPI_File_write_at_all_begin,
    MPI_File_write_at_all_begin_c,
    MPI_File_write_at_all_end,
    MPI_File_write_ordered,
    MPI_File_write_ordered_c,
    MPI_File_write_ordered_begin,
    MPI_File_write_ordered_begin_c,
    MPI_File_write_ordered_end,
    MPI_File_write_shared,
    MPI_File_write_shared_c,
    MPI_Register_datarep,
    MPI_Register_datarep_c,
    MPI_Pcontrol,
    MPI_T_category_changed,
    MPI_T_category_get_categories,
    MPI_T_category_get_cvars,
    MPI_T_category_get_events,
    MPI_T_category_get_index,
    MPI_T_category_get_info,
    MPI_T_category_get_num,
    MPI_T_category_get_num_events,
    MPI_T_category_get_pvars,
    MPI_T_cvar_get_index,
    MPI_T_cvar_get_info,
    MPI_T_cvar_get_num,
    MPI_T_cvar_handle_alloc,
    MPI_T_cvar_handle_free,
    MPI_T_cvar_read,
    MPI_T_cvar_write,
    MPI_T_enum_get_info,
    MPI_T_enum_get_item,
    MPI_T_event_callback_get_info,
    MPI_T_event_callback_set_info,
    MPI_T_event_copy,
    MPI_T_event_get_index,
    MPI_T_event_get_info,
    MPI_T_event_get_num,
    MPI_T_event_get_source,
    MPI_T_event_get_timestamp,
    MPI_T_event_handle_alloc,
    MPI_T_event_handle_free,
    MPI_T_event_handle_get_info,
    MPI_T_event_handle_set_info,
    MPI_T_event_read,
    MPI_T_event_register_callback,
    MPI_T_event_set_dropped_handler,
    MPI_T_finalize,
    MPI_T_init_thread,
    MPI_T_pvar_get_index,
    MPI_T_pvar_get_info,
    MPI_T_pvar_get_num,
    MPI_T_pvar_handle_alloc,
    MPI_T_pvar_handle_free,
    MPI_T_pvar_read,
    MPI_T_pvar_readreset,
    MPI_T_pvar_reset,
    MPI_T_pvar_session_create,
    MPI_T_pvar_session_free,
    MPI_T_pvar_start,
    MPI_T_pvar_stop,
    MPI_T_pvar_write,
    MPI_T_source_get_info,
    MPI_T_source_get_num,
    MPI_T_source_get_timestamp,
    MPI_Attr_delete,
    MPI_Attr_get,
    MPI_Attr_put,
    MPI_Get_elements_x,
    MPI_Info_get,
    MPI_Info_get_valuelen,
    MPI_Keyval_create,
    MPI_Keyval_free,
    MPI_Status_set_elements_x,
    MPI_Type_get_extent_x,
    MPI_Type_get_true_extent_x,
    MPI_Type_size_x,
    MPI_Address,
    MPI_Errhandler_create,
    MPI_Errhandler_get,
    MPI_Errhandler_set,
    MPI_Type_extent,
    MPI_Type_hindexed,
    MPI_Type_hvector,
    MPI_Type_lb,
    MPI_Type_struct,
    MPI_Type_ub,
    MPI_Comm_c2f,
    MPI_Comm_f2c,
    MPI_Errhandler_c2f,
    MPI_Errhandler_f2c,
    MPI_File_c2f,
    MPI_File_f2c,
    MPI_Group_c2f,
    MPI_Group_f2c,
    MPI_Info_c2f,
    MPI_Info_f2c,
    MPI_Message_c2f,
    MPI_Message_f2c,
    MPI_Op_c2f,
    MPI_Op_f2c,
    MPI_Request_c2f,
    MPI_Request_f2c,
    MPI_Session_c2f,
    MPI_Session_f2c,
    MPI_Status_c2f,
    MPI_Status_c2f08,
    MPI_Status_f082c,
    MPI_Status_f082f,
    MPI_Status_f2c,
    MPI_Status_f2f08,
    MPI_Type_c2f,
    MPI_Type_create_f90_complex,
    MPI_Type_create_f90_integer,
    MPI_Type_create_f90_real,
    MPI_Type_f2c,
    MPI_Type_match_size,
    MPI_Win_c2f,
    MPI_Win_f2c,
    MPI_Abi_get_fortran_booleans,
    MPI_Abi_get_fortran_info,
    MPI_Abi_get_info,
    MPI_Abi_get_version,
    MPI_Abi_set_fortran_booleans,
    MPI_Abi_set_fortran_info,
    MPI_Comm_fromint,
    MPI_Comm_toint,
    MPI_Errhandler_fromint,
    MPI_Errhandler_toint,
    MPI_File_fromint,
    MPI_File_toint,
    MPI_Group_fromint,
    MPI_Group_toint,
    MPI_Info_fromint,
    MPI_Info_toint,
    MPI_Message_fromint,
    MPI_Message_toint,
    MPI_Op_fromint,
    MPI_Op_toint,
    MPI_Request_fromint,
    MPI_Request_toint,
    MPI_Session_fromint,
    MPI_Session_toint,
    MPI_Type_fromint,
    MPI_Type_toint,
    MPI_Win_fromint,
    MPI_Win_toint,
    MPIX_Comm_ack_failed,
    MPIX_Comm_agree,
    MPIX_Comm_failure_ack,
    MPIX_Comm_failure_get_acked,
    MPIX_Comm_get_failed,
    MPIX_Comm_iagree,
    MPIX_Comm_is_revoked,
    MPIX_Comm_ishrink,
    MPIX_Comm_revoke,
    MPIX_Comm_shrink,
}

/// What it is called.
pub const NAMES: [&CStr; 710] = [
    c"PMPI_Bsend",
    c"PMPI_Bsend_c",
    c"PMPI_Bsend_init",
    c"PMPI_Bsend_init_c",
    c"PMPI_Buffer_attach",
    c"PMPI_Buffer_attach_c",
    c"PMPI_Buffer_detach",
    c"PMPI_Buffer_detach_c",
    c"PMPI_Buffer_flush",
    c"PMPI_Buffer_iflush",
    c"PMPI_Cancel",
    c"PMPI_Comm_attach_buffer",
    c"PMPI_Comm_attach_buffer_c",
    c"PMPI_Comm_detach_buffer",
    c"PMPI_Comm_detach_buffer_c",
    c"PMPI_Comm_flush_buffer",
    c"PMPI_Comm_iflush_buffer",
    c"PMPI_Get_count",
    c"PMPI_Get_count_c",
    c"PMPI_Ibsend",
    c"PMPI_Ibsend_c",
    c"PMPI_Improbe",
    c"PMPI_Imrecv",
    c"PMPI_Imrecv_c",
    c"PMPI_Iprobe",
    c"PMPI_Irecv",
    c"PMPI_Irecv_c",
    c"PMPI_Irsend",
    c"PMPI_Irsend_c",
    c"PMPI_Isend",
    c"PMPI_Isend_c",
    c"PMPI_Isendrecv",
    c"PMPI_Isendrecv_c",
    c"PMPI_Isendrecv_replace",
    c"PMPI_Isendrecv_replace_c",
    c"PMPI_Issend",
    c"PMPI_Issend_c",
    c"PMPI_Mprobe",
    c"PMPI_Mrecv",
    c"PMPI_Mrecv_c",
    c"PMPI_Probe",
    c"PMPI_Recv",
    c"PMPI_Recv_c",
    c"PMPI_Recv_init",
    c"PMPI_Recv_init_c",
    c"PMPI_Request_free",
    c"PMPI_Request_get_status",
    c"PMPI_Request_get_status_all",
    c"PMPI_Request_get_status_any",
    c"PMPI_Request_get_status_some",
    c"PMPI_Rsend",
    c"PMPI_Rsend_c",
    c"PMPI_Rsend_init",
    c"PMPI_Rsend_init_c",
    c"PMPI_Send",
    c"PMPI_Send_c",
    c"PMPI_Send_init",
    c"PMPI_Send_init_c",
    c"PMPI_Sendrecv",
    c"PMPI_Sendrecv_c",
    c"PMPI_Sendrecv_replace",
    c"PMPI_Sendrecv_replace_c",
    c"PMPI_Session_attach_buffer",
    c"PMPI_Session_attach_buffer_c",
    c"PMPI_Session_detach_buffer",
    c"PMPI_Session_detach_buffer_c",
    c"PMPI_Session_flush_buffer",
    c"PMPI_Session_iflush_buffer",
    c"PMPI_Ssend",
    c"PMPI_Ssend_c",
    c"PMPI_Ssend_init",
    c"PMPI_Ssend_init_c",
    c"PMPI_Start",
    c"PMPI_Startall",
    c"PMPI_Status_get_error",
    c"PMPI_Status_get_source",
    c"PMPI_Status_get_tag",
    c"PMPI_Status_set_error",
    c"PMPI_Status_set_source",
    c"PMPI_Status_set_tag",
    c"PMPI_Test",
    c"PMPI_Test_cancelled",
    c"PMPI_Testall",
    c"PMPI_Testany",
    c"PMPI_Testsome",
    c"PMPI_Wait",
    c"PMPI_Waitall",
    c"PMPI_Waitany",
    c"PMPI_Waitsome",
    c"PMPI_Parrived",
    c"PMPI_Pready",
    c"PMPI_Pready_list",
    c"PMPI_Pready_range",
    c"PMPI_Precv_init",
    c"PMPI_Psend_init",
    c"PMPI_Aint_add",
    c"PMPI_Aint_diff",
    c"PMPI_Get_address",
    c"PMPI_Get_elements",
    c"PMPI_Get_elements_c",
    c"PMPI_Pack",
    c"PMPI_Pack_c",
    c"PMPI_Pack_external",
    c"PMPI_Pack_external_c",
    c"PMPI_Pack_external_size",
    c"PMPI_Pack_external_size_c",
    c"PMPI_Pack_size",
    c"PMPI_Pack_size_c",
    c"PMPI_Type_commit",
    c"PMPI_Type_contiguous",
    c"PMPI_Type_contiguous_c",
    c"PMPI_Type_create_darray",
    c"PMPI_Type_create_darray_c",
    c"PMPI_Type_create_hindexed",
    c"PMPI_Type_create_hindexed_c",
    c"PMPI_Type_create_hindexed_block",
    c"PMPI_Type_create_hindexed_block_c",
    c"PMPI_Type_create_hvector",
    c"PMPI_Type_create_hvector_c",
    c"PMPI_Type_create_indexed_block",
    c"PMPI_Type_create_indexed_block_c",
    c"PMPI_Type_create_resized",
    c"PMPI_Type_create_resized_c",
    c"PMPI_Type_create_struct",
    c"PMPI_Type_create_struct_c",
    c"PMPI_Type_create_subarray",
    c"PMPI_Type_create_subarray_c",
    c"PMPI_Type_dup",
    c"PMPI_Type_free",
    c"PMPI_Type_get_contents",
    c"PMPI_Type_get_contents_c",
    c"PMPI_Type_get_envelope",
    c"PMPI_Type_get_envelope_c",
    c"PMPI_Type_get_extent",
    c"PMPI_Type_get_extent_c",
    c"PMPI_Type_get_true_extent",
    c"PMPI_Type_get_true_extent_c",
    c"PMPI_Type_get_value_index",
    c"PMPI_Type_indexed",
    c"PMPI_Type_indexed_c",
    c"PMPI_Type_size",
    c"PMPI_Type_size_c",
    c"PMPI_Type_vector",
    c"PMPI_Type_vector_c",
    c"PMPI_Unpack",
    c"PMPI_Unpack_c",
    c"PMPI_Unpack_external",
    c"PMPI_Unpack_external_c",
    c"PMPI_Allgather",
    c"PMPI_Allgather_c",
    c"PMPI_Allgather_init",
    c"PMPI_Allgather_init_c",
    c"PMPI_Allgatherv",
    c"PMPI_Allgatherv_c",
    c"PMPI_Allgatherv_init",
    c"PMPI_Allgatherv_init_c",
    c"PMPI_Allreduce",
    c"PMPI_Allreduce_c",
    c"PMPI_Allreduce_init",
    c"PMPI_Allreduce_init_c",
    c"PMPI_Alltoall",
    c"PMPI_Alltoall_c",
    c"PMPI_Alltoall_init",
    c"PMPI_Alltoall_init_c",
    c"PMPI_Alltoallv",
    c"PMPI_Alltoallv_c",
    c"PMPI_Alltoallv_init",
    c"PMPI_Alltoallv_init_c",
    c"PMPI_Alltoallw",
    c"PMPI_Alltoallw_c",
    c"PMPI_Alltoallw_init",
    c"PMPI_Alltoallw_init_c",
    c"PMPI_Barrier",
    c"PMPI_Barrier_init",
    c"PMPI_Bcast",
    c"PMPI_Bcast_c",
    c"PMPI_Bcast_init",
    c"PMPI_Bcast_init_c",
    c"PMPI_Exscan",
    c"PMPI_Exscan_c",
    c"PMPI_Exscan_init",
    c"PMPI_Exscan_init_c",
    c"PMPI_Gather",
    c"PMPI_Gather_c",
    c"PMPI_Gather_init",
    c"PMPI_Gather_init_c",
    c"PMPI_Gatherv",
    c"PMPI_Gatherv_c",
    c"PMPI_Gatherv_init",
    c"PMPI_Gatherv_init_c",
    c"PMPI_Iallgather",
    c"PMPI_Iallgather_c",
    c"PMPI_Iallgatherv",
    c"PMPI_Iallgatherv_c",
    c"PMPI_Iallreduce",
    c"PMPI_Iallreduce_c",
    c"PMPI_Ialltoall",
    c"PMPI_Ialltoall_c",
    c"PMPI_Ialltoallv",
    c"PMPI_Ialltoallv_c",
    c"PMPI_Ialltoallw",
    c"PMPI_Ialltoallw_c",
    c"PMPI_Ibarrier",
    c"PMPI_Ibcast",
    c"PMPI_Ibcast_c",
    c"PMPI_Iexscan",
    c"PMPI_Iexscan_c",
    c"PMPI_Igather",
    c"PMPI_Igather_c",
    c"PMPI_Igatherv",
    c"PMPI_Igatherv_c",
    c"PMPI_Ireduce",
    c"PMPI_Ireduce_c",
    c"PMPI_Ireduce_scatter",
    c"PMPI_Ireduce_scatter_c",
    c"PMPI_Ireduce_scatter_block",
    c"PMPI_Ireduce_scatter_block_c",
    c"PMPI_Iscan",
    c"PMPI_Iscan_c",
    c"PMPI_Iscatter",
    c"PMPI_Iscatter_c",
    c"PMPI_Iscatterv",
    c"PMPI_Iscatterv_c",
    c"PMPI_Op_commutative",
    c"PMPI_Op_create",
    c"PMPI_Op_create_c",
    c"PMPI_Op_free",
    c"PMPI_Reduce",
    c"PMPI_Reduce_c",
    c"PMPI_Reduce_init",
    c"PMPI_Reduce_init_c",
    c"PMPI_Reduce_local",
    c"PMPI_Reduce_local_c",
    c"PMPI_Reduce_scatter",
    c"PMPI_Reduce_scatter_c",
    c"PMPI_Reduce_scatter_block",
    c"PMPI_Reduce_scatter_block_c",
    c"PMPI_Reduce_scatter_block_init",
    c"PMPI_Reduce_scatter_block_init_c",
    c"PMPI_Reduce_scatter_init",
    c"PMPI_Reduce_scatter_init_c",
    c"PMPI_Scan",
    c"PMPI_Scan_c",
    c"PMPI_Scan_init",
    c"PMPI_Scan_init_c",
    c"PMPI_Scatter",
    c"PMPI_Scatter_c",
    c"PMPI_Scatter_init",
    c"PMPI_Scatter_init_c",
    c"PMPI_Scatterv",
    c"PMPI_Scatterv_c",
    c"PMPI_Scatterv_init",
    c"PMPI_Scatterv_init_c",
    c"PMPI_Comm_compare",
    c"PMPI_Comm_create",
    c"PMPI_Comm_create_from_group",
    c"PMPI_Comm_create_group",
    c"PMPI_Comm_create_keyval",
    c"PMPI_Comm_delete_attr",
    c"PMPI_Comm_dup",
    c"PMPI_Comm_dup_with_info",
    c"PMPI_Comm_free",
    c"PMPI_Comm_free_keyval",
    c"PMPI_Comm_get_attr",
    c"PMPI_Comm_get_info",
    c"PMPI_Comm_get_name",
    c"PMPI_Comm_group",
    c"PMPI_Comm_idup",
    c"PMPI_Comm_idup_with_info",
    c"PMPI_Comm_rank",
    c"PMPI_Comm_remote_group",
    c"PMPI_Comm_remote_size",
    c"PMPI_Comm_set_attr",
    c"PMPI_Comm_set_info",
    c"PMPI_Comm_set_name",
    c"PMPI_Comm_size",
    c"PMPI_Comm_split",
    c"PMPI_Comm_split_type",
    c"PMPI_Comm_test_inter",
    c"PMPI_Group_compare",
    c"PMPI_Group_difference",
    c"PMPI_Group_excl",
    c"PMPI_Group_free",
    c"PMPI_Group_from_session_pset",
    c"PMPI_Group_incl",
    c"PMPI_Group_intersection",
    c"PMPI_Group_range_excl",
    c"PMPI_Group_range_incl",
    c"PMPI_Group_rank",
    c"PMPI_Group_size",
    c"PMPI_Group_translate_ranks",
    c"PMPI_Group_union",
    c"PMPI_Intercomm_create",
    c"PMPI_Intercomm_create_from_groups",
    c"PMPI_Intercomm_merge",
    c"PMPI_Type_create_keyval",
    c"PMPI_Type_delete_attr",
    c"PMPI_Type_free_keyval",
    c"PMPI_Type_get_attr",
    c"PMPI_Type_get_name",
    c"PMPI_Type_set_attr",
    c"PMPI_Type_set_name",
    c"PMPI_Win_create_keyval",
    c"PMPI_Win_delete_attr",
    c"PMPI_Win_free_keyval",
    c"PMPI_Win_get_attr",
    c"PMPI_Win_get_name",
    c"PMPI_Win_set_attr",
    c"PMPI_Win_set_name",
    c"PMPI_Cart_coords",
    c"PMPI_Cart_create",
    c"PMPI_Cart_get",
    c"PMPI_Cart_map",
    c"PMPI_Cart_rank",
    c"PMPI_Cart_shift",
    c"PMPI_Cart_sub",
    c"PMPI_Cartdim_get",
    c"PMPI_Dims_create",
    c"PMPI_Dist_graph_create",
    c"PMPI_Dist_graph_create_adjacent",
    c"PMPI_Dist_graph_neighbors",
    c"PMPI_Dist_graph_neighbors_count",
    c"PMPI_Graph_create",
    c"PMPI_Graph_get",
    c"PMPI_Graph_map",
    c"PMPI_Graph_neighbors",
    c"PMPI_Graph_neighbors_count",
    c"PMPI_Graphdims_get",
    c"PMPI_Ineighbor_allgather",
    c"PMPI_Ineighbor_allgather_c",
    c"PMPI_Ineighbor_allgatherv",
    c"PMPI_Ineighbor_allgatherv_c",
    c"PMPI_Ineighbor_alltoall",
    c"PMPI_Ineighbor_alltoall_c",
    c"PMPI_Ineighbor_alltoallv",
    c"PMPI_Ineighbor_alltoallv_c",
    c"PMPI_Ineighbor_alltoallw",
    c"PMPI_Ineighbor_alltoallw_c",
    c"PMPI_Neighbor_allgather",
    c"PMPI_Neighbor_allgather_c",
    c"PMPI_Neighbor_allgather_init",
    c"PMPI_Neighbor_allgather_init_c",
    c"PMPI_Neighbor_allgatherv",
    c"PMPI_Neighbor_allgatherv_c",
    c"PMPI_Neighbor_allgatherv_init",
    c"PMPI_Neighbor_allgatherv_init_c",
    c"PMPI_Neighbor_alltoall",
    c"PMPI_Neighbor_alltoall_c",
    c"PMPI_Neighbor_alltoall_init",
    c"PMPI_Neighbor_alltoall_init_c",
    c"PMPI_Neighbor_alltoallv",
    c"PMPI_Neighbor_alltoallv_c",
    c"PMPI_Neighbor_alltoallv_init",
    c"PMPI_Neighbor_alltoallv_init_c",
    c"PMPI_Neighbor_alltoallw",
    c"PMPI_Neighbor_alltoallw_c",
    c"PMPI_Neighbor_alltoallw_init",
    c"PMPI_Neighbor_alltoallw_init_c",
    c"PMPI_Topo_test",
    c"PMPI_Add_error_class",
    c"PMPI_Add_error_code",
    c"PMPI_Add_error_string",
    c"PMPI_Alloc_mem",
    c"PMPI_Comm_call_errhandler",
    c"PMPI_Comm_create_errhandler",
    c"PMPI_Comm_get_errhandler",
    c"PMPI_Comm_set_errhandler",
    c"PMPI_Errhandler_free",
    c"PMPI_Error_class",
    c"PMPI_Error_string",
    c"PMPI_File_call_errhandler",
    c"PMPI_File_create_errhandler",
    c"PMPI_File_get_errhandler",
    c"PMPI_File_set_errhandler",
    c"PMPI_Free_mem",
    c"PMPI_Get_hw_resource_info",
    c"PMPI_Get_library_version",
    c"PMPI_Get_processor_name",
    c"PMPI_Get_version",
    c"PMPI_Remove_error_class",
    c"PMPI_Remove_error_code",
    c"PMPI_Remove_error_string",
    c"PMPI_Session_call_errhandler",
    c"PMPI_Session_create_errhandler",
    c"PMPI_Session_get_errhandler",
    c"PMPI_Session_set_errhandler",
    c"PMPI_Win_call_errhandler",
    c"PMPI_Win_create_errhandler",
    c"PMPI_Win_get_errhandler",
    c"PMPI_Win_set_errhandler",
    c"PMPI_Wtick",
    c"PMPI_Wtime",
    c"PMPI_Info_create",
    c"PMPI_Info_create_env",
    c"PMPI_Info_delete",
    c"PMPI_Info_dup",
    c"PMPI_Info_free",
    c"PMPI_Info_get_nkeys",
    c"PMPI_Info_get_nthkey",
    c"PMPI_Info_get_string",
    c"PMPI_Info_set",
    c"PMPI_Abort",
    c"PMPI_Close_port",
    c"PMPI_Comm_accept",
    c"PMPI_Comm_connect",
    c"PMPI_Comm_disconnect",
    c"PMPI_Comm_get_parent",
    c"PMPI_Comm_join",
    c"PMPI_Comm_spawn",
    c"PMPI_Comm_spawn_multiple",
    c"PMPI_Finalize",
    c"PMPI_Finalized",
    c"PMPI_Init",
    c"PMPI_Init_thread",
    c"PMPI_Initialized",
    c"PMPI_Is_thread_main",
    c"PMPI_Lookup_name",
    c"PMPI_Open_port",
    c"PMPI_Publish_name",
    c"PMPI_Query_thread",
    c"PMPI_Session_finalize",
    c"PMPI_Session_get_info",
    c"PMPI_Session_get_nth_pset",
    c"PMPI_Session_get_num_psets",
    c"PMPI_Session_get_pset_info",
    c"PMPI_Session_init",
    c"PMPI_Unpublish_name",
    c"PMPI_Accumulate",
    c"PMPI_Accumulate_c",
    c"PMPI_Compare_and_swap",
    c"PMPI_Fetch_and_op",
    c"PMPI_Get",
    c"PMPI_Get_c",
    c"PMPI_Get_accumulate",
    c"PMPI_Get_accumulate_c",
    c"PMPI_Put",
    c"PMPI_Put_c",
    c"PMPI_Raccumulate",
    c"PMPI_Raccumulate_c",
    c"PMPI_Rget",
    c"PMPI_Rget_c",
    c"PMPI_Rget_accumulate",
    c"PMPI_Rget_accumulate_c",
    c"PMPI_Rput",
    c"PMPI_Rput_c",
    c"PMPI_Win_allocate",
    c"PMPI_Win_allocate_c",
    c"PMPI_Win_allocate_shared",
    c"PMPI_Win_allocate_shared_c",
    c"PMPI_Win_attach",
    c"PMPI_Win_complete",
    c"PMPI_Win_create",
    c"PMPI_Win_create_c",
    c"PMPI_Win_create_dynamic",
    c"PMPI_Win_detach",
    c"PMPI_Win_fence",
    c"PMPI_Win_flush",
    c"PMPI_Win_flush_all",
    c"PMPI_Win_flush_local",
    c"PMPI_Win_flush_local_all",
    c"PMPI_Win_free",
    c"PMPI_Win_get_group",
    c"PMPI_Win_get_info",
    c"PMPI_Win_lock",
    c"PMPI_Win_lock_all",
    c"PMPI_Win_post",
    c"PMPI_Win_set_info",
    c"PMPI_Win_shared_query",
    c"PMPI_Win_shared_query_c",
    c"PMPI_Win_start",
    c"PMPI_Win_sync",
    c"PMPI_Win_test",
    c"PMPI_Win_unlock",
    c"PMPI_Win_unlock_all",
    c"PMPI_Win_wait",
    c"PMPI_Grequest_complete",
    c"PMPI_Grequest_start",
    c"PMPI_Status_set_cancelled",
    c"PMPI_Status_set_elements",
    c"PMPI_Status_set_elements_c",
    c"PMPI_File_close",
    c"PMPI_File_delete",
    c"PMPI_File_get_amode",
    c"PMPI_File_get_atomicity",
    c"PMPI_File_get_byte_offset",
    c"PMPI_File_get_group",
    c"PMPI_File_get_info",
    c"PMPI_File_get_position",
    c"PMPI_File_get_position_shared",
    c"PMPI_File_get_size",
    c"PMPI_File_get_type_extent",
    c"PMPI_File_get_type_extent_c",
    c"PMPI_File_get_view",
    c"PMPI_File_iread",
    c"PMPI_File_iread_c",
    c"PMPI_File_iread_all",
    c"PMPI_File_iread_all_c",
    c"PMPI_File_iread_at",
    c"PMPI_File_iread_at_c",
    c"PMPI_File_iread_at_all",
    c"PMPI_File_iread_at_all_c",
    c"PMPI_File_iread_shared",
    c"PMPI_File_iread_shared_c",
    c"PMPI_File_iwrite",
    c"PMPI_File_iwrite_c",
    c"PMPI_File_iwrite_all",
    c"PMPI_File_iwrite_all_c",
    c"PMPI_File_iwrite_at",
    c"PMPI_File_iwrite_at_c",
    c"PMPI_File_iwrite_at_all",
    c"PMPI_File_iwrite_at_all_c",
    c"PMPI_File_iwrite_shared",
    c"PMPI_File_iwrite_shared_c",
    c"PMPI_File_open",
    c"PMPI_File_preallocate",
    c"PMPI_File_read",
    c"PMPI_File_read_c",
    c"PMPI_File_read_all",
    c"PMPI_File_read_all_c",
    c"PMPI_File_read_all_begin",
    c"PMPI_File_read_all_begin_c",
    c"PMPI_File_read_all_end",
    c"PMPI_File_read_at",
    c"PMPI_File_read_at_c",
    c"PMPI_File_read_at_all",
    c"PMPI_File_read_at_all_c",
    c"PMPI_File_read_at_all_begin",
    c"PMPI_File_read_at_all_begin_c",
    c"PMPI_File_read_at_all_end",
    c"PMPI_File_read_ordered",
    c"PMPI_File_read_ordered_c",
    c"PMPI_File_read_ordered_begin",
    c"PMPI_File_read_ordered_begin_c",
    c"PMPI_File_read_ordered_end",
    c"PMPI_File_read_shared",
    c"PMPI_File_read_shared_c",
    c"PMPI_File_seek",
    c"PMPI_File_seek_shared",
    c"PMPI_File_set_atomicity",
    c"PMPI_File_set_info",
    c"PMPI_File_set_size",
    c"PMPI_File_set_view",
    c"PMPI_File_sync",
    c"PMPI_File_write",
    c"PMPI_File_write_c",
    c"PMPI_File_write_all",
    c"PMPI_File_write_all_c",
    c"PMPI_File_write_all_begin",
    c"PMPI_File_write_all_begin_c",
    c"PMPI_File_write_all_end",
    c"PMPI_File_write_at",
    c"PMPI_File_write_at_c",
    c"PMPI_File_write_at_all",
    c"PMPI_File_write_at_all_c",
    c"PMPI_File_write_at_all_begin",
    c"PMPI_File_write_at_all_begin_c",
    c"PMPI_File_write_at_all_end",
    c"PMPI_File_write_ordered",
    c"PMPI_File_write_ordered_c",
    c"PMPI_File_write_ordered_begin",
    c"PMPI_File_write_ordered_begin_c",
    c"PMPI_File_write_ordered_end",
    c"PMPI_File_write_shared",
    c"PMPI_File_write_shared_c",
    c"PMPI_Register_datarep",
    c"PMPI_Register_datarep_c",
    c"PMPI_Pcontrol",
    c"PMPI_T_category_changed",
    c"PMPI_T_category_get_categories",
    c"PMPI_T_category_get_cvars",
    c"PMPI_T_category_get_events",
    c"PMPI_T_category_get_index",
    c"PMPI_T_category_get_info",
    c"PMPI_T_category_get_num",
    c"PMPI_T_category_get_num_events",
    c"PMPI_T_category_get_pvars",
    c"PMPI_T_cvar_get_index",
    c"PMPI_T_cvar_get_info",
    c"PMPI_T_cvar_get_num",
    c"PMPI_T_cvar_handle_alloc",
    c"PMPI_T_cvar_handle_free",
    c"PMPI_T_cvar_read",
    c"PMPI_T_cvar_write",
    c"PMPI_T_enum_get_info",
    c"PMPI_T_enum_get_item",
    c"PMPI_T_event_callback_get_info",
    c"PMPI_T_event_callback_set_info",
    c"PMPI_T_event_copy",
    c"PMPI_T_event_get_index",
    c"PMPI_T_event_get_info",
    c"PMPI_T_event_get_num",
    c"PMPI_T_event_get_source",
    c"PMPI_T_event_get_timestamp",
    c"PMPI_T_event_handle_alloc",
    c"PMPI_T_event_handle_free",
    c"PMPI_T_event_handle_get_info",
    c"PMPI_T_event_handle_set_info",
    c"PMPI_T_event_read",
    c"PMPI_T_event_register_callback",
    c"PMPI_T_event_set_dropped_handler",
    c"PMPI_T_finalize",
    c"PMPI_T_init_thread",
    c"PMPI_T_pvar_get_index",
    c"PMPI_T_pvar_get_info",
    c"PMPI_T_pvar_get_num",
    c"PMPI_T_pvar_handle_alloc",
    c"PMPI_T_pvar_handle_free",
    c"PMPI_T_pvar_read",
    c"PMPI_T_pvar_readreset",
    c"PMPI_T_pvar_reset",
    c"PMPI_T_pvar_session_create",
    c"PMPI_T_pvar_session_free",
    c"PMPI_T_pvar_start",
    c"PMPI_T_pvar_stop",
    c"PMPI_T_pvar_write",
    c"PMPI_T_source_get_info",
    c"PMPI_T_source_get_num",
    c"PMPI_T_source_get_timestamp",
    c"PMPI_Attr_delete",
    c"PMPI_Attr_get",
    c"PMPI_Attr_put",
    c"PMPI_Get_elements_x",
    c"PMPI_Info_get",
    c"PMPI_Info_get_valuelen",
    c"PMPI_Keyval_create",
    c"PMPI_Keyval_free",
    c"PMPI_Status_set_elements_x",
    c"PMPI_Type_get_extent_x",
    c"PMPI_Type_get_true_extent_x",
    c"PMPI_Type_size_x",
    c"PMPI_Address",
    c"PMPI_Errhandler_create",
    c"PMPI_Errhandler_get",
    c"PMPI_Errhandler_set",
    c"PMPI_Type_extent",
    c"PMPI_Type_hindexed",
    c"PMPI_Type_hvector",
    c"PMPI_Type_lb",
    c"PMPI_Type_struct",
    c"PMPI_Type_ub",
    c"PMPI_Comm_c2f",
    c"PMPI_Comm_f2c",
    c"PMPI_Errhandler_c2f",
    c"PMPI_Errhandler_f2c",
    c"PMPI_File_c2f",
    c"PMPI_File_f2c",
    c"PMPI_Group_c2f",
    c"PMPI_Group_f2c",
    c"PMPI_Info_c2f",
    c"PMPI_Info_f2c",
    c"PMPI_Message_c2f",
    c"PMPI_Message_f2c",
    c"PMPI_Op_c2f",
    c"PMPI_Op_f2c",
    c"PMPI_Request_c2f",
    c"PMPI_Request_f2c",
    c"PMPI_Session_c2f",
    c"PMPI_Session_f2c",
    c"PMPI_Status_c2f",
    c"PMPI_Status_c2f08",
    c"PMPI_Status_f082c",
    c"PMPI_Status_f082f",
    c"PMPI_Status_f2c",
    c"PMPI_Status_f2f08",
    c"PMPI_Type_c2f",
    c"PMPI_Type_create_f90_complex",
    c"PMPI_Type_create_f90_integer",
    c"PMPI_Type_create_f90_real",
    c"PMPI_Type_f2c",
    c"PMPI_Type_match_size",
    c"PMPI_Win_c2f",
    c"PMPI_Win_f2c",
    c"PMPI_Abi_get_fortran_booleans",
    c"PMPI_Abi_get_fortran_info",
    c"PMPI_Abi_get_info",
    c"PMPI_Abi_get_version",
    c"PMPI_Abi_set_fortran_booleans",
    c"PMPI_Abi_set_fortran_info",
    c"PMPI_Comm_fromint",
    c"PMPI_Comm_toint",
    c"PMPI_Errhandler_fromint",
    c"PMPI_Errhandler_toint",
    c"PMPI_File_fromint",
    c"PMPI_File_toint",
    c"PMPI_Group_fromint",
    c"PMPI_Group_toint",
    c"PMPI_Info_fromint",
    c"PMPI_Info_toint",
    c"PMPI_Message_fromint",
    c"PMPI_Message_toint",
    c"PMPI_Op_fromint",
    c"PMPI_Op_toint",
    c"PMPI_Request_fromint",
    c"PMPI_Request_toint",
    c"PMPI_Session_fromint",
    c"PMPI_Session_toint",
    c"PMPI_Type_fromint",
    c"PMPI_Type_toint",
    c"PMPI_Win_fromint",
    c"PMPI_Win_toint",
    c"PMPIX_Comm_ack_failed",
    c"PMPIX_Comm_agree",
    c"PMPIX_Comm_failure_ack",
    c"PMPIX_Comm_failure_get_acked",
    c"PMPIX_Comm_get_failed",
    c"PMPIX_Comm_iagree",
    c"PMPIX_Comm_is_revoked",
    c"PMPIX_Comm_ishrink",
    c"PMPIX_Comm_revoke",
    c"PMPIX_Comm_shrink",
];

#[inline(always)]
pub fn MPI_Bsend<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Bsend)) }
}

#[inline(always)]
pub fn MPI_Bsend_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Bsend_c)) }
}

#[inline(always)]
pub fn MPI_Bsend_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Bsend_init)) }
}

#[inline(always)]
pub fn MPI_Bsend_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Bsend_init_c)) }
}

#[inline(always)]
pub fn MPI_Buffer_attach<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Buffer_attach)) }
}

#[inline(always)]
pub fn MPI_Buffer_attach_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Buffer_attach_c)) }
}

#[inline(always)]
pub fn MPI_Buffer_detach<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Buffer_detach)) }
}

#[inline(always)]
pub fn MPI_Buffer_detach_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Buffer_detach_c)) }
}

#[inline(always)]
pub fn MPI_Buffer_flush<B: Abi>() -> Option<unsafe extern "C" fn() -> c_int> {
    unsafe { transmute(get(Index::MPI_Buffer_flush)) }
}

#[inline(always)]
pub fn MPI_Buffer_iflush<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Buffer_iflush)) }
}

#[inline(always)]
pub fn MPI_Cancel<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Cancel)) }
}

#[inline(always)]
pub fn MPI_Comm_attach_buffer<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_void, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_attach_buffer)) }
}

#[inline(always)]
pub fn MPI_Comm_attach_buffer_c<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_void, Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_attach_buffer_c)) }
}

#[inline(always)]
pub fn MPI_Comm_detach_buffer<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_void, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_detach_buffer)) }
}

#[inline(always)]
pub fn MPI_Comm_detach_buffer_c<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_void, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_detach_buffer_c)) }
}

#[inline(always)]
pub fn MPI_Comm_flush_buffer<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_flush_buffer)) }
}

#[inline(always)]
pub fn MPI_Comm_iflush_buffer<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_iflush_buffer)) }
}

#[inline(always)]
pub fn MPI_Get_count<B: Abi>() -> Option<unsafe extern "C" fn(*const B::Status, B::Datatype, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get_count)) }
}

#[inline(always)]
pub fn MPI_Get_count_c<B: Abi>() -> Option<unsafe extern "C" fn(*const B::Status, B::Datatype, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get_count_c)) }
}

#[inline(always)]
pub fn MPI_Ibsend<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ibsend)) }
}

#[inline(always)]
pub fn MPI_Ibsend_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ibsend_c)) }
}

#[inline(always)]
pub fn MPI_Improbe<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, B::Comm, *mut c_int, *mut B::Message, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Improbe)) }
}

#[inline(always)]
pub fn MPI_Imrecv<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Datatype, *mut B::Message, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Imrecv)) }
}

#[inline(always)]
pub fn MPI_Imrecv_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, B::Datatype, *mut B::Message, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Imrecv_c)) }
}

#[inline(always)]
pub fn MPI_Iprobe<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, B::Comm, *mut c_int, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iprobe)) }
}

#[inline(always)]
pub fn MPI_Irecv<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Irecv)) }
}

#[inline(always)]
pub fn MPI_Irecv_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Irecv_c)) }
}

#[inline(always)]
pub fn MPI_Irsend<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Irsend)) }
}

#[inline(always)]
pub fn MPI_Irsend_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Irsend_c)) }
}

#[inline(always)]
pub fn MPI_Isend<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Isend)) }
}

#[inline(always)]
pub fn MPI_Isend_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Isend_c)) }
}

#[inline(always)]
pub fn MPI_Isendrecv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, *mut c_void, c_int, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Isendrecv)) }
}

#[inline(always)]
pub fn MPI_Isendrecv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, *mut c_void, Count, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Isendrecv_c)) }
}

#[inline(always)]
pub fn MPI_Isendrecv_replace<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Datatype, c_int, c_int, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Isendrecv_replace)) }
}

#[inline(always)]
pub fn MPI_Isendrecv_replace_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, B::Datatype, c_int, c_int, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Isendrecv_replace_c)) }
}

#[inline(always)]
pub fn MPI_Issend<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Issend)) }
}

#[inline(always)]
pub fn MPI_Issend_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Issend_c)) }
}

#[inline(always)]
pub fn MPI_Mprobe<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, B::Comm, *mut B::Message, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Mprobe)) }
}

#[inline(always)]
pub fn MPI_Mrecv<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Datatype, *mut B::Message, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Mrecv)) }
}

#[inline(always)]
pub fn MPI_Mrecv_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, B::Datatype, *mut B::Message, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Mrecv_c)) }
}

#[inline(always)]
pub fn MPI_Probe<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, B::Comm, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Probe)) }
}

#[inline(always)]
pub fn MPI_Recv<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Datatype, c_int, c_int, B::Comm, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Recv)) }
}

#[inline(always)]
pub fn MPI_Recv_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, B::Datatype, c_int, c_int, B::Comm, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Recv_c)) }
}

#[inline(always)]
pub fn MPI_Recv_init<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Recv_init)) }
}

#[inline(always)]
pub fn MPI_Recv_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Recv_init_c)) }
}

#[inline(always)]
pub fn MPI_Request_free<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Request_free)) }
}

#[inline(always)]
pub fn MPI_Request_get_status<B: Abi>() -> Option<unsafe extern "C" fn(B::Request, *mut c_int, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Request_get_status)) }
}

#[inline(always)]
pub fn MPI_Request_get_status_all<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *const B::Request, *mut c_int, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Request_get_status_all)) }
}

#[inline(always)]
pub fn MPI_Request_get_status_any<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *const B::Request, *mut c_int, *mut c_int, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Request_get_status_any)) }
}

#[inline(always)]
pub fn MPI_Request_get_status_some<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *const B::Request, *mut c_int, *mut c_int, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Request_get_status_some)) }
}

#[inline(always)]
pub fn MPI_Rsend<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Rsend)) }
}

#[inline(always)]
pub fn MPI_Rsend_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Rsend_c)) }
}

#[inline(always)]
pub fn MPI_Rsend_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Rsend_init)) }
}

#[inline(always)]
pub fn MPI_Rsend_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Rsend_init_c)) }
}

#[inline(always)]
pub fn MPI_Send<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Send)) }
}

#[inline(always)]
pub fn MPI_Send_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Send_c)) }
}

#[inline(always)]
pub fn MPI_Send_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Send_init)) }
}

#[inline(always)]
pub fn MPI_Send_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Send_init_c)) }
}

#[inline(always)]
pub fn MPI_Sendrecv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, *mut c_void, c_int, B::Datatype, c_int, c_int, B::Comm, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Sendrecv)) }
}

#[inline(always)]
pub fn MPI_Sendrecv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, *mut c_void, Count, B::Datatype, c_int, c_int, B::Comm, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Sendrecv_c)) }
}

#[inline(always)]
pub fn MPI_Sendrecv_replace<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Datatype, c_int, c_int, c_int, c_int, B::Comm, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Sendrecv_replace)) }
}

#[inline(always)]
pub fn MPI_Sendrecv_replace_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, B::Datatype, c_int, c_int, c_int, c_int, B::Comm, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Sendrecv_replace_c)) }
}

#[inline(always)]
pub fn MPI_Session_attach_buffer<B: Abi>() -> Option<unsafe extern "C" fn(B::Session, *mut c_void, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_attach_buffer)) }
}

#[inline(always)]
pub fn MPI_Session_attach_buffer_c<B: Abi>() -> Option<unsafe extern "C" fn(B::Session, *mut c_void, Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_attach_buffer_c)) }
}

#[inline(always)]
pub fn MPI_Session_detach_buffer<B: Abi>() -> Option<unsafe extern "C" fn(B::Session, *mut c_void, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_detach_buffer)) }
}

#[inline(always)]
pub fn MPI_Session_detach_buffer_c<B: Abi>() -> Option<unsafe extern "C" fn(B::Session, *mut c_void, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_detach_buffer_c)) }
}

#[inline(always)]
pub fn MPI_Session_flush_buffer<B: Abi>() -> Option<unsafe extern "C" fn(B::Session) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_flush_buffer)) }
}

#[inline(always)]
pub fn MPI_Session_iflush_buffer<B: Abi>() -> Option<unsafe extern "C" fn(B::Session, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_iflush_buffer)) }
}

#[inline(always)]
pub fn MPI_Ssend<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ssend)) }
}

#[inline(always)]
pub fn MPI_Ssend_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ssend_c)) }
}

#[inline(always)]
pub fn MPI_Ssend_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ssend_init)) }
}

#[inline(always)]
pub fn MPI_Ssend_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ssend_init_c)) }
}

#[inline(always)]
pub fn MPI_Start<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Start)) }
}

#[inline(always)]
pub fn MPI_Startall<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Startall)) }
}

#[inline(always)]
pub fn MPI_Status_get_error<B: Abi>() -> Option<unsafe extern "C" fn(*const B::Status, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_get_error)) }
}

#[inline(always)]
pub fn MPI_Status_get_source<B: Abi>() -> Option<unsafe extern "C" fn(*const B::Status, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_get_source)) }
}

#[inline(always)]
pub fn MPI_Status_get_tag<B: Abi>() -> Option<unsafe extern "C" fn(*const B::Status, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_get_tag)) }
}

#[inline(always)]
pub fn MPI_Status_set_error<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Status, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_set_error)) }
}

#[inline(always)]
pub fn MPI_Status_set_source<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Status, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_set_source)) }
}

#[inline(always)]
pub fn MPI_Status_set_tag<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Status, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_set_tag)) }
}

#[inline(always)]
pub fn MPI_Test<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Request, *mut c_int, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Test)) }
}

#[inline(always)]
pub fn MPI_Test_cancelled<B: Abi>() -> Option<unsafe extern "C" fn(*const B::Status, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Test_cancelled)) }
}

#[inline(always)]
pub fn MPI_Testall<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut B::Request, *mut c_int, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Testall)) }
}

#[inline(always)]
pub fn MPI_Testany<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut B::Request, *mut c_int, *mut c_int, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Testany)) }
}

#[inline(always)]
pub fn MPI_Testsome<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut B::Request, *mut c_int, *mut c_int, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Testsome)) }
}

#[inline(always)]
pub fn MPI_Wait<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Request, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Wait)) }
}

#[inline(always)]
pub fn MPI_Waitall<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut B::Request, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Waitall)) }
}

#[inline(always)]
pub fn MPI_Waitany<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut B::Request, *mut c_int, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Waitany)) }
}

#[inline(always)]
pub fn MPI_Waitsome<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut B::Request, *mut c_int, *mut c_int, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Waitsome)) }
}

#[inline(always)]
pub fn MPI_Parrived<B: Abi>() -> Option<unsafe extern "C" fn(B::Request, c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Parrived)) }
}

#[inline(always)]
pub fn MPI_Pready<B: Abi>() -> Option<unsafe extern "C" fn(c_int, B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Pready)) }
}

#[inline(always)]
pub fn MPI_Pready_list<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *const c_int, B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Pready_list)) }
}

#[inline(always)]
pub fn MPI_Pready_range<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Pready_range)) }
}

#[inline(always)]
pub fn MPI_Precv_init<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, Count, B::Datatype, c_int, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Precv_init)) }
}

#[inline(always)]
pub fn MPI_Psend_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, Count, B::Datatype, c_int, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Psend_init)) }
}

#[inline(always)]
pub fn MPI_Aint_add<B: Abi>() -> Option<unsafe extern "C" fn(Count, Count) -> Count> {
    unsafe { transmute(get(Index::MPI_Aint_add)) }
}

#[inline(always)]
pub fn MPI_Aint_diff<B: Abi>() -> Option<unsafe extern "C" fn(Count, Count) -> Count> {
    unsafe { transmute(get(Index::MPI_Aint_diff)) }
}

#[inline(always)]
pub fn MPI_Get_address<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get_address)) }
}

#[inline(always)]
pub fn MPI_Get_elements<B: Abi>() -> Option<unsafe extern "C" fn(*const B::Status, B::Datatype, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get_elements)) }
}

#[inline(always)]
pub fn MPI_Get_elements_c<B: Abi>() -> Option<unsafe extern "C" fn(*const B::Status, B::Datatype, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get_elements_c)) }
}

#[inline(always)]
pub fn MPI_Pack<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, *mut c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Pack)) }
}

#[inline(always)]
pub fn MPI_Pack_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, *mut Count, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Pack_c)) }
}

#[inline(always)]
pub fn MPI_Pack_external<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, *const c_void, c_int, B::Datatype, *mut c_void, Count, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Pack_external)) }
}

#[inline(always)]
pub fn MPI_Pack_external_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, *const c_void, Count, B::Datatype, *mut c_void, Count, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Pack_external_c)) }
}

#[inline(always)]
pub fn MPI_Pack_external_size<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, c_int, B::Datatype, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Pack_external_size)) }
}

#[inline(always)]
pub fn MPI_Pack_external_size_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, Count, B::Datatype, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Pack_external_size_c)) }
}

#[inline(always)]
pub fn MPI_Pack_size<B: Abi>() -> Option<unsafe extern "C" fn(c_int, B::Datatype, B::Comm, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Pack_size)) }
}

#[inline(always)]
pub fn MPI_Pack_size_c<B: Abi>() -> Option<unsafe extern "C" fn(Count, B::Datatype, B::Comm, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Pack_size_c)) }
}

#[inline(always)]
pub fn MPI_Type_commit<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_commit)) }
}

#[inline(always)]
pub fn MPI_Type_contiguous<B: Abi>() -> Option<unsafe extern "C" fn(c_int, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_contiguous)) }
}

#[inline(always)]
pub fn MPI_Type_contiguous_c<B: Abi>() -> Option<unsafe extern "C" fn(Count, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_contiguous_c)) }
}

#[inline(always)]
pub fn MPI_Type_create_darray<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, c_int, *const c_int, *const c_int, *const c_int, *const c_int, c_int, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_darray)) }
}

#[inline(always)]
pub fn MPI_Type_create_darray_c<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, c_int, *const Count, *const c_int, *const c_int, *const c_int, c_int, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_darray_c)) }
}

#[inline(always)]
pub fn MPI_Type_create_hindexed<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *const c_int, *const Count, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_hindexed)) }
}

#[inline(always)]
pub fn MPI_Type_create_hindexed_c<B: Abi>() -> Option<unsafe extern "C" fn(Count, *const Count, *const Count, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_hindexed_c)) }
}

#[inline(always)]
pub fn MPI_Type_create_hindexed_block<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, *const Count, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_hindexed_block)) }
}

#[inline(always)]
pub fn MPI_Type_create_hindexed_block_c<B: Abi>() -> Option<unsafe extern "C" fn(Count, Count, *const Count, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_hindexed_block_c)) }
}

#[inline(always)]
pub fn MPI_Type_create_hvector<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, Count, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_hvector)) }
}

#[inline(always)]
pub fn MPI_Type_create_hvector_c<B: Abi>() -> Option<unsafe extern "C" fn(Count, Count, Count, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_hvector_c)) }
}

#[inline(always)]
pub fn MPI_Type_create_indexed_block<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, *const c_int, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_indexed_block)) }
}

#[inline(always)]
pub fn MPI_Type_create_indexed_block_c<B: Abi>() -> Option<unsafe extern "C" fn(Count, Count, *const Count, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_indexed_block_c)) }
}

#[inline(always)]
pub fn MPI_Type_create_resized<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, Count, Count, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_resized)) }
}

#[inline(always)]
pub fn MPI_Type_create_resized_c<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, Count, Count, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_resized_c)) }
}

#[inline(always)]
pub fn MPI_Type_create_struct<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *const c_int, *const Count, *const B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_struct)) }
}

#[inline(always)]
pub fn MPI_Type_create_struct_c<B: Abi>() -> Option<unsafe extern "C" fn(Count, *const Count, *const Count, *const B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_struct_c)) }
}

#[inline(always)]
pub fn MPI_Type_create_subarray<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *const c_int, *const c_int, *const c_int, c_int, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_subarray)) }
}

#[inline(always)]
pub fn MPI_Type_create_subarray_c<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *const Count, *const Count, *const Count, c_int, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_subarray_c)) }
}

#[inline(always)]
pub fn MPI_Type_dup<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_dup)) }
}

#[inline(always)]
pub fn MPI_Type_free<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_free)) }
}

#[inline(always)]
pub fn MPI_Type_get_contents<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, c_int, c_int, c_int, *mut c_int, *mut Count, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_get_contents)) }
}

#[inline(always)]
pub fn MPI_Type_get_contents_c<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, Count, Count, Count, Count, *mut c_int, *mut Count, *mut Count, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_get_contents_c)) }
}

#[inline(always)]
pub fn MPI_Type_get_envelope<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut c_int, *mut c_int, *mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_get_envelope)) }
}

#[inline(always)]
pub fn MPI_Type_get_envelope_c<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut Count, *mut Count, *mut Count, *mut Count, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_get_envelope_c)) }
}

#[inline(always)]
pub fn MPI_Type_get_extent<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut Count, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_get_extent)) }
}

#[inline(always)]
pub fn MPI_Type_get_extent_c<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut Count, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_get_extent_c)) }
}

#[inline(always)]
pub fn MPI_Type_get_true_extent<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut Count, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_get_true_extent)) }
}

#[inline(always)]
pub fn MPI_Type_get_true_extent_c<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut Count, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_get_true_extent_c)) }
}

#[inline(always)]
pub fn MPI_Type_get_value_index<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_get_value_index)) }
}

#[inline(always)]
pub fn MPI_Type_indexed<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *const c_int, *const c_int, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_indexed)) }
}

#[inline(always)]
pub fn MPI_Type_indexed_c<B: Abi>() -> Option<unsafe extern "C" fn(Count, *const Count, *const Count, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_indexed_c)) }
}

#[inline(always)]
pub fn MPI_Type_size<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_size)) }
}

#[inline(always)]
pub fn MPI_Type_size_c<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_size_c)) }
}

#[inline(always)]
pub fn MPI_Type_vector<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, c_int, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_vector)) }
}

#[inline(always)]
pub fn MPI_Type_vector_c<B: Abi>() -> Option<unsafe extern "C" fn(Count, Count, Count, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_vector_c)) }
}

#[inline(always)]
pub fn MPI_Unpack<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, *mut c_int, *mut c_void, c_int, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Unpack)) }
}

#[inline(always)]
pub fn MPI_Unpack_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, *mut Count, *mut c_void, Count, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Unpack_c)) }
}

#[inline(always)]
pub fn MPI_Unpack_external<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, *const c_void, Count, *mut Count, *mut c_void, c_int, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Unpack_external)) }
}

#[inline(always)]
pub fn MPI_Unpack_external_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, *const c_void, Count, *mut Count, *mut c_void, Count, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Unpack_external_c)) }
}

#[inline(always)]
pub fn MPI_Allgather<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Allgather)) }
}

#[inline(always)]
pub fn MPI_Allgather_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Allgather_c)) }
}

#[inline(always)]
pub fn MPI_Allgather_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Allgather_init)) }
}

#[inline(always)]
pub fn MPI_Allgather_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Allgather_init_c)) }
}

#[inline(always)]
pub fn MPI_Allgatherv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Allgatherv)) }
}

#[inline(always)]
pub fn MPI_Allgatherv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Allgatherv_c)) }
}

#[inline(always)]
pub fn MPI_Allgatherv_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Allgatherv_init)) }
}

#[inline(always)]
pub fn MPI_Allgatherv_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Allgatherv_init_c)) }
}

#[inline(always)]
pub fn MPI_Allreduce<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Allreduce)) }
}

#[inline(always)]
pub fn MPI_Allreduce_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Allreduce_c)) }
}

#[inline(always)]
pub fn MPI_Allreduce_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Allreduce_init)) }
}

#[inline(always)]
pub fn MPI_Allreduce_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Allreduce_init_c)) }
}

#[inline(always)]
pub fn MPI_Alltoall<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Alltoall)) }
}

#[inline(always)]
pub fn MPI_Alltoall_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Alltoall_c)) }
}

#[inline(always)]
pub fn MPI_Alltoall_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Alltoall_init)) }
}

#[inline(always)]
pub fn MPI_Alltoall_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Alltoall_init_c)) }
}

#[inline(always)]
pub fn MPI_Alltoallv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Alltoallv)) }
}

#[inline(always)]
pub fn MPI_Alltoallv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Alltoallv_c)) }
}

#[inline(always)]
pub fn MPI_Alltoallv_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Alltoallv_init)) }
}

#[inline(always)]
pub fn MPI_Alltoallv_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Alltoallv_init_c)) }
}

#[inline(always)]
pub fn MPI_Alltoallw<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const c_int, *const B::Datatype, *mut c_void, *const c_int, *const c_int, *const B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Alltoallw)) }
}

#[inline(always)]
pub fn MPI_Alltoallw_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, *const B::Datatype, *mut c_void, *const Count, *const Count, *const B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Alltoallw_c)) }
}

#[inline(always)]
pub fn MPI_Alltoallw_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const c_int, *const B::Datatype, *mut c_void, *const c_int, *const c_int, *const B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Alltoallw_init)) }
}

#[inline(always)]
pub fn MPI_Alltoallw_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, *const B::Datatype, *mut c_void, *const Count, *const Count, *const B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Alltoallw_init_c)) }
}

#[inline(always)]
pub fn MPI_Barrier<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Barrier)) }
}

#[inline(always)]
pub fn MPI_Barrier_init<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Barrier_init)) }
}

#[inline(always)]
pub fn MPI_Bcast<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Datatype, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Bcast)) }
}

#[inline(always)]
pub fn MPI_Bcast_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, B::Datatype, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Bcast_c)) }
}

#[inline(always)]
pub fn MPI_Bcast_init<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Datatype, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Bcast_init)) }
}

#[inline(always)]
pub fn MPI_Bcast_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, B::Datatype, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Bcast_init_c)) }
}

#[inline(always)]
pub fn MPI_Exscan<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Exscan)) }
}

#[inline(always)]
pub fn MPI_Exscan_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Exscan_c)) }
}

#[inline(always)]
pub fn MPI_Exscan_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Exscan_init)) }
}

#[inline(always)]
pub fn MPI_Exscan_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Exscan_init_c)) }
}

#[inline(always)]
pub fn MPI_Gather<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Gather)) }
}

#[inline(always)]
pub fn MPI_Gather_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Gather_c)) }
}

#[inline(always)]
pub fn MPI_Gather_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Gather_init)) }
}

#[inline(always)]
pub fn MPI_Gather_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Gather_init_c)) }
}

#[inline(always)]
pub fn MPI_Gatherv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Gatherv)) }
}

#[inline(always)]
pub fn MPI_Gatherv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Gatherv_c)) }
}

#[inline(always)]
pub fn MPI_Gatherv_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Gatherv_init)) }
}

#[inline(always)]
pub fn MPI_Gatherv_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Gatherv_init_c)) }
}

#[inline(always)]
pub fn MPI_Iallgather<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iallgather)) }
}

#[inline(always)]
pub fn MPI_Iallgather_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iallgather_c)) }
}

#[inline(always)]
pub fn MPI_Iallgatherv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iallgatherv)) }
}

#[inline(always)]
pub fn MPI_Iallgatherv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iallgatherv_c)) }
}

#[inline(always)]
pub fn MPI_Iallreduce<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iallreduce)) }
}

#[inline(always)]
pub fn MPI_Iallreduce_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iallreduce_c)) }
}

#[inline(always)]
pub fn MPI_Ialltoall<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ialltoall)) }
}

#[inline(always)]
pub fn MPI_Ialltoall_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ialltoall_c)) }
}

#[inline(always)]
pub fn MPI_Ialltoallv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ialltoallv)) }
}

#[inline(always)]
pub fn MPI_Ialltoallv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ialltoallv_c)) }
}

#[inline(always)]
pub fn MPI_Ialltoallw<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const c_int, *const B::Datatype, *mut c_void, *const c_int, *const c_int, *const B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ialltoallw)) }
}

#[inline(always)]
pub fn MPI_Ialltoallw_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, *const B::Datatype, *mut c_void, *const Count, *const Count, *const B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ialltoallw_c)) }
}

#[inline(always)]
pub fn MPI_Ibarrier<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ibarrier)) }
}

#[inline(always)]
pub fn MPI_Ibcast<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Datatype, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ibcast)) }
}

#[inline(always)]
pub fn MPI_Ibcast_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, B::Datatype, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ibcast_c)) }
}

#[inline(always)]
pub fn MPI_Iexscan<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iexscan)) }
}

#[inline(always)]
pub fn MPI_Iexscan_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iexscan_c)) }
}

#[inline(always)]
pub fn MPI_Igather<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Igather)) }
}

#[inline(always)]
pub fn MPI_Igather_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Igather_c)) }
}

#[inline(always)]
pub fn MPI_Igatherv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Igatherv)) }
}

#[inline(always)]
pub fn MPI_Igatherv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Igatherv_c)) }
}

#[inline(always)]
pub fn MPI_Ireduce<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ireduce)) }
}

#[inline(always)]
pub fn MPI_Ireduce_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ireduce_c)) }
}

#[inline(always)]
pub fn MPI_Ireduce_scatter<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, *const c_int, B::Datatype, B::Op, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ireduce_scatter)) }
}

#[inline(always)]
pub fn MPI_Ireduce_scatter_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, *const Count, B::Datatype, B::Op, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ireduce_scatter_c)) }
}

#[inline(always)]
pub fn MPI_Ireduce_scatter_block<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ireduce_scatter_block)) }
}

#[inline(always)]
pub fn MPI_Ireduce_scatter_block_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ireduce_scatter_block_c)) }
}

#[inline(always)]
pub fn MPI_Iscan<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iscan)) }
}

#[inline(always)]
pub fn MPI_Iscan_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iscan_c)) }
}

#[inline(always)]
pub fn MPI_Iscatter<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iscatter)) }
}

#[inline(always)]
pub fn MPI_Iscatter_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iscatter_c)) }
}

#[inline(always)]
pub fn MPI_Iscatterv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const c_int, B::Datatype, *mut c_void, c_int, B::Datatype, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iscatterv)) }
}

#[inline(always)]
pub fn MPI_Iscatterv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, B::Datatype, *mut c_void, Count, B::Datatype, c_int, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Iscatterv_c)) }
}

#[inline(always)]
pub fn MPI_Op_commutative<B: Abi>() -> Option<unsafe extern "C" fn(B::Op, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Op_commutative)) }
}

#[inline(always)]
pub fn MPI_Op_create<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, *mut B::Op) -> c_int> {
    unsafe { transmute(get(Index::MPI_Op_create)) }
}

#[inline(always)]
pub fn MPI_Op_create_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, *mut B::Op) -> c_int> {
    unsafe { transmute(get(Index::MPI_Op_create_c)) }
}

#[inline(always)]
pub fn MPI_Op_free<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Op) -> c_int> {
    unsafe { transmute(get(Index::MPI_Op_free)) }
}

#[inline(always)]
pub fn MPI_Reduce<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce)) }
}

#[inline(always)]
pub fn MPI_Reduce_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce_c)) }
}

#[inline(always)]
pub fn MPI_Reduce_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce_init)) }
}

#[inline(always)]
pub fn MPI_Reduce_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce_init_c)) }
}

#[inline(always)]
pub fn MPI_Reduce_local<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce_local)) }
}

#[inline(always)]
pub fn MPI_Reduce_local_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce_local_c)) }
}

#[inline(always)]
pub fn MPI_Reduce_scatter<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, *const c_int, B::Datatype, B::Op, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce_scatter)) }
}

#[inline(always)]
pub fn MPI_Reduce_scatter_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, *const Count, B::Datatype, B::Op, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce_scatter_c)) }
}

#[inline(always)]
pub fn MPI_Reduce_scatter_block<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce_scatter_block)) }
}

#[inline(always)]
pub fn MPI_Reduce_scatter_block_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce_scatter_block_c)) }
}

#[inline(always)]
pub fn MPI_Reduce_scatter_block_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce_scatter_block_init)) }
}

#[inline(always)]
pub fn MPI_Reduce_scatter_block_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce_scatter_block_init_c)) }
}

#[inline(always)]
pub fn MPI_Reduce_scatter_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, *const c_int, B::Datatype, B::Op, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce_scatter_init)) }
}

#[inline(always)]
pub fn MPI_Reduce_scatter_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, *const Count, B::Datatype, B::Op, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Reduce_scatter_init_c)) }
}

#[inline(always)]
pub fn MPI_Scan<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Scan)) }
}

#[inline(always)]
pub fn MPI_Scan_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Scan_c)) }
}

#[inline(always)]
pub fn MPI_Scan_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, c_int, B::Datatype, B::Op, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Scan_init)) }
}

#[inline(always)]
pub fn MPI_Scan_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, Count, B::Datatype, B::Op, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Scan_init_c)) }
}

#[inline(always)]
pub fn MPI_Scatter<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Scatter)) }
}

#[inline(always)]
pub fn MPI_Scatter_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Scatter_c)) }
}

#[inline(always)]
pub fn MPI_Scatter_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Scatter_init)) }
}

#[inline(always)]
pub fn MPI_Scatter_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Scatter_init_c)) }
}

#[inline(always)]
pub fn MPI_Scatterv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const c_int, B::Datatype, *mut c_void, c_int, B::Datatype, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Scatterv)) }
}

#[inline(always)]
pub fn MPI_Scatterv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, B::Datatype, *mut c_void, Count, B::Datatype, c_int, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Scatterv_c)) }
}

#[inline(always)]
pub fn MPI_Scatterv_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const c_int, B::Datatype, *mut c_void, c_int, B::Datatype, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Scatterv_init)) }
}

#[inline(always)]
pub fn MPI_Scatterv_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, B::Datatype, *mut c_void, Count, B::Datatype, c_int, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Scatterv_init_c)) }
}

#[inline(always)]
pub fn MPI_Comm_compare<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, B::Comm, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_compare)) }
}

#[inline(always)]
pub fn MPI_Comm_create<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, B::Group, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_create)) }
}

#[inline(always)]
pub fn MPI_Comm_create_from_group<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, *const c_char, B::Info, B::Errhandler, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_create_from_group)) }
}

#[inline(always)]
pub fn MPI_Comm_create_group<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, B::Group, c_int, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_create_group)) }
}

#[inline(always)]
pub fn MPI_Comm_create_keyval<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_void, *mut c_int, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_create_keyval)) }
}

#[inline(always)]
pub fn MPI_Comm_delete_attr<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_delete_attr)) }
}

#[inline(always)]
pub fn MPI_Comm_dup<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_dup)) }
}

#[inline(always)]
pub fn MPI_Comm_dup_with_info<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, B::Info, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_dup_with_info)) }
}

#[inline(always)]
pub fn MPI_Comm_free<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_free)) }
}

#[inline(always)]
pub fn MPI_Comm_free_keyval<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_free_keyval)) }
}

#[inline(always)]
pub fn MPI_Comm_get_attr<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *mut c_void, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_get_attr)) }
}

#[inline(always)]
pub fn MPI_Comm_get_info<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_get_info)) }
}

#[inline(always)]
pub fn MPI_Comm_get_name<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_char, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_get_name)) }
}

#[inline(always)]
pub fn MPI_Comm_group<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_group)) }
}

#[inline(always)]
pub fn MPI_Comm_idup<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_idup)) }
}

#[inline(always)]
pub fn MPI_Comm_idup_with_info<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, B::Info, *mut B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_idup_with_info)) }
}

#[inline(always)]
pub fn MPI_Comm_rank<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_rank)) }
}

#[inline(always)]
pub fn MPI_Comm_remote_group<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_remote_group)) }
}

#[inline(always)]
pub fn MPI_Comm_remote_size<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_remote_size)) }
}

#[inline(always)]
pub fn MPI_Comm_set_attr<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_set_attr)) }
}

#[inline(always)]
pub fn MPI_Comm_set_info<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_set_info)) }
}

#[inline(always)]
pub fn MPI_Comm_set_name<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *const c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_set_name)) }
}

#[inline(always)]
pub fn MPI_Comm_size<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_size)) }
}

#[inline(always)]
pub fn MPI_Comm_split<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, c_int, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_split)) }
}

#[inline(always)]
pub fn MPI_Comm_split_type<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, c_int, B::Info, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_split_type)) }
}

#[inline(always)]
pub fn MPI_Comm_test_inter<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_test_inter)) }
}

#[inline(always)]
pub fn MPI_Group_compare<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, B::Group, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_compare)) }
}

#[inline(always)]
pub fn MPI_Group_difference<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, B::Group, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_difference)) }
}

#[inline(always)]
pub fn MPI_Group_excl<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, c_int, *const c_int, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_excl)) }
}

#[inline(always)]
pub fn MPI_Group_free<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_free)) }
}

#[inline(always)]
pub fn MPI_Group_from_session_pset<B: Abi>() -> Option<unsafe extern "C" fn(B::Session, *const c_char, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_from_session_pset)) }
}

#[inline(always)]
pub fn MPI_Group_incl<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, c_int, *const c_int, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_incl)) }
}

#[inline(always)]
pub fn MPI_Group_intersection<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, B::Group, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_intersection)) }
}

#[inline(always)]
pub fn MPI_Group_range_excl<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, c_int, *mut c_int, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_range_excl)) }
}

#[inline(always)]
pub fn MPI_Group_range_incl<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, c_int, *mut c_int, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_range_incl)) }
}

#[inline(always)]
pub fn MPI_Group_rank<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_rank)) }
}

#[inline(always)]
pub fn MPI_Group_size<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_size)) }
}

#[inline(always)]
pub fn MPI_Group_translate_ranks<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, c_int, *const c_int, B::Group, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_translate_ranks)) }
}

#[inline(always)]
pub fn MPI_Group_union<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, B::Group, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_union)) }
}

#[inline(always)]
pub fn MPI_Intercomm_create<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, B::Comm, c_int, c_int, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Intercomm_create)) }
}

#[inline(always)]
pub fn MPI_Intercomm_create_from_groups<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, c_int, B::Group, c_int, *const c_char, B::Info, B::Errhandler, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Intercomm_create_from_groups)) }
}

#[inline(always)]
pub fn MPI_Intercomm_merge<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Intercomm_merge)) }
}

#[inline(always)]
pub fn MPI_Type_create_keyval<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_void, *mut c_int, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_keyval)) }
}

#[inline(always)]
pub fn MPI_Type_delete_attr<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_delete_attr)) }
}

#[inline(always)]
pub fn MPI_Type_free_keyval<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_free_keyval)) }
}

#[inline(always)]
pub fn MPI_Type_get_attr<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, c_int, *mut c_void, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_get_attr)) }
}

#[inline(always)]
pub fn MPI_Type_get_name<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut c_char, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_get_name)) }
}

#[inline(always)]
pub fn MPI_Type_set_attr<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, c_int, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_set_attr)) }
}

#[inline(always)]
pub fn MPI_Type_set_name<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *const c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_set_name)) }
}

#[inline(always)]
pub fn MPI_Win_create_keyval<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_void, *mut c_int, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_create_keyval)) }
}

#[inline(always)]
pub fn MPI_Win_delete_attr<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_delete_attr)) }
}

#[inline(always)]
pub fn MPI_Win_free_keyval<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_free_keyval)) }
}

#[inline(always)]
pub fn MPI_Win_get_attr<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, c_int, *mut c_void, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_get_attr)) }
}

#[inline(always)]
pub fn MPI_Win_get_name<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, *mut c_char, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_get_name)) }
}

#[inline(always)]
pub fn MPI_Win_set_attr<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, c_int, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_set_attr)) }
}

#[inline(always)]
pub fn MPI_Win_set_name<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, *const c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_set_name)) }
}

#[inline(always)]
pub fn MPI_Cart_coords<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Cart_coords)) }
}

#[inline(always)]
pub fn MPI_Cart_create<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *const c_int, *const c_int, c_int, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Cart_create)) }
}

#[inline(always)]
pub fn MPI_Cart_get<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *mut c_int, *mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Cart_get)) }
}

#[inline(always)]
pub fn MPI_Cart_map<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *const c_int, *const c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Cart_map)) }
}

#[inline(always)]
pub fn MPI_Cart_rank<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *const c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Cart_rank)) }
}

#[inline(always)]
pub fn MPI_Cart_shift<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, c_int, *mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Cart_shift)) }
}

#[inline(always)]
pub fn MPI_Cart_sub<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *const c_int, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Cart_sub)) }
}

#[inline(always)]
pub fn MPI_Cartdim_get<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Cartdim_get)) }
}

#[inline(always)]
pub fn MPI_Dims_create<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Dims_create)) }
}

#[inline(always)]
pub fn MPI_Dist_graph_create<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *const c_int, *const c_int, *const c_int, *const c_int, B::Info, c_int, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Dist_graph_create)) }
}

#[inline(always)]
pub fn MPI_Dist_graph_create_adjacent<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *const c_int, *const c_int, c_int, *const c_int, *const c_int, B::Info, c_int, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Dist_graph_create_adjacent)) }
}

#[inline(always)]
pub fn MPI_Dist_graph_neighbors<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *mut c_int, *mut c_int, c_int, *mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Dist_graph_neighbors)) }
}

#[inline(always)]
pub fn MPI_Dist_graph_neighbors_count<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_int, *mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Dist_graph_neighbors_count)) }
}

#[inline(always)]
pub fn MPI_Graph_create<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *const c_int, *const c_int, c_int, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Graph_create)) }
}

#[inline(always)]
pub fn MPI_Graph_get<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, c_int, *mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Graph_get)) }
}

#[inline(always)]
pub fn MPI_Graph_map<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *const c_int, *const c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Graph_map)) }
}

#[inline(always)]
pub fn MPI_Graph_neighbors<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Graph_neighbors)) }
}

#[inline(always)]
pub fn MPI_Graph_neighbors_count<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Graph_neighbors_count)) }
}

#[inline(always)]
pub fn MPI_Graphdims_get<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Graphdims_get)) }
}

#[inline(always)]
pub fn MPI_Ineighbor_allgather<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ineighbor_allgather)) }
}

#[inline(always)]
pub fn MPI_Ineighbor_allgather_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ineighbor_allgather_c)) }
}

#[inline(always)]
pub fn MPI_Ineighbor_allgatherv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ineighbor_allgatherv)) }
}

#[inline(always)]
pub fn MPI_Ineighbor_allgatherv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ineighbor_allgatherv_c)) }
}

#[inline(always)]
pub fn MPI_Ineighbor_alltoall<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ineighbor_alltoall)) }
}

#[inline(always)]
pub fn MPI_Ineighbor_alltoall_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ineighbor_alltoall_c)) }
}

#[inline(always)]
pub fn MPI_Ineighbor_alltoallv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ineighbor_alltoallv)) }
}

#[inline(always)]
pub fn MPI_Ineighbor_alltoallv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ineighbor_alltoallv_c)) }
}

#[inline(always)]
pub fn MPI_Ineighbor_alltoallw<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const Count, *const B::Datatype, *mut c_void, *const c_int, *const Count, *const B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ineighbor_alltoallw)) }
}

#[inline(always)]
pub fn MPI_Ineighbor_alltoallw_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, *const B::Datatype, *mut c_void, *const Count, *const Count, *const B::Datatype, B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Ineighbor_alltoallw_c)) }
}

#[inline(always)]
pub fn MPI_Neighbor_allgather<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_allgather)) }
}

#[inline(always)]
pub fn MPI_Neighbor_allgather_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_allgather_c)) }
}

#[inline(always)]
pub fn MPI_Neighbor_allgather_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_allgather_init)) }
}

#[inline(always)]
pub fn MPI_Neighbor_allgather_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_allgather_init_c)) }
}

#[inline(always)]
pub fn MPI_Neighbor_allgatherv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_allgatherv)) }
}

#[inline(always)]
pub fn MPI_Neighbor_allgatherv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_allgatherv_c)) }
}

#[inline(always)]
pub fn MPI_Neighbor_allgatherv_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_allgatherv_init)) }
}

#[inline(always)]
pub fn MPI_Neighbor_allgatherv_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_allgatherv_init_c)) }
}

#[inline(always)]
pub fn MPI_Neighbor_alltoall<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_alltoall)) }
}

#[inline(always)]
pub fn MPI_Neighbor_alltoall_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_alltoall_c)) }
}

#[inline(always)]
pub fn MPI_Neighbor_alltoall_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_alltoall_init)) }
}

#[inline(always)]
pub fn MPI_Neighbor_alltoall_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_alltoall_init_c)) }
}

#[inline(always)]
pub fn MPI_Neighbor_alltoallv<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_alltoallv)) }
}

#[inline(always)]
pub fn MPI_Neighbor_alltoallv_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_alltoallv_c)) }
}

#[inline(always)]
pub fn MPI_Neighbor_alltoallv_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const c_int, B::Datatype, *mut c_void, *const c_int, *const c_int, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_alltoallv_init)) }
}

#[inline(always)]
pub fn MPI_Neighbor_alltoallv_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, B::Datatype, *mut c_void, *const Count, *const Count, B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_alltoallv_init_c)) }
}

#[inline(always)]
pub fn MPI_Neighbor_alltoallw<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const Count, *const B::Datatype, *mut c_void, *const c_int, *const Count, *const B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_alltoallw)) }
}

#[inline(always)]
pub fn MPI_Neighbor_alltoallw_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, *const B::Datatype, *mut c_void, *const Count, *const Count, *const B::Datatype, B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_alltoallw_c)) }
}

#[inline(always)]
pub fn MPI_Neighbor_alltoallw_init<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_int, *const Count, *const B::Datatype, *mut c_void, *const c_int, *const Count, *const B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_alltoallw_init)) }
}

#[inline(always)]
pub fn MPI_Neighbor_alltoallw_init_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const Count, *const Count, *const B::Datatype, *mut c_void, *const Count, *const Count, *const B::Datatype, B::Comm, B::Info, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Neighbor_alltoallw_init_c)) }
}

#[inline(always)]
pub fn MPI_Topo_test<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Topo_test)) }
}

#[inline(always)]
pub fn MPI_Add_error_class<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Add_error_class)) }
}

#[inline(always)]
pub fn MPI_Add_error_code<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Add_error_code)) }
}

#[inline(always)]
pub fn MPI_Add_error_string<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *const c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_Add_error_string)) }
}

#[inline(always)]
pub fn MPI_Alloc_mem<B: Abi>() -> Option<unsafe extern "C" fn(Count, B::Info, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Alloc_mem)) }
}

#[inline(always)]
pub fn MPI_Comm_call_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_call_errhandler)) }
}

#[inline(always)]
pub fn MPI_Comm_create_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_create_errhandler)) }
}

#[inline(always)]
pub fn MPI_Comm_get_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_get_errhandler)) }
}

#[inline(always)]
pub fn MPI_Comm_set_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_set_errhandler)) }
}

#[inline(always)]
pub fn MPI_Errhandler_free<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Errhandler_free)) }
}

#[inline(always)]
pub fn MPI_Error_class<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Error_class)) }
}

#[inline(always)]
pub fn MPI_Error_string<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_char, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Error_string)) }
}

#[inline(always)]
pub fn MPI_File_call_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(B::File, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_call_errhandler)) }
}

#[inline(always)]
pub fn MPI_File_create_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_create_errhandler)) }
}

#[inline(always)]
pub fn MPI_File_get_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_get_errhandler)) }
}

#[inline(always)]
pub fn MPI_File_set_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(B::File, B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_set_errhandler)) }
}

#[inline(always)]
pub fn MPI_Free_mem<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Free_mem)) }
}

#[inline(always)]
pub fn MPI_Get_hw_resource_info<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get_hw_resource_info)) }
}

#[inline(always)]
pub fn MPI_Get_library_version<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_char, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get_library_version)) }
}

#[inline(always)]
pub fn MPI_Get_processor_name<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_char, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get_processor_name)) }
}

#[inline(always)]
pub fn MPI_Get_version<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get_version)) }
}

#[inline(always)]
pub fn MPI_Remove_error_class<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Remove_error_class)) }
}

#[inline(always)]
pub fn MPI_Remove_error_code<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Remove_error_code)) }
}

#[inline(always)]
pub fn MPI_Remove_error_string<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Remove_error_string)) }
}

#[inline(always)]
pub fn MPI_Session_call_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(B::Session, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_call_errhandler)) }
}

#[inline(always)]
pub fn MPI_Session_create_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_create_errhandler)) }
}

#[inline(always)]
pub fn MPI_Session_get_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(B::Session, *mut B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_get_errhandler)) }
}

#[inline(always)]
pub fn MPI_Session_set_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(B::Session, B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_set_errhandler)) }
}

#[inline(always)]
pub fn MPI_Win_call_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_call_errhandler)) }
}

#[inline(always)]
pub fn MPI_Win_create_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_create_errhandler)) }
}

#[inline(always)]
pub fn MPI_Win_get_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, *mut B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_get_errhandler)) }
}

#[inline(always)]
pub fn MPI_Win_set_errhandler<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_set_errhandler)) }
}

#[inline(always)]
pub fn MPI_Wtick<B: Abi>() -> Option<unsafe extern "C" fn() -> f64> {
    unsafe { transmute(get(Index::MPI_Wtick)) }
}

#[inline(always)]
pub fn MPI_Wtime<B: Abi>() -> Option<unsafe extern "C" fn() -> f64> {
    unsafe { transmute(get(Index::MPI_Wtime)) }
}

#[inline(always)]
pub fn MPI_Info_create<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Info_create)) }
}

#[inline(always)]
pub fn MPI_Info_create_env<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut *mut c_char, *mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Info_create_env)) }
}

#[inline(always)]
pub fn MPI_Info_delete<B: Abi>() -> Option<unsafe extern "C" fn(B::Info, *const c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_Info_delete)) }
}

#[inline(always)]
pub fn MPI_Info_dup<B: Abi>() -> Option<unsafe extern "C" fn(B::Info, *mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Info_dup)) }
}

#[inline(always)]
pub fn MPI_Info_free<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Info_free)) }
}

#[inline(always)]
pub fn MPI_Info_get_nkeys<B: Abi>() -> Option<unsafe extern "C" fn(B::Info, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Info_get_nkeys)) }
}

#[inline(always)]
pub fn MPI_Info_get_nthkey<B: Abi>() -> Option<unsafe extern "C" fn(B::Info, c_int, *mut c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_Info_get_nthkey)) }
}

#[inline(always)]
pub fn MPI_Info_get_string<B: Abi>() -> Option<unsafe extern "C" fn(B::Info, *const c_char, *mut c_int, *mut c_char, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Info_get_string)) }
}

#[inline(always)]
pub fn MPI_Info_set<B: Abi>() -> Option<unsafe extern "C" fn(B::Info, *const c_char, *const c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_Info_set)) }
}

#[inline(always)]
pub fn MPI_Abort<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Abort)) }
}

#[inline(always)]
pub fn MPI_Close_port<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_Close_port)) }
}

#[inline(always)]
pub fn MPI_Comm_accept<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, B::Info, c_int, B::Comm, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_accept)) }
}

#[inline(always)]
pub fn MPI_Comm_connect<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, B::Info, c_int, B::Comm, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_connect)) }
}

#[inline(always)]
pub fn MPI_Comm_disconnect<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_disconnect)) }
}

#[inline(always)]
pub fn MPI_Comm_get_parent<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_get_parent)) }
}

#[inline(always)]
pub fn MPI_Comm_join<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_join)) }
}

#[inline(always)]
pub fn MPI_Comm_spawn<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, *mut *mut c_char, c_int, B::Info, c_int, B::Comm, *mut B::Comm, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_spawn)) }
}

#[inline(always)]
pub fn MPI_Comm_spawn_multiple<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut *mut c_char, *mut c_void, *const c_int, *const B::Info, c_int, B::Comm, *mut B::Comm, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_spawn_multiple)) }
}

#[inline(always)]
pub fn MPI_Finalize<B: Abi>() -> Option<unsafe extern "C" fn() -> c_int> {
    unsafe { transmute(get(Index::MPI_Finalize)) }
}

#[inline(always)]
pub fn MPI_Finalized<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Finalized)) }
}

#[inline(always)]
pub fn MPI_Init<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Init)) }
}

#[inline(always)]
pub fn MPI_Init_thread<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int, *mut c_void, c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Init_thread)) }
}

#[inline(always)]
pub fn MPI_Initialized<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Initialized)) }
}

#[inline(always)]
pub fn MPI_Is_thread_main<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Is_thread_main)) }
}

#[inline(always)]
pub fn MPI_Lookup_name<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, B::Info, *mut c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_Lookup_name)) }
}

#[inline(always)]
pub fn MPI_Open_port<B: Abi>() -> Option<unsafe extern "C" fn(B::Info, *mut c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_Open_port)) }
}

#[inline(always)]
pub fn MPI_Publish_name<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, B::Info, *const c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_Publish_name)) }
}

#[inline(always)]
pub fn MPI_Query_thread<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Query_thread)) }
}

#[inline(always)]
pub fn MPI_Session_finalize<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Session) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_finalize)) }
}

#[inline(always)]
pub fn MPI_Session_get_info<B: Abi>() -> Option<unsafe extern "C" fn(B::Session, *mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_get_info)) }
}

#[inline(always)]
pub fn MPI_Session_get_nth_pset<B: Abi>() -> Option<unsafe extern "C" fn(B::Session, B::Info, c_int, *mut c_int, *mut c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_get_nth_pset)) }
}

#[inline(always)]
pub fn MPI_Session_get_num_psets<B: Abi>() -> Option<unsafe extern "C" fn(B::Session, B::Info, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_get_num_psets)) }
}

#[inline(always)]
pub fn MPI_Session_get_pset_info<B: Abi>() -> Option<unsafe extern "C" fn(B::Session, *const c_char, *mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_get_pset_info)) }
}

#[inline(always)]
pub fn MPI_Session_init<B: Abi>() -> Option<unsafe extern "C" fn(B::Info, B::Errhandler, *mut B::Session) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_init)) }
}

#[inline(always)]
pub fn MPI_Unpublish_name<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, B::Info, *const c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_Unpublish_name)) }
}

#[inline(always)]
pub fn MPI_Accumulate<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, Count, c_int, B::Datatype, B::Op, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Accumulate)) }
}

#[inline(always)]
pub fn MPI_Accumulate_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, Count, Count, B::Datatype, B::Op, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Accumulate_c)) }
}

#[inline(always)]
pub fn MPI_Compare_and_swap<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_void, *mut c_void, B::Datatype, c_int, Count, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Compare_and_swap)) }
}

#[inline(always)]
pub fn MPI_Fetch_and_op<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_void, B::Datatype, c_int, Count, B::Op, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Fetch_and_op)) }
}

#[inline(always)]
pub fn MPI_Get<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Datatype, c_int, Count, c_int, B::Datatype, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get)) }
}

#[inline(always)]
pub fn MPI_Get_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, B::Datatype, c_int, Count, Count, B::Datatype, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get_c)) }
}

#[inline(always)]
pub fn MPI_Get_accumulate<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, c_int, Count, c_int, B::Datatype, B::Op, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get_accumulate)) }
}

#[inline(always)]
pub fn MPI_Get_accumulate_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, c_int, Count, Count, B::Datatype, B::Op, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get_accumulate_c)) }
}

#[inline(always)]
pub fn MPI_Put<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, Count, c_int, B::Datatype, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Put)) }
}

#[inline(always)]
pub fn MPI_Put_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, Count, Count, B::Datatype, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Put_c)) }
}

#[inline(always)]
pub fn MPI_Raccumulate<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, Count, c_int, B::Datatype, B::Op, B::Win, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Raccumulate)) }
}

#[inline(always)]
pub fn MPI_Raccumulate_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, Count, Count, B::Datatype, B::Op, B::Win, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Raccumulate_c)) }
}

#[inline(always)]
pub fn MPI_Rget<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Datatype, c_int, Count, c_int, B::Datatype, B::Win, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Rget)) }
}

#[inline(always)]
pub fn MPI_Rget_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, B::Datatype, c_int, Count, Count, B::Datatype, B::Win, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Rget_c)) }
}

#[inline(always)]
pub fn MPI_Rget_accumulate<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, *mut c_void, c_int, B::Datatype, c_int, Count, c_int, B::Datatype, B::Op, B::Win, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Rget_accumulate)) }
}

#[inline(always)]
pub fn MPI_Rget_accumulate_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, *mut c_void, Count, B::Datatype, c_int, Count, Count, B::Datatype, B::Op, B::Win, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Rget_accumulate_c)) }
}

#[inline(always)]
pub fn MPI_Rput<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, c_int, B::Datatype, c_int, Count, c_int, B::Datatype, B::Win, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Rput)) }
}

#[inline(always)]
pub fn MPI_Rput_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, Count, B::Datatype, c_int, Count, Count, B::Datatype, B::Win, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Rput_c)) }
}

#[inline(always)]
pub fn MPI_Win_allocate<B: Abi>() -> Option<unsafe extern "C" fn(Count, c_int, B::Info, B::Comm, *mut c_void, *mut B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_allocate)) }
}

#[inline(always)]
pub fn MPI_Win_allocate_c<B: Abi>() -> Option<unsafe extern "C" fn(Count, Count, B::Info, B::Comm, *mut c_void, *mut B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_allocate_c)) }
}

#[inline(always)]
pub fn MPI_Win_allocate_shared<B: Abi>() -> Option<unsafe extern "C" fn(Count, c_int, B::Info, B::Comm, *mut c_void, *mut B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_allocate_shared)) }
}

#[inline(always)]
pub fn MPI_Win_allocate_shared_c<B: Abi>() -> Option<unsafe extern "C" fn(Count, Count, B::Info, B::Comm, *mut c_void, *mut B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_allocate_shared_c)) }
}

#[inline(always)]
pub fn MPI_Win_attach<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, *mut c_void, Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_attach)) }
}

#[inline(always)]
pub fn MPI_Win_complete<B: Abi>() -> Option<unsafe extern "C" fn(B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_complete)) }
}

#[inline(always)]
pub fn MPI_Win_create<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, c_int, B::Info, B::Comm, *mut B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_create)) }
}

#[inline(always)]
pub fn MPI_Win_create_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, Count, Count, B::Info, B::Comm, *mut B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_create_c)) }
}

#[inline(always)]
pub fn MPI_Win_create_dynamic<B: Abi>() -> Option<unsafe extern "C" fn(B::Info, B::Comm, *mut B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_create_dynamic)) }
}

#[inline(always)]
pub fn MPI_Win_detach<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, *const c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_detach)) }
}

#[inline(always)]
pub fn MPI_Win_fence<B: Abi>() -> Option<unsafe extern "C" fn(c_int, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_fence)) }
}

#[inline(always)]
pub fn MPI_Win_flush<B: Abi>() -> Option<unsafe extern "C" fn(c_int, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_flush)) }
}

#[inline(always)]
pub fn MPI_Win_flush_all<B: Abi>() -> Option<unsafe extern "C" fn(B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_flush_all)) }
}

#[inline(always)]
pub fn MPI_Win_flush_local<B: Abi>() -> Option<unsafe extern "C" fn(c_int, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_flush_local)) }
}

#[inline(always)]
pub fn MPI_Win_flush_local_all<B: Abi>() -> Option<unsafe extern "C" fn(B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_flush_local_all)) }
}

#[inline(always)]
pub fn MPI_Win_free<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_free)) }
}

#[inline(always)]
pub fn MPI_Win_get_group<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_get_group)) }
}

#[inline(always)]
pub fn MPI_Win_get_info<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, *mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_get_info)) }
}

#[inline(always)]
pub fn MPI_Win_lock<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, c_int, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_lock)) }
}

#[inline(always)]
pub fn MPI_Win_lock_all<B: Abi>() -> Option<unsafe extern "C" fn(c_int, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_lock_all)) }
}

#[inline(always)]
pub fn MPI_Win_post<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, c_int, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_post)) }
}

#[inline(always)]
pub fn MPI_Win_set_info<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_set_info)) }
}

#[inline(always)]
pub fn MPI_Win_shared_query<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, c_int, *mut Count, *mut c_int, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_shared_query)) }
}

#[inline(always)]
pub fn MPI_Win_shared_query_c<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, c_int, *mut Count, *mut Count, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_shared_query_c)) }
}

#[inline(always)]
pub fn MPI_Win_start<B: Abi>() -> Option<unsafe extern "C" fn(B::Group, c_int, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_start)) }
}

#[inline(always)]
pub fn MPI_Win_sync<B: Abi>() -> Option<unsafe extern "C" fn(B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_sync)) }
}

#[inline(always)]
pub fn MPI_Win_test<B: Abi>() -> Option<unsafe extern "C" fn(B::Win, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_test)) }
}

#[inline(always)]
pub fn MPI_Win_unlock<B: Abi>() -> Option<unsafe extern "C" fn(c_int, B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_unlock)) }
}

#[inline(always)]
pub fn MPI_Win_unlock_all<B: Abi>() -> Option<unsafe extern "C" fn(B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_unlock_all)) }
}

#[inline(always)]
pub fn MPI_Win_wait<B: Abi>() -> Option<unsafe extern "C" fn(B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_wait)) }
}

#[inline(always)]
pub fn MPI_Grequest_complete<B: Abi>() -> Option<unsafe extern "C" fn(B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Grequest_complete)) }
}

#[inline(always)]
pub fn MPI_Grequest_start<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_void, *const c_void, *mut c_void, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Grequest_start)) }
}

#[inline(always)]
pub fn MPI_Status_set_cancelled<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Status, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_set_cancelled)) }
}

#[inline(always)]
pub fn MPI_Status_set_elements<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Status, B::Datatype, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_set_elements)) }
}

#[inline(always)]
pub fn MPI_Status_set_elements_c<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Status, B::Datatype, Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_set_elements_c)) }
}

#[inline(always)]
pub fn MPI_File_close<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::File) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_close)) }
}

#[inline(always)]
pub fn MPI_File_delete<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_delete)) }
}

#[inline(always)]
pub fn MPI_File_get_amode<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_get_amode)) }
}

#[inline(always)]
pub fn MPI_File_get_atomicity<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_get_atomicity)) }
}

#[inline(always)]
pub fn MPI_File_get_byte_offset<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_get_byte_offset)) }
}

#[inline(always)]
pub fn MPI_File_get_group<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_get_group)) }
}

#[inline(always)]
pub fn MPI_File_get_info<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_get_info)) }
}

#[inline(always)]
pub fn MPI_File_get_position<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_get_position)) }
}

#[inline(always)]
pub fn MPI_File_get_position_shared<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_get_position_shared)) }
}

#[inline(always)]
pub fn MPI_File_get_size<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_get_size)) }
}

#[inline(always)]
pub fn MPI_File_get_type_extent<B: Abi>() -> Option<unsafe extern "C" fn(B::File, B::Datatype, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_get_type_extent)) }
}

#[inline(always)]
pub fn MPI_File_get_type_extent_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, B::Datatype, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_get_type_extent_c)) }
}

#[inline(always)]
pub fn MPI_File_get_view<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut Count, *mut B::Datatype, *mut B::Datatype, *mut c_char) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_get_view)) }
}

#[inline(always)]
pub fn MPI_File_iread<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, c_int, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iread)) }
}

#[inline(always)]
pub fn MPI_File_iread_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, Count, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iread_c)) }
}

#[inline(always)]
pub fn MPI_File_iread_all<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, c_int, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iread_all)) }
}

#[inline(always)]
pub fn MPI_File_iread_all_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, Count, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iread_all_c)) }
}

#[inline(always)]
pub fn MPI_File_iread_at<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *mut c_void, c_int, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iread_at)) }
}

#[inline(always)]
pub fn MPI_File_iread_at_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *mut c_void, Count, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iread_at_c)) }
}

#[inline(always)]
pub fn MPI_File_iread_at_all<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *mut c_void, c_int, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iread_at_all)) }
}

#[inline(always)]
pub fn MPI_File_iread_at_all_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *mut c_void, Count, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iread_at_all_c)) }
}

#[inline(always)]
pub fn MPI_File_iread_shared<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, c_int, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iread_shared)) }
}

#[inline(always)]
pub fn MPI_File_iread_shared_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, Count, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iread_shared_c)) }
}

#[inline(always)]
pub fn MPI_File_iwrite<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, c_int, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iwrite)) }
}

#[inline(always)]
pub fn MPI_File_iwrite_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, Count, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iwrite_c)) }
}

#[inline(always)]
pub fn MPI_File_iwrite_all<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, c_int, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iwrite_all)) }
}

#[inline(always)]
pub fn MPI_File_iwrite_all_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, Count, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iwrite_all_c)) }
}

#[inline(always)]
pub fn MPI_File_iwrite_at<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *const c_void, c_int, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iwrite_at)) }
}

#[inline(always)]
pub fn MPI_File_iwrite_at_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *const c_void, Count, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iwrite_at_c)) }
}

#[inline(always)]
pub fn MPI_File_iwrite_at_all<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *const c_void, c_int, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iwrite_at_all)) }
}

#[inline(always)]
pub fn MPI_File_iwrite_at_all_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *const c_void, Count, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iwrite_at_all_c)) }
}

#[inline(always)]
pub fn MPI_File_iwrite_shared<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, c_int, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iwrite_shared)) }
}

#[inline(always)]
pub fn MPI_File_iwrite_shared_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, Count, B::Datatype, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_iwrite_shared_c)) }
}

#[inline(always)]
pub fn MPI_File_open<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *const c_char, c_int, B::Info, *mut B::File) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_open)) }
}

#[inline(always)]
pub fn MPI_File_preallocate<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_preallocate)) }
}

#[inline(always)]
pub fn MPI_File_read<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, c_int, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read)) }
}

#[inline(always)]
pub fn MPI_File_read_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, Count, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_c)) }
}

#[inline(always)]
pub fn MPI_File_read_all<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, c_int, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_all)) }
}

#[inline(always)]
pub fn MPI_File_read_all_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, Count, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_all_c)) }
}

#[inline(always)]
pub fn MPI_File_read_all_begin<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, c_int, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_all_begin)) }
}

#[inline(always)]
pub fn MPI_File_read_all_begin_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, Count, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_all_begin_c)) }
}

#[inline(always)]
pub fn MPI_File_read_all_end<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_all_end)) }
}

#[inline(always)]
pub fn MPI_File_read_at<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *mut c_void, c_int, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_at)) }
}

#[inline(always)]
pub fn MPI_File_read_at_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *mut c_void, Count, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_at_c)) }
}

#[inline(always)]
pub fn MPI_File_read_at_all<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *mut c_void, c_int, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_at_all)) }
}

#[inline(always)]
pub fn MPI_File_read_at_all_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *mut c_void, Count, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_at_all_c)) }
}

#[inline(always)]
pub fn MPI_File_read_at_all_begin<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *mut c_void, c_int, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_at_all_begin)) }
}

#[inline(always)]
pub fn MPI_File_read_at_all_begin_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *mut c_void, Count, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_at_all_begin_c)) }
}

#[inline(always)]
pub fn MPI_File_read_at_all_end<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_at_all_end)) }
}

#[inline(always)]
pub fn MPI_File_read_ordered<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, c_int, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_ordered)) }
}

#[inline(always)]
pub fn MPI_File_read_ordered_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, Count, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_ordered_c)) }
}

#[inline(always)]
pub fn MPI_File_read_ordered_begin<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, c_int, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_ordered_begin)) }
}

#[inline(always)]
pub fn MPI_File_read_ordered_begin_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, Count, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_ordered_begin_c)) }
}

#[inline(always)]
pub fn MPI_File_read_ordered_end<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_ordered_end)) }
}

#[inline(always)]
pub fn MPI_File_read_shared<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, c_int, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_shared)) }
}

#[inline(always)]
pub fn MPI_File_read_shared_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *mut c_void, Count, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_read_shared_c)) }
}

#[inline(always)]
pub fn MPI_File_seek<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_seek)) }
}

#[inline(always)]
pub fn MPI_File_seek_shared<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_seek_shared)) }
}

#[inline(always)]
pub fn MPI_File_set_atomicity<B: Abi>() -> Option<unsafe extern "C" fn(B::File, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_set_atomicity)) }
}

#[inline(always)]
pub fn MPI_File_set_info<B: Abi>() -> Option<unsafe extern "C" fn(B::File, B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_set_info)) }
}

#[inline(always)]
pub fn MPI_File_set_size<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_set_size)) }
}

#[inline(always)]
pub fn MPI_File_set_view<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, B::Datatype, B::Datatype, *const c_char, B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_set_view)) }
}

#[inline(always)]
pub fn MPI_File_sync<B: Abi>() -> Option<unsafe extern "C" fn(B::File) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_sync)) }
}

#[inline(always)]
pub fn MPI_File_write<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, c_int, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write)) }
}

#[inline(always)]
pub fn MPI_File_write_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, Count, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_c)) }
}

#[inline(always)]
pub fn MPI_File_write_all<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, c_int, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_all)) }
}

#[inline(always)]
pub fn MPI_File_write_all_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, Count, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_all_c)) }
}

#[inline(always)]
pub fn MPI_File_write_all_begin<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, c_int, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_all_begin)) }
}

#[inline(always)]
pub fn MPI_File_write_all_begin_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, Count, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_all_begin_c)) }
}

#[inline(always)]
pub fn MPI_File_write_all_end<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_all_end)) }
}

#[inline(always)]
pub fn MPI_File_write_at<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *const c_void, c_int, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_at)) }
}

#[inline(always)]
pub fn MPI_File_write_at_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *const c_void, Count, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_at_c)) }
}

#[inline(always)]
pub fn MPI_File_write_at_all<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *const c_void, c_int, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_at_all)) }
}

#[inline(always)]
pub fn MPI_File_write_at_all_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *const c_void, Count, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_at_all_c)) }
}

#[inline(always)]
pub fn MPI_File_write_at_all_begin<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *const c_void, c_int, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_at_all_begin)) }
}

#[inline(always)]
pub fn MPI_File_write_at_all_begin_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, Count, *const c_void, Count, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_at_all_begin_c)) }
}

#[inline(always)]
pub fn MPI_File_write_at_all_end<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_at_all_end)) }
}

#[inline(always)]
pub fn MPI_File_write_ordered<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, c_int, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_ordered)) }
}

#[inline(always)]
pub fn MPI_File_write_ordered_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, Count, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_ordered_c)) }
}

#[inline(always)]
pub fn MPI_File_write_ordered_begin<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, c_int, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_ordered_begin)) }
}

#[inline(always)]
pub fn MPI_File_write_ordered_begin_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, Count, B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_ordered_begin_c)) }
}

#[inline(always)]
pub fn MPI_File_write_ordered_end<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_ordered_end)) }
}

#[inline(always)]
pub fn MPI_File_write_shared<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, c_int, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_shared)) }
}

#[inline(always)]
pub fn MPI_File_write_shared_c<B: Abi>() -> Option<unsafe extern "C" fn(B::File, *const c_void, Count, B::Datatype, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_write_shared_c)) }
}

#[inline(always)]
pub fn MPI_Register_datarep<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, *const c_void, *const c_void, *const c_void, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Register_datarep)) }
}

#[inline(always)]
pub fn MPI_Register_datarep_c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, *const c_void, *const c_void, *const c_void, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Register_datarep_c)) }
}

#[inline(always)]
pub fn MPI_Pcontrol<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Pcontrol)) }
}

#[inline(always)]
pub fn MPI_T_category_changed<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_category_changed)) }
}

#[inline(always)]
pub fn MPI_T_category_get_categories<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_category_get_categories)) }
}

#[inline(always)]
pub fn MPI_T_category_get_cvars<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_category_get_cvars)) }
}

#[inline(always)]
pub fn MPI_T_category_get_events<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_category_get_events)) }
}

#[inline(always)]
pub fn MPI_T_category_get_index<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_category_get_index)) }
}

#[inline(always)]
pub fn MPI_T_category_get_info<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_char, *mut c_int, *mut c_char, *mut c_int, *mut c_int, *mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_category_get_info)) }
}

#[inline(always)]
pub fn MPI_T_category_get_num<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_category_get_num)) }
}

#[inline(always)]
pub fn MPI_T_category_get_num_events<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_category_get_num_events)) }
}

#[inline(always)]
pub fn MPI_T_category_get_pvars<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_category_get_pvars)) }
}

#[inline(always)]
pub fn MPI_T_cvar_get_index<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_cvar_get_index)) }
}

#[inline(always)]
pub fn MPI_T_cvar_get_info<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_char, *mut c_int, *mut c_int, *mut B::Datatype, *mut *mut c_void, *mut c_char, *mut c_int, *mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_cvar_get_info)) }
}

#[inline(always)]
pub fn MPI_T_cvar_get_num<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_cvar_get_num)) }
}

#[inline(always)]
pub fn MPI_T_cvar_handle_alloc<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_void, *mut *mut c_void, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_cvar_handle_alloc)) }
}

#[inline(always)]
pub fn MPI_T_cvar_handle_free<B: Abi>() -> Option<unsafe extern "C" fn(*mut *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_cvar_handle_free)) }
}

#[inline(always)]
pub fn MPI_T_cvar_read<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_cvar_read)) }
}

#[inline(always)]
pub fn MPI_T_cvar_write<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *const c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_cvar_write)) }
}

#[inline(always)]
pub fn MPI_T_enum_get_info<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut c_int, *mut c_char, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_enum_get_info)) }
}

#[inline(always)]
pub fn MPI_T_enum_get_item<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, *mut c_int, *mut c_char, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_enum_get_item)) }
}

#[inline(always)]
pub fn MPI_T_event_callback_get_info<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, *mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_callback_get_info)) }
}

#[inline(always)]
pub fn MPI_T_event_callback_set_info<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_callback_set_info)) }
}

#[inline(always)]
pub fn MPI_T_event_copy<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_copy)) }
}

#[inline(always)]
pub fn MPI_T_event_get_index<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_get_index)) }
}

#[inline(always)]
pub fn MPI_T_event_get_info<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_char, *mut c_int, *mut c_int, *mut B::Datatype, *mut Count, *mut c_int, *mut *mut c_void, *mut B::Info, *mut c_char, *mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_get_info)) }
}

#[inline(always)]
pub fn MPI_T_event_get_num<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_get_num)) }
}

#[inline(always)]
pub fn MPI_T_event_get_source<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_get_source)) }
}

#[inline(always)]
pub fn MPI_T_event_get_timestamp<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_get_timestamp)) }
}

#[inline(always)]
pub fn MPI_T_event_handle_alloc<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_void, B::Info, *mut *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_handle_alloc)) }
}

#[inline(always)]
pub fn MPI_T_event_handle_free<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut c_void, *const c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_handle_free)) }
}

#[inline(always)]
pub fn MPI_T_event_handle_get_info<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_handle_get_info)) }
}

#[inline(always)]
pub fn MPI_T_event_handle_set_info<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_handle_set_info)) }
}

#[inline(always)]
pub fn MPI_T_event_read<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_read)) }
}

#[inline(always)]
pub fn MPI_T_event_register_callback<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, B::Info, *mut c_void, *const c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_register_callback)) }
}

#[inline(always)]
pub fn MPI_T_event_set_dropped_handler<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *const c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_event_set_dropped_handler)) }
}

#[inline(always)]
pub fn MPI_T_finalize<B: Abi>() -> Option<unsafe extern "C" fn() -> c_int> {
    unsafe { transmute(get(Index::MPI_T_finalize)) }
}

#[inline(always)]
pub fn MPI_T_init_thread<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_init_thread)) }
}

#[inline(always)]
pub fn MPI_T_pvar_get_index<B: Abi>() -> Option<unsafe extern "C" fn(*const c_char, c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_pvar_get_index)) }
}

#[inline(always)]
pub fn MPI_T_pvar_get_info<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_char, *mut c_int, *mut c_int, *mut c_int, *mut B::Datatype, *mut *mut c_void, *mut c_char, *mut c_int, *mut c_int, *mut c_int, *mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_pvar_get_info)) }
}

#[inline(always)]
pub fn MPI_T_pvar_get_num<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_pvar_get_num)) }
}

#[inline(always)]
pub fn MPI_T_pvar_handle_alloc<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, c_int, *mut c_void, *mut *mut c_void, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_pvar_handle_alloc)) }
}

#[inline(always)]
pub fn MPI_T_pvar_handle_free<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_pvar_handle_free)) }
}

#[inline(always)]
pub fn MPI_T_pvar_read<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut c_void, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_pvar_read)) }
}

#[inline(always)]
pub fn MPI_T_pvar_readreset<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut c_void, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_pvar_readreset)) }
}

#[inline(always)]
pub fn MPI_T_pvar_reset<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_pvar_reset)) }
}

#[inline(always)]
pub fn MPI_T_pvar_session_create<B: Abi>() -> Option<unsafe extern "C" fn(*mut *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_pvar_session_create)) }
}

#[inline(always)]
pub fn MPI_T_pvar_session_free<B: Abi>() -> Option<unsafe extern "C" fn(*mut *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_pvar_session_free)) }
}

#[inline(always)]
pub fn MPI_T_pvar_start<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_pvar_start)) }
}

#[inline(always)]
pub fn MPI_T_pvar_stop<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_pvar_stop)) }
}

#[inline(always)]
pub fn MPI_T_pvar_write<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut c_void, *const c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_pvar_write)) }
}

#[inline(always)]
pub fn MPI_T_source_get_info<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_char, *mut c_int, *mut c_char, *mut c_int, *mut c_int, *mut Count, *mut Count, *mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_source_get_info)) }
}

#[inline(always)]
pub fn MPI_T_source_get_num<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_source_get_num)) }
}

#[inline(always)]
pub fn MPI_T_source_get_timestamp<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_T_source_get_timestamp)) }
}

#[inline(always)]
pub fn MPI_Attr_delete<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Attr_delete)) }
}

#[inline(always)]
pub fn MPI_Attr_get<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *mut c_void, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Attr_get)) }
}

#[inline(always)]
pub fn MPI_Attr_put<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Attr_put)) }
}

#[inline(always)]
pub fn MPI_Get_elements_x<B: Abi>() -> Option<unsafe extern "C" fn(*const B::Status, B::Datatype, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Get_elements_x)) }
}

#[inline(always)]
pub fn MPI_Info_get<B: Abi>() -> Option<unsafe extern "C" fn(B::Info, *const c_char, c_int, *mut c_char, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Info_get)) }
}

#[inline(always)]
pub fn MPI_Info_get_valuelen<B: Abi>() -> Option<unsafe extern "C" fn(B::Info, *const c_char, *mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Info_get_valuelen)) }
}

#[inline(always)]
pub fn MPI_Keyval_create<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *const c_void, *mut c_int, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Keyval_create)) }
}

#[inline(always)]
pub fn MPI_Keyval_free<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Keyval_free)) }
}

#[inline(always)]
pub fn MPI_Status_set_elements_x<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Status, B::Datatype, Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_set_elements_x)) }
}

#[inline(always)]
pub fn MPI_Type_get_extent_x<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut Count, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_get_extent_x)) }
}

#[inline(always)]
pub fn MPI_Type_get_true_extent_x<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut Count, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_get_true_extent_x)) }
}

#[inline(always)]
pub fn MPI_Type_size_x<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_size_x)) }
}

#[inline(always)]
pub fn MPI_Address<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_void, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Address)) }
}

#[inline(always)]
pub fn MPI_Errhandler_create<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Errhandler_create)) }
}

#[inline(always)]
pub fn MPI_Errhandler_get<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Errhandler_get)) }
}

#[inline(always)]
pub fn MPI_Errhandler_set<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Errhandler_set)) }
}

#[inline(always)]
pub fn MPI_Type_extent<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_extent)) }
}

#[inline(always)]
pub fn MPI_Type_hindexed<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_int, *mut Count, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_hindexed)) }
}

#[inline(always)]
pub fn MPI_Type_hvector<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, Count, B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_hvector)) }
}

#[inline(always)]
pub fn MPI_Type_lb<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_lb)) }
}

#[inline(always)]
pub fn MPI_Type_struct<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_int, *mut Count, *mut B::Datatype, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_struct)) }
}

#[inline(always)]
pub fn MPI_Type_ub<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype, *mut Count) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_ub)) }
}

#[inline(always)]
pub fn MPI_Comm_c2f<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_c2f)) }
}

#[inline(always)]
pub fn MPI_Comm_f2c<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Comm> {
    unsafe { transmute(get(Index::MPI_Comm_f2c)) }
}

#[inline(always)]
pub fn MPI_Errhandler_c2f<B: Abi>() -> Option<unsafe extern "C" fn(B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Errhandler_c2f)) }
}

#[inline(always)]
pub fn MPI_Errhandler_f2c<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Errhandler> {
    unsafe { transmute(get(Index::MPI_Errhandler_f2c)) }
}

#[inline(always)]
pub fn MPI_File_c2f<B: Abi>() -> Option<unsafe extern "C" fn(B::File) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_c2f)) }
}

#[inline(always)]
pub fn MPI_File_f2c<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::File> {
    unsafe { transmute(get(Index::MPI_File_f2c)) }
}

#[inline(always)]
pub fn MPI_Group_c2f<B: Abi>() -> Option<unsafe extern "C" fn(B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_c2f)) }
}

#[inline(always)]
pub fn MPI_Group_f2c<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Group> {
    unsafe { transmute(get(Index::MPI_Group_f2c)) }
}

#[inline(always)]
pub fn MPI_Info_c2f<B: Abi>() -> Option<unsafe extern "C" fn(B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Info_c2f)) }
}

#[inline(always)]
pub fn MPI_Info_f2c<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Info> {
    unsafe { transmute(get(Index::MPI_Info_f2c)) }
}

#[inline(always)]
pub fn MPI_Message_c2f<B: Abi>() -> Option<unsafe extern "C" fn(B::Message) -> c_int> {
    unsafe { transmute(get(Index::MPI_Message_c2f)) }
}

#[inline(always)]
pub fn MPI_Message_f2c<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Message> {
    unsafe { transmute(get(Index::MPI_Message_f2c)) }
}

#[inline(always)]
pub fn MPI_Op_c2f<B: Abi>() -> Option<unsafe extern "C" fn(B::Op) -> c_int> {
    unsafe { transmute(get(Index::MPI_Op_c2f)) }
}

#[inline(always)]
pub fn MPI_Op_f2c<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Op> {
    unsafe { transmute(get(Index::MPI_Op_f2c)) }
}

#[inline(always)]
pub fn MPI_Request_c2f<B: Abi>() -> Option<unsafe extern "C" fn(B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Request_c2f)) }
}

#[inline(always)]
pub fn MPI_Request_f2c<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Request> {
    unsafe { transmute(get(Index::MPI_Request_f2c)) }
}

#[inline(always)]
pub fn MPI_Session_c2f<B: Abi>() -> Option<unsafe extern "C" fn(B::Session) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_c2f)) }
}

#[inline(always)]
pub fn MPI_Session_f2c<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Session> {
    unsafe { transmute(get(Index::MPI_Session_f2c)) }
}

#[inline(always)]
pub fn MPI_Status_c2f<B: Abi>() -> Option<unsafe extern "C" fn(*const B::Status, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_c2f)) }
}

#[inline(always)]
pub fn MPI_Status_c2f08<B: Abi>() -> Option<unsafe extern "C" fn(*const B::Status, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_c2f08)) }
}

#[inline(always)]
pub fn MPI_Status_f082c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_f082c)) }
}

#[inline(always)]
pub fn MPI_Status_f082f<B: Abi>() -> Option<unsafe extern "C" fn(*const c_void, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_f082f)) }
}

#[inline(always)]
pub fn MPI_Status_f2c<B: Abi>() -> Option<unsafe extern "C" fn(*const c_int, *mut B::Status) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_f2c)) }
}

#[inline(always)]
pub fn MPI_Status_f2f08<B: Abi>() -> Option<unsafe extern "C" fn(*const c_int, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Status_f2f08)) }
}

#[inline(always)]
pub fn MPI_Type_c2f<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_c2f)) }
}

#[inline(always)]
pub fn MPI_Type_create_f90_complex<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_f90_complex)) }
}

#[inline(always)]
pub fn MPI_Type_create_f90_integer<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_f90_integer)) }
}

#[inline(always)]
pub fn MPI_Type_create_f90_real<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_create_f90_real)) }
}

#[inline(always)]
pub fn MPI_Type_f2c<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Datatype> {
    unsafe { transmute(get(Index::MPI_Type_f2c)) }
}

#[inline(always)]
pub fn MPI_Type_match_size<B: Abi>() -> Option<unsafe extern "C" fn(c_int, c_int, *mut B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_match_size)) }
}

#[inline(always)]
pub fn MPI_Win_c2f<B: Abi>() -> Option<unsafe extern "C" fn(B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_c2f)) }
}

#[inline(always)]
pub fn MPI_Win_f2c<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Win> {
    unsafe { transmute(get(Index::MPI_Win_f2c)) }
}

#[inline(always)]
pub fn MPI_Abi_get_fortran_booleans<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_void, *mut c_void, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Abi_get_fortran_booleans)) }
}

#[inline(always)]
pub fn MPI_Abi_get_fortran_info<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Abi_get_fortran_info)) }
}

#[inline(always)]
pub fn MPI_Abi_get_info<B: Abi>() -> Option<unsafe extern "C" fn(*mut B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Abi_get_info)) }
}

#[inline(always)]
pub fn MPI_Abi_get_version<B: Abi>() -> Option<unsafe extern "C" fn(*mut c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPI_Abi_get_version)) }
}

#[inline(always)]
pub fn MPI_Abi_set_fortran_booleans<B: Abi>() -> Option<unsafe extern "C" fn(c_int, *mut c_void, *mut c_void) -> c_int> {
    unsafe { transmute(get(Index::MPI_Abi_set_fortran_booleans)) }
}

#[inline(always)]
pub fn MPI_Abi_set_fortran_info<B: Abi>() -> Option<unsafe extern "C" fn(B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Abi_set_fortran_info)) }
}

#[inline(always)]
pub fn MPI_Comm_fromint<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Comm> {
    unsafe { transmute(get(Index::MPI_Comm_fromint)) }
}

#[inline(always)]
pub fn MPI_Comm_toint<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPI_Comm_toint)) }
}

#[inline(always)]
pub fn MPI_Errhandler_fromint<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Errhandler> {
    unsafe { transmute(get(Index::MPI_Errhandler_fromint)) }
}

#[inline(always)]
pub fn MPI_Errhandler_toint<B: Abi>() -> Option<unsafe extern "C" fn(B::Errhandler) -> c_int> {
    unsafe { transmute(get(Index::MPI_Errhandler_toint)) }
}

#[inline(always)]
pub fn MPI_File_fromint<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::File> {
    unsafe { transmute(get(Index::MPI_File_fromint)) }
}

#[inline(always)]
pub fn MPI_File_toint<B: Abi>() -> Option<unsafe extern "C" fn(B::File) -> c_int> {
    unsafe { transmute(get(Index::MPI_File_toint)) }
}

#[inline(always)]
pub fn MPI_Group_fromint<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Group> {
    unsafe { transmute(get(Index::MPI_Group_fromint)) }
}

#[inline(always)]
pub fn MPI_Group_toint<B: Abi>() -> Option<unsafe extern "C" fn(B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPI_Group_toint)) }
}

#[inline(always)]
pub fn MPI_Info_fromint<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Info> {
    unsafe { transmute(get(Index::MPI_Info_fromint)) }
}

#[inline(always)]
pub fn MPI_Info_toint<B: Abi>() -> Option<unsafe extern "C" fn(B::Info) -> c_int> {
    unsafe { transmute(get(Index::MPI_Info_toint)) }
}

#[inline(always)]
pub fn MPI_Message_fromint<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Message> {
    unsafe { transmute(get(Index::MPI_Message_fromint)) }
}

#[inline(always)]
pub fn MPI_Message_toint<B: Abi>() -> Option<unsafe extern "C" fn(B::Message) -> c_int> {
    unsafe { transmute(get(Index::MPI_Message_toint)) }
}

#[inline(always)]
pub fn MPI_Op_fromint<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Op> {
    unsafe { transmute(get(Index::MPI_Op_fromint)) }
}

#[inline(always)]
pub fn MPI_Op_toint<B: Abi>() -> Option<unsafe extern "C" fn(B::Op) -> c_int> {
    unsafe { transmute(get(Index::MPI_Op_toint)) }
}

#[inline(always)]
pub fn MPI_Request_fromint<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Request> {
    unsafe { transmute(get(Index::MPI_Request_fromint)) }
}

#[inline(always)]
pub fn MPI_Request_toint<B: Abi>() -> Option<unsafe extern "C" fn(B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPI_Request_toint)) }
}

#[inline(always)]
pub fn MPI_Session_fromint<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Session> {
    unsafe { transmute(get(Index::MPI_Session_fromint)) }
}

#[inline(always)]
pub fn MPI_Session_toint<B: Abi>() -> Option<unsafe extern "C" fn(B::Session) -> c_int> {
    unsafe { transmute(get(Index::MPI_Session_toint)) }
}

#[inline(always)]
pub fn MPI_Type_fromint<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Datatype> {
    unsafe { transmute(get(Index::MPI_Type_fromint)) }
}

#[inline(always)]
pub fn MPI_Type_toint<B: Abi>() -> Option<unsafe extern "C" fn(B::Datatype) -> c_int> {
    unsafe { transmute(get(Index::MPI_Type_toint)) }
}

#[inline(always)]
pub fn MPI_Win_fromint<B: Abi>() -> Option<unsafe extern "C" fn(c_int) -> B::Win> {
    unsafe { transmute(get(Index::MPI_Win_fromint)) }
}

#[inline(always)]
pub fn MPI_Win_toint<B: Abi>() -> Option<unsafe extern "C" fn(B::Win) -> c_int> {
    unsafe { transmute(get(Index::MPI_Win_toint)) }
}

#[inline(always)]
pub fn MPIX_Comm_ack_failed<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, c_int, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPIX_Comm_ack_failed)) }
}

#[inline(always)]
pub fn MPIX_Comm_agree<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPIX_Comm_agree)) }
}

#[inline(always)]
pub fn MPIX_Comm_failure_ack<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPIX_Comm_failure_ack)) }
}

#[inline(always)]
pub fn MPIX_Comm_failure_get_acked<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPIX_Comm_failure_get_acked)) }
}

#[inline(always)]
pub fn MPIX_Comm_get_failed<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut B::Group) -> c_int> {
    unsafe { transmute(get(Index::MPIX_Comm_get_failed)) }
}

#[inline(always)]
pub fn MPIX_Comm_iagree<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_int, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPIX_Comm_iagree)) }
}

#[inline(always)]
pub fn MPIX_Comm_is_revoked<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut c_int) -> c_int> {
    unsafe { transmute(get(Index::MPIX_Comm_is_revoked)) }
}

#[inline(always)]
pub fn MPIX_Comm_ishrink<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut B::Comm, *mut B::Request) -> c_int> {
    unsafe { transmute(get(Index::MPIX_Comm_ishrink)) }
}

#[inline(always)]
pub fn MPIX_Comm_revoke<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPIX_Comm_revoke)) }
}

#[inline(always)]
pub fn MPIX_Comm_shrink<B: Abi>() -> Option<unsafe extern "C" fn(B::Comm, *mut B::Comm) -> c_int> {
    unsafe { transmute(get(Index::MPIX_Comm_shrink)) }
}
