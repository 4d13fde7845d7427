//! What a parameter is: the standard's parameter kinds and the C types they stand for.
//!
//! A kind says more than a C type: a rank, a tag and a key are all `int`, but only a rank may be
//! `MPI_PROC_NULL`. How a parameter is passed (pointer, array) is not the kind's business but
//! [`Parameter::declaration`](super::Parameter::declaration)'s. MPI 5.0 annex A and § 2.4, § 2.5.

use CType::*;

/// The two forms of a procedure: with `int` counts, and with `MPI_Count` ones (its name ends in `_c`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    Small,
    Large,
}

/// The opaque objects of the standard ABI that have a handle.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Handle {
    Comm,
    Datatype,
    Errhandler,
    File,
    Group,
    Info,
    Message,
    Op,
    Request,
    Session,
    Win,
}

impl Handle {
    pub const ALL: [Handle; 11] = [
        Handle::Comm,
        Handle::Datatype,
        Handle::Errhandler,
        Handle::File,
        Handle::Group,
        Handle::Info,
        Handle::Message,
        Handle::Op,
        Handle::Request,
        Handle::Session,
        Handle::Win,
    ];

    /// The C type, for example `MPI_Comm`.
    pub const fn c_name(self) -> &'static str {
        match self {
            Handle::Comm => "MPI_Comm",
            Handle::Datatype => "MPI_Datatype",
            Handle::Errhandler => "MPI_Errhandler",
            Handle::File => "MPI_File",
            Handle::Group => "MPI_Group",
            Handle::Info => "MPI_Info",
            Handle::Message => "MPI_Message",
            Handle::Op => "MPI_Op",
            Handle::Request => "MPI_Request",
            Handle::Session => "MPI_Session",
            Handle::Win => "MPI_Win",
        }
    }
}

/// The C type of one value of a kind; what a pointer to it or an array of it points at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CType {
    /// No value: `void` as a return type.
    Nothing,
    /// Untyped memory: the parameter is a `void *`.
    Void,
    Char,
    Int,
    Double,
    Aint,
    Count,
    Offset,
    Handle(Handle),
    Status,
    /// A type of the tool interface, by its C name.
    Tool(&'static str),
    /// `MPI_Fint`
    Fint,
    /// `MPI_F08_status`
    F08Status,
    /// A function pointer; [`Parameter::function_type`](super::Parameter::function_type) names its type.
    Function,
    /// `...`
    Varargs,
}

impl CType {
    /// The type's name in C; for [`CType::Function`] and [`CType::Varargs`] there is none.
    pub const fn name(self) -> &'static str {
        match self {
            Nothing | Void => "void",
            Char => "char",
            Int => "int",
            Double => "double",
            Aint => "MPI_Aint",
            Count => "MPI_Count",
            Offset => "MPI_Offset",
            Handle(handle) => handle.c_name(),
            Status => "MPI_Status",
            Tool(name) => name,
            Fint => "MPI_Fint",
            F08Status => "MPI_F08_status",
            Function => "",
            Varargs => "...",
        }
    }
}

macro_rules! kinds {
    ($($variant:ident $name:literal $small:expr $(, $large:expr)?;)*) => {
        /// The parameter kinds of MPI 5.0. Those that start with `Poly` differ between the two [`Form`]s.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Kind {
            $($variant,)*
        }

        impl Kind {
            /// The kind that the table writes as `name`.
            pub fn named(name: &str) -> Option<Kind> {
                match name {
                    $($name => Some(Kind::$variant),)*
                    _ => None,
                }
            }

            /// The kind's name in the table and in the standard's sources.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Kind::$variant => $name,)*
                }
            }

            const fn c_types(self) -> (CType, Option<CType>) {
                match self {
                    $(Kind::$variant => kinds!(@types $small $(, $large)?),)*
                }
            }
        }
    };
    (@types $small:expr) => { ($small, None) };
    (@types $small:expr, $large:expr) => { ($small, Some($large)) };
}

kinds! {
Nothing "NOTHING" Nothing;

Communicator "COMMUNICATOR" Handle(self::Handle::Comm);
Datatype "DATATYPE" Handle(self::Handle::Datatype);
Errhandler "ERRHANDLER" Handle(self::Handle::Errhandler);
File "FILE" Handle(self::Handle::File);
Group "GROUP" Handle(self::Handle::Group);
Info "INFO" Handle(self::Handle::Info);
Message "MESSAGE" Handle(self::Handle::Message);
Operation "OPERATION" Handle(self::Handle::Op);
Request "REQUEST" Handle(self::Handle::Request);
Session "SESSION" Handle(self::Handle::Session);
Window "WINDOW" Handle(self::Handle::Win);

Status "STATUS" Status;

AttributeVal "ATTRIBUTE_VAL" Void;
AttributeVal10 "ATTRIBUTE_VAL_10" Void;
Buffer "BUFFER" Void;
CBuffer "C_BUFFER" Void;
CBuffer2 "C_BUFFER2" Void;
CBuffer3 "C_BUFFER3" Void;
CBuffer4 "C_BUFFER4" Void;
ExtraState "EXTRA_STATE" Void;
ExtraState2 "EXTRA_STATE2" Void;
LogicalVoid "LOGICAL_VOID" Void;
ToolMpiObj "TOOL_MPI_OBJ" Void;

ArgumentList "ARGUMENT_LIST" Char;
String "STRING" Char;
String2darray "STRING_2DARRAY" Char;
StringArray "STRING_ARRAY" Char;

AccessMode "ACCESS_MODE" Int;
ArgumentCount "ARGUMENT_COUNT" Int;
ArrayLength "ARRAY_LENGTH" Int;
ArrayLengthNni "ARRAY_LENGTH_NNI" Int;
ArrayLengthPi "ARRAY_LENGTH_PI" Int;
Assert "ASSERT" Int;
BindType "BIND_TYPE" Int;
CatIndex "CAT_INDEX" Int;
Color "COLOR" Int;
Combiner "COMBINER" Int;
CommComparison "COMM_COMPARISON" Int;
CommSize "COMM_SIZE" Int;
CommSizePi "COMM_SIZE_PI" Int;
Coordinate "COORDINATE" Int;
CvarIndex "CVAR_INDEX" Int;
CvarIndexSpecial "CVAR_INDEX_SPECIAL" Int;
Degree "DEGREE" Int;
Dimension "DIMENSION" Int;
DistribEnum "DISTRIB_ENUM" Int;
DtypeDistribution "DTYPE_DISTRIBUTION" Int;
ErrorClass "ERROR_CLASS" Int;
ErrorCode "ERROR_CODE" Int;
EventIndex "EVENT_INDEX" Int;
FileDescriptor "FILE_DESCRIPTOR" Int;
GenericDtypeInt "GENERIC_DTYPE_INT" Int;
GroupComparison "GROUP_COMPARISON" Int;
Index "INDEX" Int;
InfoValueLength "INFO_VALUE_LENGTH" Int;
Key "KEY" Int;
Keyval "KEYVAL" Int;
KeyIndex "KEY_INDEX" Int;
LockType "LOCK_TYPE" Int;
Logical "LOGICAL" Int;
LogicalOptional "LOGICAL_OPTIONAL" Int;
Math "MATH" Int;
NumDims "NUM_DIMS" Int;
Order "ORDER" Int;
Partition "PARTITION" Int;
ProcessGridSize "PROCESS_GRID_SIZE" Int;
ProfileLevel "PROFILE_LEVEL" Int;
PvarClass "PVAR_CLASS" Int;
PvarIndex "PVAR_INDEX" Int;
Rank "RANK" Int;
RankNni "RANK_NNI" Int;
SourceIndex "SOURCE_INDEX" Int;
SplitType "SPLIT_TYPE" Int;
StringLength "STRING_LENGTH" Int;
Tag "TAG" Int;
ThreadLevel "THREAD_LEVEL" Int;
ToolenumIndex "TOOLENUM_INDEX" Int;
ToolenumSize "TOOLENUM_SIZE" Int;
ToolsNumElemSmall "TOOLS_NUM_ELEM_SMALL" Int;
ToolVarValue "TOOL_VAR_VALUE" Int;
ToolVarVerbosity "TOOL_VAR_VERBOSITY" Int;
TopologyType "TOPOLOGY_TYPE" Int;
Typeclass "TYPECLASS" Int;
TypeclassSize "TYPECLASS_SIZE" Int;
UpdateMode "UPDATE_MODE" Int;
UpdateNumber "UPDATE_NUMBER" Int;
VariableScope "VARIABLE_SCOPE" Int;
Version "VERSION" Int;
Weight "WEIGHT" Int;
XferNumElemSmall "XFER_NUM_ELEM_SMALL" Int;

PolyDisplacementAintCount "POLYDISPLACEMENT_AINT_COUNT" Aint, Count;
PolyDispoffset "POLYDISPOFFSET" Aint, Count;
PolyDtypePackSize "POLYDTYPE_PACK_SIZE" Aint, Count;
PolyDtypeStrideBytes "POLYDTYPE_STRIDE_BYTES" Aint, Count;
PolyLocation "POLYLOCATION" Aint, Count;
PolyDisplacement "POLYDISPLACEMENT" Int, Aint;
PolyRmaDisplacement "POLYRMA_DISPLACEMENT" Int, Aint;
PolyDisplacementCount "POLYDISPLACEMENT_COUNT" Int, Count;
PolyDtypeNumElem "POLYDTYPE_NUM_ELEM" Int, Count;
PolyDtypeNumElemNni "POLYDTYPE_NUM_ELEM_NNI" Int, Count;
PolyDtypeNumElemPi "POLYDTYPE_NUM_ELEM_PI" Int, Count;
PolyNumBytes "POLYNUM_BYTES" Int, Count;
PolyNumBytesNni "POLYNUM_BYTES_NNI" Int, Count;
PolyNumParamValues "POLYNUM_PARAM_VALUES" Int, Count;
PolyXferNumElem "POLYXFER_NUM_ELEM" Int, Count;
PolyXferNumElemNni "POLYXFER_NUM_ELEM_NNI" Int, Count;

AllocMemNumBytes "ALLOC_MEM_NUM_BYTES" Aint;
Displacement "DISPLACEMENT" Aint;
DisplacementNni "DISPLACEMENT_NNI" Aint;
DispoffsetSmall "DISPOFFSET_SMALL" Aint;
LocationSmall "LOCATION_SMALL" Aint;
RmaDisplacementNni "RMA_DISPLACEMENT_NNI" Aint;
WindowSize "WINDOW_SIZE" Aint;
WinAttachSize "WIN_ATTACH_SIZE" Aint;
DroppedCount "DROPPED_COUNT" Count;
GenericDtypeCount "GENERIC_DTYPE_COUNT" Count;
NumBytes "NUM_BYTES" Count;
ToolsTickCount "TOOLS_TICK_COUNT" Count;
XferNumElem "XFER_NUM_ELEM" Count;
XferNumElemNni "XFER_NUM_ELEM_NNI" Count;
Offset "OFFSET" Offset;
TickResolution "TICK_RESOLUTION" Double;
WallTime "WALL_TIME" Double;

EventCbFunction "EVENT_CB_FUNCTION" Function;
EventDropCbFunction "EVENT_DROP_CB_FUNCTION" Function;
EventFreeCbFunction "EVENT_FREE_CB_FUNCTION" Function;
Varargs "VARARGS" Varargs;
Function "FUNCTION" Function;
PolyFunction "POLYFUNCTION" Function, Function;

F08Status "F08_STATUS" F08Status;
F90Comm "F90_COMM" Fint;
F90Datatype "F90_DATATYPE" Fint;
F90Errhandler "F90_ERRHANDLER" Fint;
F90File "F90_FILE" Fint;
F90Group "F90_GROUP" Fint;
F90Info "F90_INFO" Fint;
F90Message "F90_MESSAGE" Fint;
F90Op "F90_OP" Fint;
F90Request "F90_REQUEST" Fint;
F90Session "F90_SESSION" Fint;
F90Status "F90_STATUS" Fint;
F90Win "F90_WIN" Fint;

CallbackSafety "CALLBACK_SAFETY" Tool("MPI_T_cb_safety");
Cvar "CVAR" Tool("MPI_T_cvar_handle");
ToolsEnum "TOOLS_ENUM" Tool("MPI_T_enum");
EventInstance "EVENT_INSTANCE" Tool("MPI_T_event_instance");
EventRegistration "EVENT_REGISTRATION" Tool("MPI_T_event_registration");
Pvar "PVAR" Tool("MPI_T_pvar_handle");
PvarSession "PVAR_SESSION" Tool("MPI_T_pvar_session");
SourceOrdering "SOURCE_ORDERING" Tool("MPI_T_source_order");}

impl Kind {
    /// The C type of one value.
    pub const fn c_type(self, form: Form) -> CType {
        match (self.c_types(), form) {
            ((_, Some(large)), Form::Large) => large,
            ((small, _), _) => small,
        }
    }

    /// Whether the `_c` form takes another type than the small one.
    pub const fn is_poly(self) -> bool {
        self.c_types().1.is_some()
    }

    /// The opaque object that the kind is a handle to.
    pub const fn handle(self) -> Option<Handle> {
        match self.c_type(Form::Small) {
            Handle(handle) => Some(handle),
            _ => None,
        }
    }
}
