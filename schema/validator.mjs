// Generated: npm run generate
var Je=(i,s)=>()=>{try{return s||i((s={exports:{}}).exports,s),s.exports}catch(re){throw s=0,re}};var Be=Je(Fe=>{"use strict";Object.defineProperty(Fe,"__esModule",{value:!0});function Me(i){let s=i.length,re=0,se=0,W;for(;se<s;)re++,W=i.
charCodeAt(se++),W>=55296&&W<=56319&&se<s&&(W=i.charCodeAt(se),(W&64512)===56320&&se++);return re}Fe.default=Me;Me.code='require("ajv/dist/r\
untime/ucs2length").default'});var Xe=ze,Ye=ze,l={$schema:"https://json-schema.org/draft/2020-12/schema",title:"Orgform",description:"An OpenAI organization as a file.",type:"\
object",properties:{version:{const:1,description:"The version of this file's format."},organization:{type:"object",description:"Which organi\
zation this file is about.",properties:{id:{type:"string",minLength:1,description:"The organization's id. When given, nothing is written unl\
ess the key is proven to belong to it.",examples:["org-8f2cA1"]}},additionalProperties:!1},policy:{type:"object",description:"What Orgform m\
ay do.",properties:{unmanaged:{type:"object",description:"What becomes of that which a managed section does not mention: it is kept and list\
ed in every plan, or deleted.",properties:{default:{enum:["keep","delete"],description:"For kinds that are not named here. Kept where nothin\
g is said."},role:{enum:["keep","delete"],description:"A custom role of the organization: a named set of permissions."},user:{enum:["keep","\
delete"],description:"Kept unless `delete` is asked for here: the default does not reach it."},group:{enum:["keep","delete"],description:"A \
group of people and service accounts that receives roles together."},group_user:{enum:["keep","delete"],description:"A person's membership i\
n a group."},group_service_account:{enum:["keep","delete"],description:"A service account's membership in a group: the way for it to hold cu\
stom roles."},external_key:{enum:["keep","delete"],description:"Kept unless `delete` is asked for here: the default does not reach it."},project:{
enum:["keep"],description:"Always kept: it goes by `archived: true` in its own entry alone."},project_user:{enum:["keep","delete"],description:"\
A person's place in a project."},project_group:{enum:["keep","delete"],description:"A group's place in a project."},project_role:{enum:["kee\
p","delete"],description:"A custom role of one project: a named set of permissions."},project_service_account:{enum:["keep","delete"],description:"\
Kept unless `delete` is asked for here: the default does not reach it."}},additionalProperties:!1}},additionalProperties:!1},absent:{type:"a\
rray",items:{type:"string",minLength:1},uniqueItems:!0,description:"Addresses of what must not exist, whatever `policy.unmanaged` says.",examples:[
["user/mallory@contractor.example","project/Search/user/eve@contractor.example"]]},roles:{description:"A custom role of the organization: a \
named set of permissions.",type:"object",propertyNames:{minLength:1},additionalProperties:{$ref:"#/$defs/role"}},users:{description:"A perso\
n in the organization, by e-mail address.",type:"object",propertyNames:{minLength:1,format:"email"},additionalProperties:{type:["object","st\
ring"],if:{type:"object"},then:{$ref:"#/$defs/user"},else:{enum:["owner","reader"],description:"The predefined role in the organization. An \
owner is also owner of every project."}}},groups:{description:"A group of people and service accounts that receives roles together.",type:"o\
bject",propertyNames:{minLength:1},additionalProperties:{$ref:"#/$defs/group"}},external_keys:{description:"A key in your own key management\
 service that encrypts what projects store.",type:"object",propertyNames:{minLength:1},additionalProperties:{$ref:"#/$defs/external_key"}},projects:{
description:"A project: the place of keys, limits, members and what they may use.",type:"object",propertyNames:{minLength:1},additionalProperties:{
$ref:"#/$defs/project"}},templates:{description:"Parts of a project to `use` in many.",type:"object",additionalProperties:{type:"object",properties:{
residency:{description:"Where data is stored and processed. Taken at creation only.",if:{const:"omit"},then:{const:"omit",description:"Drops\
 what a template gave."},else:{enum:["GLOBAL","US_STORAGE_PROCESSING","EU_STORAGE_PROCESSING","JP_STORAGE","JP_STORAGE_PROCESSING","KR_STORA\
GE","CA_STORAGE","SG_STORAGE","IN_STORAGE","IN_STORAGE_PROCESSING","AU_STORAGE","AU_STORAGE_PROCESSING","GB_STORAGE","AE_STORAGE","AE_STORAG\
E_PROCESSING"]}},external_key:{description:"The external key that encrypts what the project stores.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:"string",minLength:1}},users:{description:"A person's place in a project.",if:{const:"omit"},then:{
const:"omit",description:"Drops what a template gave."},else:{type:"object",propertyNames:{minLength:1,format:"email"},additionalProperties:{
if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"\
#/$defs/project_user"},else:{enum:["owner","member"],description:"The predefined role in the project."}}}}},groups:{description:"A group's p\
lace in a project.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"object",propertyNames:{minLength:1},
additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","array"],if:{type:"\
object"},then:{$ref:"#/$defs/project_group"},else:{description:"A role that a group holds in a project. The list is exact.",type:"array",items:{
minLength:1,type:"string"},uniqueItems:!0}}}}},roles:{description:"A custom role of one project: a named set of permissions.",if:{const:"omi\
t"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"object",propertyNames:{minLength:1},additionalProperties:{if:{
const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"#/$defs/project_role"}}}},service_accounts:{description:"\
A service account of a project. It is made without a key, so that no secret ever exists.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:"object",propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_service_account"},else:{enum:["o\
wner","member"],description:"The predefined role in the project."}}}}},rate_limits:{description:"How much a project may ask of one model.",if:{
const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"object",propertyNames:{minLength:1},additionalProperties:{
if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"#/$defs/project_rate_limit"}}}},model_permissions:{
description:"Which models a project may use. Unset: all that the organization may.",if:{const:"omit"},then:{const:"omit",description:"Drops \
what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_model_permissions"},else:{const:"unset",
description:"Takes the setting away, back to what holds without it."}}},spend_limit:{description:"What a project may spend in a calendar mon\
th before its requests are refused.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","s\
tring"],if:{type:"object"},then:{$ref:"#/$defs/project_spend_limit"},else:{const:"unset",description:"Takes the setting away, back to what h\
olds without it."}}},hosted_tool_permissions:{description:"Which hosted tools a project may use. A tool that is left out stays as it is; non\
e can be unset.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"#/$defs/project_hosted_tool_per\
missions"}}},additionalProperties:!1}}},required:["version"],additionalProperties:!1,$defs:{role:{type:"object",description:"A custom role o\
f the organization: a named set of permissions.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A \
pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"The real name, where the key \
above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of th\
em is renamed, instead of deleted and created anew. To be dropped once that is done."},permissions:{type:"array",items:{type:"string",minLength:1},
uniqueItems:!0,description:"What the role allows, as the API names it: `api.usage.read`. May be empty."},description:{type:"string",minLength:1,
description:"What the role is for."}},required:["permissions"],additionalProperties:!1},user:{type:"object",description:"A person in the org\
anization, by e-mail address.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone i\
s an error, never a reason to create another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older\
 names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},role:{enum:["owner","read\
er"],description:"The predefined role in the organization. An owner is also owner of every project."}},additionalProperties:!1},group:{type:"\
object",description:"A group of people and service accounts that receives roles together.",properties:{id:{type:"string",minLength:1,description:"\
Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"\
The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Olde\
r names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},managed_by:{enum:["ident\
ity_provider"],description:"The identity provider creates, names, fills and deletes it; only its roles are ours."},users:{description:"A per\
son's membership in a group.",type:"array",items:{minLength:1,format:"email",type:"string"},uniqueItems:!0},service_accounts:{description:"A\
 service account's membership in a group: the way for it to hold custom roles. By the name of the project.",type:"object",additionalProperties:{
type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}}},additionalProperties:!1},group_user:{type:"object",description:"A person's \
membership in a group.",properties:{},additionalProperties:!1},group_service_account:{type:"object",description:"A service account's members\
hip in a group: the way for it to hold custom roles.",properties:{},additionalProperties:!1},external_key:{type:"object",description:"A key \
in your own key management service that encrypts what projects store.",properties:{id:{type:"string",minLength:1,description:"Pins one live \
resource by its id. A pin that is gone is an error, never a reason to create another."},type:{enum:["aws","gcp","azure","oci"],description:"\
Whose key management service it is."},purpose:{enum:["ekm","psp_decryption"],description:"What the key is for; `ekm` where it is left out."},
external_id:{type:"string",minLength:1,description:"aws: the ExternalID of the AssumeRole call; the id of this organization or of one of its\
 projects."},kms_arn:{type:"string",minLength:1,description:"aws: the ARN of the master key."},role_arn:{type:"string",minLength:1,description:"\
aws: the role that is assumed to reach the key."},audience:{type:"string",minLength:1,description:"gcp, azure: the audience of the identity \
token; the id of this organization or of one of its projects."},kms_key_location:{type:"string",minLength:1,description:"gcp: the region of \
the key."},kms_key_name:{type:"string",minLength:1,description:"gcp: the name of the key."},kms_key_ring_name:{type:"string",minLength:1,description:"\
gcp: the key ring."},kms_key_version:{type:"string",minLength:1,description:"gcp: the version of the key."},kms_project_id:{type:"string",minLength:1,
description:"gcp: the Google Cloud project of the key."},workload_identity_pool_id:{type:"string",minLength:1,description:"gcp: the workload\
 identity pool."},workload_identity_project_number:{type:"string",minLength:1,description:"gcp: the number of the pool's project."},workload_identity_provider_id:{
type:"string",minLength:1,description:"gcp: the provider in that pool."},key_name:{type:"string",minLength:1,description:"azure: the name of\
 the key."},key_version:{type:"string",minLength:1,description:"azure: the version of the key."},tenant_id:{type:"string",minLength:1,description:"\
azure: the tenant."},vault_uri:{type:"string",minLength:1,description:"azure: the address of the vault."},key_ocid:{type:"string",minLength:1,
description:"oci: the OCID of the key."},key_version_ocid:{type:"string",minLength:1,description:"oci: the OCID of its version."},region:{type:"\
string",minLength:1,description:"oci: the region."},vault_ocid:{type:"string",minLength:1,description:"oci: the OCID of the vault."}},required:[
"type"],additionalProperties:!1},project:{type:"object",description:"A project: the place of keys, limits, members and what they may use.",properties:{
id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create anothe\
r."},name:{type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"str\
ing",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dro\
pped once that is done."},recreate:{const:!0,description:"Allows a new one although another of this name was archived or deleted before."},archived:{
const:!0,description:"Wants it archived. Nothing else is said of it then. An archived project cannot be restored; its members, service accou\
nts and keys are gone."},use:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Names of templates. A later one win\
s over an earlier one, and what stands here wins over all of them.",examples:[["production"]]},policy:{type:"object",description:"What Orgfo\
rm may do here.",properties:{unmanaged:{type:"object",description:"What becomes of that which a managed section does not mention: it is kept\
 and listed in every plan, or deleted.",properties:{default:{enum:["keep","delete"],description:"For kinds that are not named here. Kept whe\
re nothing is said."},project_user:{enum:["keep","delete"],description:"A person's place in a project."},project_group:{enum:["keep","delete"],
description:"A group's place in a project."},project_role:{enum:["keep","delete"],description:"A custom role of one project: a named set of \
permissions."},project_service_account:{enum:["keep","delete"],description:"Kept unless `delete` is asked for here: the default does not rea\
ch it."}},additionalProperties:!1}},additionalProperties:!1},residency:{description:"Where data is stored and processed. Taken at creation o\
nly.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{enum:["GLOBAL","US_STORAGE_PROCESSING","EU_STORA\
GE_PROCESSING","JP_STORAGE","JP_STORAGE_PROCESSING","KR_STORAGE","CA_STORAGE","SG_STORAGE","IN_STORAGE","IN_STORAGE_PROCESSING","AU_STORAGE",
"AU_STORAGE_PROCESSING","GB_STORAGE","AE_STORAGE","AE_STORAGE_PROCESSING"]}},external_key:{description:"The external key that encrypts what \
the project stores.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"string",minLength:1}},users:{
description:"A person's place in a project.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"obj\
ect",propertyNames:{minLength:1,format:"email"},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a templat\
e gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_user"},else:{enum:["owner","member"],description:"Th\
e predefined role in the project."}}}}},groups:{description:"A group's place in a project.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:"object",propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:["object","array"],if:{type:"object"},then:{$ref:"#/$defs/project_group"},else:{description:"A role\
 that a group holds in a project. The list is exact.",type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}}}}},roles:{description:"\
A custom role of one project: a named set of permissions.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{
type:"object",propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave\
."},else:{$ref:"#/$defs/project_role"}}}},service_accounts:{description:"A service account of a project. It is made without a key, so that n\
o secret ever exists.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"object",propertyNames:{minLength:1},
additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","string"],if:{type:"\
object"},then:{$ref:"#/$defs/project_service_account"},else:{enum:["owner","member"],description:"The predefined role in the project."}}}}},
rate_limits:{description:"How much a project may ask of one model.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template \
gave."},else:{type:"object",propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a\
 template gave."},else:{$ref:"#/$defs/project_rate_limit"}}}},model_permissions:{description:"Which models a project may use. Unset: all tha\
t the organization may.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","string"],if:{
type:"object"},then:{$ref:"#/$defs/project_model_permissions"},else:{const:"unset",description:"Takes the setting away, back to what holds w\
ithout it."}}},spend_limit:{description:"What a project may spend in a calendar month before its requests are refused.",if:{const:"omit"},then:{
const:"omit",description:"Drops what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_spend_\
limit"},else:{const:"unset",description:"Takes the setting away, back to what holds without it."}}},hosted_tool_permissions:{description:"Wh\
ich hosted tools a project may use. A tool that is left out stays as it is; none can be unset.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{$ref:"#/$defs/project_hosted_tool_permissions"}}},additionalProperties:!1},project_user:{type:"object",description:"\
A person's place in a project.",properties:{role:{enum:["owner","member"],description:"The predefined role in the project."}},required:["rol\
e"],additionalProperties:!1},project_group:{type:"object",description:"A group's place in a project.",properties:{roles:{description:"A role\
 that a group holds in a project. The list is exact.",type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}},additionalProperties:!1},
project_group_role:{type:"object",description:"A role that a group holds in a project. The list is exact.",properties:{},additionalProperties:!1},
project_role:{type:"object",description:"A custom role of one project: a named set of permissions.",properties:{id:{type:"string",minLength:1,
description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,
description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"\
Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},permissions:{description:"\
What the role allows, as the API names it: `api.fine_tuning.write`. May be empty.",if:{const:"omit"},then:{const:"omit",description:"Drops w\
hat a template gave."},else:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0}},description:{description:"What the role is for.",
if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"string",minLength:1}}},additionalProperties:!1},
project_service_account:{type:"object",description:"A service account of a project. It is made without a key, so that no secret ever exists.",
properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to c\
reate another."},name:{type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{
type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. \
To be dropped once that is done."},role:{enum:["owner","member"],description:"The predefined role in the project."}},additionalProperties:!1},
project_rate_limit:{type:"object",description:"How much a project may ask of one model.",properties:{max_requests_per_1_minute:{description:"\
Requests a minute.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0}},max_tokens_per_1_minute:{
description:"Tokens a minute.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0}},
max_images_per_1_minute:{description:"Images a minute; only for models that make images.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:"integer",minimum:0}},max_audio_megabytes_per_1_minute:{description:"Megabytes of audio a minute; o\
nly for models that hear or speak.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0}},
max_requests_per_1_day:{description:"Requests a day; only for some models.",if:{const:"omit"},then:{const:"omit",description:"Drops what a t\
emplate gave."},else:{type:"integer",minimum:0}},batch_1_day_max_input_tokens:{description:"Input tokens that batches may queue in a day; on\
ly for some models.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0}}},additionalProperties:!1},
project_model_permissions:{type:"object",description:"Which models a project may use. Unset: all that the organization may.",properties:{mode:{
enum:["allow_list","deny_list"],description:"Whether the list names what is allowed or what is denied."},model_ids:{type:"array",items:{type:"\
string",minLength:1},uniqueItems:!0,description:"Models, as the API names them."}},required:["mode","model_ids"],additionalProperties:!1},project_spend_limit:{
type:"object",description:"What a project may spend in a calendar month before its requests are refused.",properties:{monthly_usd:{type:"num\
ber",minimum:.01,multipleOf:.01,description:"Dollars a month, with at most two decimals."}},required:["monthly_usd"],additionalProperties:!1},
project_hosted_tool_permissions:{type:"object",description:"Which hosted tools a project may use. A tool that is left out stays as it is; no\
ne can be unset.",properties:{file_search:{description:"Search in uploaded files.",if:{const:"omit"},then:{const:"omit",description:"Drops w\
hat a template gave."},else:{type:"boolean"}},web_search:{description:"Search in the web.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:"boolean"}},image_generation:{description:"Making images.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:"boolean"}},mcp:{description:"Remote MCP servers and connectors.",if:{const:"omit"},then:{const:"om\
it",description:"Drops what a template gave."},else:{type:"boolean"}},code_interpreter:{description:"Running code in a sandbox.",if:{const:"\
omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean"}}},additionalProperties:!1}}},$e=Object.prototype.
hasOwnProperty,D=Be().default,ee={type:"object",description:"A custom role of the organization: a named set of permissions.",properties:{id:{
type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},
name:{type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",
minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped \
once that is done."},permissions:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"What the role allows, as the AP\
I names it: `api.usage.read`. May be empty."},description:{type:"string",minLength:1,description:"What the role is for."}},required:["permis\
sions"],additionalProperties:!1};function Ge(i,{instancePath:s="",parentData:re,parentDataProperty:se,rootData:W=i,dynamicAnchors:Q={}}={}){
let e=null,t=0,I=Ge.evaluated;if(I.dynamicProps&&(I.props=void 0),I.dynamicItems&&(I.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.permissions===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"permissions"},message:"\
must have required property 'permissions'",schema:ee.required,parentSchema:ee,data:i};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="\
id"||r==="name"||r==="previously"||r==="permissions"||r==="description")){let o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:ee,data:i};e===null?
e=[o]:e.push(o),t++}if(i.id!==void 0){let r=i.id;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ee.properties.id,data:r};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ee.properties.id.type,parentSchema:ee.properties.id,data:r};e===null?e=[o]:e.push(o),t++}}if(i.name!==void 0){let r=i.
name;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ee.properties.name,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ee.properties.name.type,parentSchema:ee.
properties.name,data:r};e===null?e=[o]:e.push(o),t++}}if(i.previously!==void 0){let r=i.previously;if(Array.isArray(r)){let o=r.length;for(let g=0;g<
o;g++){let h=r[g];if(typeof h=="string"){if(D(h)<1){let n={instancePath:s+"/previously/"+g,schemaPath:"#/properties/previously/items/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ee.properties.previously.items,
data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/previously/"+g,schemaPath:"#/properties/previously/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:ee.properties.previously.items.type,parentSchema:ee.properties.previously.items,
data:h};e===null?e=[n]:e.push(n),t++}}let u=r.length,N;if(u>1){let g={};for(;u--;){let h=r[u];if(typeof h=="string"){if(typeof g[h]=="number"){
N=g[h];let n={instancePath:s+"/previously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uniqueItems",params:{i:u,j:N},message:"\
must NOT have duplicate items (items ## "+N+" and "+u+" are identical)",schema:!0,parentSchema:ee.properties.previously,data:r};e===null?e=[
n]:e.push(n),t++;break}g[h]=u}}}}else{let o={instancePath:s+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:ee.properties.previously.type,parentSchema:ee.properties.previously,data:r};e===null?e=[o]:e.push(o),
t++}}if(i.permissions!==void 0){let r=i.permissions;if(Array.isArray(r)){let o=r.length;for(let g=0;g<o;g++){let h=r[g];if(typeof h=="string"){
if(D(h)<1){let n={instancePath:s+"/permissions/"+g,schemaPath:"#/properties/permissions/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ee.properties.permissions.items,data:h};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:s+"/permissions/"+g,schemaPath:"#/properties/permissions/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:ee.properties.permissions.items.type,parentSchema:ee.properties.permissions.items,data:h};e===null?e=[n]:e.push(n),t++}}let u=r.
length,N;if(u>1){let g={};for(;u--;){let h=r[u];if(typeof h=="string"){if(typeof g[h]=="number"){N=g[h];let n={instancePath:s+"/permissions",
schemaPath:"#/properties/permissions/uniqueItems",keyword:"uniqueItems",params:{i:u,j:N},message:"must NOT have duplicate items (items ## "+
N+" and "+u+" are identical)",schema:!0,parentSchema:ee.properties.permissions,data:r};e===null?e=[n]:e.push(n),t++;break}g[h]=u}}}}else{let o={
instancePath:s+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ee.
properties.permissions.type,parentSchema:ee.properties.permissions,data:r};e===null?e=[o]:e.push(o),t++}}if(i.description!==void 0){let r=i.
description;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/description",schemaPath:"#/properties/description/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ee.properties.description,data:r};e===null?
e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:ee.properties.description.type,parentSchema:ee.properties.description,data:r};e===null?e=[o]:e.push(o),t++}}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ee.type,parentSchema:ee,data:i};
e===null?e=[r]:e.push(r),t++}return Ge.errors=e,t===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var le={type:"object",description:"\
A person in the organization, by e-mail address.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A\
 pin that is gone is an error, never a reason to create another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,
description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},role:{enum:[
"owner","reader"],description:"The predefined role in the organization. An owner is also owner of every project."}},additionalProperties:!1};
function Re(i,{instancePath:s="",parentData:re,parentDataProperty:se,rootData:W=i,dynamicAnchors:Q={}}={}){let e=null,t=0,I=Re.evaluated;if(I.
dynamicProps&&(I.props=void 0),I.dynamicItems&&(I.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="id"||r===
"previously"||r==="role")){let o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:le,data:i};e===null?e=[o]:e.push(o),t++}if(i.id!==void 0){let r=i.id;if(typeof r==
"string"){if(D(r)<1){let o={instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters",schema:1,parentSchema:le.properties.id,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/i\
d",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:le.properties.id.type,parentSchema:le.
properties.id,data:r};e===null?e=[o]:e.push(o),t++}}if(i.previously!==void 0){let r=i.previously;if(Array.isArray(r)){let o=r.length;for(let g=0;g<
o;g++){let h=r[g];if(typeof h=="string"){if(D(h)<1){let n={instancePath:s+"/previously/"+g,schemaPath:"#/properties/previously/items/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:le.properties.previously.items,
data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/previously/"+g,schemaPath:"#/properties/previously/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:le.properties.previously.items.type,parentSchema:le.properties.previously.items,
data:h};e===null?e=[n]:e.push(n),t++}}let u=r.length,N;if(u>1){let g={};for(;u--;){let h=r[u];if(typeof h=="string"){if(typeof g[h]=="number"){
N=g[h];let n={instancePath:s+"/previously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uniqueItems",params:{i:u,j:N},message:"\
must NOT have duplicate items (items ## "+N+" and "+u+" are identical)",schema:!0,parentSchema:le.properties.previously,data:r};e===null?e=[
n]:e.push(n),t++;break}g[h]=u}}}}else{let o={instancePath:s+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:le.properties.previously.type,parentSchema:le.properties.previously,data:r};e===null?e=[o]:e.push(o),
t++}}if(i.role!==void 0){let r=i.role;if(!(r==="owner"||r==="reader")){let o={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"\
enum",params:{allowedValues:le.properties.role.enum},message:"must be equal to one of the allowed values",schema:le.properties.role.enum,parentSchema:le.
properties.role,data:r};e===null?e=[o]:e.push(o),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:le.type,parentSchema:le,data:i};e===null?e=[r]:e.push(r),t++}return Re.errors=e,t===0}Re.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var X={type:"object",description:"A group of people and service accounts that receives roles together.",properties:{
id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create anothe\
r."},name:{type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"str\
ing",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dro\
pped once that is done."},managed_by:{enum:["identity_provider"],description:"The identity provider creates, names, fills and deletes it; on\
ly its roles are ours."},users:{description:"A person's membership in a group.",type:"array",items:{minLength:1,format:"email",type:"string"},
uniqueItems:!0},service_accounts:{description:"A service account's membership in a group: the way for it to hold custom roles. By the name o\
f the project.",type:"object",additionalProperties:{type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}}},additionalProperties:!1},
We=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function Ce(i,{instancePath:s="",parentData:re,parentDataProperty:se,rootData:W=i,dynamicAnchors:Q={}}={}){let e=null,t=0,I=Ce.evaluated;if(I.
dynamicProps&&(I.props=void 0),I.dynamicItems&&(I.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="id"||r===
"name"||r==="previously"||r==="managed_by"||r==="users"||r==="service_accounts")){let o={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:X,data:i};
e===null?e=[o]:e.push(o),t++}if(i.id!==void 0){let r=i.id;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/id",schemaPath:"#/proper\
ties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:X.properties.id,
data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:X.properties.id.type,parentSchema:X.properties.id,data:r};e===null?e=[o]:e.push(o),t++}}if(i.name!==void 0){
let r=i.name;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:X.properties.name,data:r};e===null?e=[o]:e.push(o),t++}}else{
let o={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.properties.
name.type,parentSchema:X.properties.name,data:r};e===null?e=[o]:e.push(o),t++}}if(i.previously!==void 0){let r=i.previously;if(Array.isArray(
r)){let o=r.length;for(let g=0;g<o;g++){let h=r[g];if(typeof h=="string"){if(D(h)<1){let n={instancePath:s+"/previously/"+g,schemaPath:"#/pr\
operties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:X.
properties.previously.items,data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/previously/"+g,schemaPath:"#/properties/previ\
ously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.properties.previously.items.type,parentSchema:X.properties.
previously.items,data:h};e===null?e=[n]:e.push(n),t++}}let u=r.length,N;if(u>1){let g={};for(;u--;){let h=r[u];if(typeof h=="string"){if(typeof g[h]==
"number"){N=g[h];let n={instancePath:s+"/previously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uniqueItems",params:{i:u,j:N},
message:"must NOT have duplicate items (items ## "+N+" and "+u+" are identical)",schema:!0,parentSchema:X.properties.previously,data:r};e===
null?e=[n]:e.push(n),t++;break}g[h]=u}}}}else{let o={instancePath:s+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:X.properties.previously.type,parentSchema:X.properties.previously,data:r};e===null?e=[o]:e.push(
o),t++}}if(i.managed_by!==void 0){let r=i.managed_by;if(r!=="identity_provider"){let o={instancePath:s+"/managed_by",schemaPath:"#/propertie\
s/managed_by/enum",keyword:"enum",params:{allowedValues:X.properties.managed_by.enum},message:"must be equal to one of the allowed values",schema:X.
properties.managed_by.enum,parentSchema:X.properties.managed_by,data:r};e===null?e=[o]:e.push(o),t++}}if(i.users!==void 0){let r=i.users;if(Array.
isArray(r)){let o=r.length;for(let g=0;g<o;g++){let h=r[g];if(typeof h=="string"){if(D(h)<1){let n={instancePath:s+"/users/"+g,schemaPath:"#\
/properties/users/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:X.
properties.users.items,data:h};e===null?e=[n]:e.push(n),t++}if(!We.test(h)){let n={instancePath:s+"/users/"+g,schemaPath:"#/properties/users\
/items/format",keyword:"format",params:{format:"email"},message:'must match format "email"',schema:"email",parentSchema:X.properties.users.items,
data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/users/"+g,schemaPath:"#/properties/users/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:X.properties.users.items.type,parentSchema:X.properties.users.items,data:h};e===null?e=[n]:e.
push(n),t++}}let u=r.length,N;if(u>1){let g={};for(;u--;){let h=r[u];if(typeof h=="string"){if(typeof g[h]=="number"){N=g[h];let n={instancePath:s+
"/users",schemaPath:"#/properties/users/uniqueItems",keyword:"uniqueItems",params:{i:u,j:N},message:"must NOT have duplicate items (items ##\
 "+N+" and "+u+" are identical)",schema:!0,parentSchema:X.properties.users,data:r};e===null?e=[n]:e.push(n),t++;break}g[h]=u}}}}else{let o={
instancePath:s+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"},message:"must be array",schema:X.properties.
users.type,parentSchema:X.properties.users,data:r};e===null?e=[o]:e.push(o),t++}}if(i.service_accounts!==void 0){let r=i.service_accounts;if(r&&
typeof r=="object"&&!Array.isArray(r))for(let o in r){let u=r[o];if(Array.isArray(u)){let N=u.length;for(let n=0;n<N;n++){let S=u[n];if(typeof S==
"string"){if(D(S)<1){let E={instancePath:s+"/service_accounts/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+n,schemaPath:"#/properties/serv\
ice_accounts/additionalProperties/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:X.properties.service_accounts.additionalProperties.items,data:S};e===null?e=[E]:e.push(E),t++}}else{let E={instancePath:s+"/ser\
vice_accounts/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+n,schemaPath:"#/properties/service_accounts/additionalProperties/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:X.properties.service_accounts.additionalProperties.items.type,parentSchema:X.properties.
service_accounts.additionalProperties.items,data:S};e===null?e=[E]:e.push(E),t++}}let g=u.length,h;if(g>1){let n={};for(;g--;){let S=u[g];if(typeof S==
"string"){if(typeof n[S]=="number"){h=n[S];let E={instancePath:s+"/service_accounts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/service_accounts/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:g,j:h},message:"must NOT have duplicate items\
 (items ## "+h+" and "+g+" are identical)",schema:!0,parentSchema:X.properties.service_accounts.additionalProperties,data:u};e===null?e=[E]:
e.push(E),t++;break}n[S]=g}}}}else{let N={instancePath:s+"/service_accounts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/service_accounts/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:X.properties.service_accounts.
additionalProperties.type,parentSchema:X.properties.service_accounts.additionalProperties,data:u};e===null?e=[N]:e.push(N),t++}}else{let o={
instancePath:s+"/service_accounts",schemaPath:"#/properties/service_accounts/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:X.properties.service_accounts.type,parentSchema:X.properties.service_accounts,data:r};e===null?e=[o]:e.push(o),t++}}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:X.type,parentSchema:X,data:i};e===null?
e=[r]:e.push(r),t++}return Ce.errors=e,t===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var q={type:"object",description:"A key\
 in your own key management service that encrypts what projects store.",properties:{id:{type:"string",minLength:1,description:"Pins one live\
 resource by its id. A pin that is gone is an error, never a reason to create another."},type:{enum:["aws","gcp","azure","oci"],description:"\
Whose key management service it is."},purpose:{enum:["ekm","psp_decryption"],description:"What the key is for; `ekm` where it is left out."},
external_id:{type:"string",minLength:1,description:"aws: the ExternalID of the AssumeRole call; the id of this organization or of one of its\
 projects."},kms_arn:{type:"string",minLength:1,description:"aws: the ARN of the master key."},role_arn:{type:"string",minLength:1,description:"\
aws: the role that is assumed to reach the key."},audience:{type:"string",minLength:1,description:"gcp, azure: the audience of the identity \
token; the id of this organization or of one of its projects."},kms_key_location:{type:"string",minLength:1,description:"gcp: the region of \
the key."},kms_key_name:{type:"string",minLength:1,description:"gcp: the name of the key."},kms_key_ring_name:{type:"string",minLength:1,description:"\
gcp: the key ring."},kms_key_version:{type:"string",minLength:1,description:"gcp: the version of the key."},kms_project_id:{type:"string",minLength:1,
description:"gcp: the Google Cloud project of the key."},workload_identity_pool_id:{type:"string",minLength:1,description:"gcp: the workload\
 identity pool."},workload_identity_project_number:{type:"string",minLength:1,description:"gcp: the number of the pool's project."},workload_identity_provider_id:{
type:"string",minLength:1,description:"gcp: the provider in that pool."},key_name:{type:"string",minLength:1,description:"azure: the name of\
 the key."},key_version:{type:"string",minLength:1,description:"azure: the version of the key."},tenant_id:{type:"string",minLength:1,description:"\
azure: the tenant."},vault_uri:{type:"string",minLength:1,description:"azure: the address of the vault."},key_ocid:{type:"string",minLength:1,
description:"oci: the OCID of the key."},key_version_ocid:{type:"string",minLength:1,description:"oci: the OCID of its version."},region:{type:"\
string",minLength:1,description:"oci: the region."},vault_ocid:{type:"string",minLength:1,description:"oci: the OCID of the vault."}},required:[
"type"],additionalProperties:!1};function Ve(i,{instancePath:s="",parentData:re,parentDataProperty:se,rootData:W=i,dynamicAnchors:Q={}}={}){
let e=null,t=0,I=Ve.evaluated;if(I.dynamicProps&&(I.props=void 0),I.dynamicItems&&(I.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.type===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have requ\
ired property 'type'",schema:q.required,parentSchema:q,data:i};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!$e.call(q.properties,r)){let o={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:q,data:i};e===null?e=[o]:e.push(o),t++}if(i.id!==void 0){let r=i.id;if(typeof r=="string"){if(D(r)<
1){let o={instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:q.properties.id,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/id",schemaPath:"#/pr\
operties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.id.type,parentSchema:q.properties.id,data:r};
e===null?e=[o]:e.push(o),t++}}if(i.type!==void 0){let r=i.type;if(!(r==="aws"||r==="gcp"||r==="azure"||r==="oci")){let o={instancePath:s+"/t\
ype",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:q.properties.type.enum},message:"must be equal to one of the a\
llowed values",schema:q.properties.type.enum,parentSchema:q.properties.type,data:r};e===null?e=[o]:e.push(o),t++}}if(i.purpose!==void 0){let r=i.
purpose;if(!(r==="ekm"||r==="psp_decryption")){let o={instancePath:s+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{
allowedValues:q.properties.purpose.enum},message:"must be equal to one of the allowed values",schema:q.properties.purpose.enum,parentSchema:q.
properties.purpose,data:r};e===null?e=[o]:e.push(o),t++}}if(i.external_id!==void 0){let r=i.external_id;if(typeof r=="string"){if(D(r)<1){let o={
instancePath:s+"/external_id",schemaPath:"#/properties/external_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters",schema:1,parentSchema:q.properties.external_id,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/ext\
ernal_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.external_id.
type,parentSchema:q.properties.external_id,data:r};e===null?e=[o]:e.push(o),t++}}if(i.kms_arn!==void 0){let r=i.kms_arn;if(typeof r=="string"){
if(D(r)<1){let o={instancePath:s+"/kms_arn",schemaPath:"#/properties/kms_arn/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters",schema:1,parentSchema:q.properties.kms_arn,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+
"/kms_arn",schemaPath:"#/properties/kms_arn/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.kms_arn.
type,parentSchema:q.properties.kms_arn,data:r};e===null?e=[o]:e.push(o),t++}}if(i.role_arn!==void 0){let r=i.role_arn;if(typeof r=="string"){
if(D(r)<1){let o={instancePath:s+"/role_arn",schemaPath:"#/properties/role_arn/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters",schema:1,parentSchema:q.properties.role_arn,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+
"/role_arn",schemaPath:"#/properties/role_arn/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.role_arn.
type,parentSchema:q.properties.role_arn,data:r};e===null?e=[o]:e.push(o),t++}}if(i.audience!==void 0){let r=i.audience;if(typeof r=="string"){
if(D(r)<1){let o={instancePath:s+"/audience",schemaPath:"#/properties/audience/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters",schema:1,parentSchema:q.properties.audience,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+
"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.audience.
type,parentSchema:q.properties.audience,data:r};e===null?e=[o]:e.push(o),t++}}if(i.kms_key_location!==void 0){let r=i.kms_key_location;if(typeof r==
"string"){if(D(r)<1){let o={instancePath:s+"/kms_key_location",schemaPath:"#/properties/kms_key_location/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:q.properties.kms_key_location,data:r};e===null?e=[o]:e.push(o),
t++}}else{let o={instancePath:s+"/kms_key_location",schemaPath:"#/properties/kms_key_location/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:q.properties.kms_key_location.type,parentSchema:q.properties.kms_key_location,data:r};e===null?e=[o]:e.push(o),t++}}if(i.
kms_key_name!==void 0){let r=i.kms_key_name;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/kms_key_name",schemaPath:"#/properties\
/kms_key_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:q.properties.
kms_key_name,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/kms_key_name",schemaPath:"#/properties/kms_key_name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:q.properties.kms_key_name.type,parentSchema:q.properties.kms_key_name,data:r};e===
null?e=[o]:e.push(o),t++}}if(i.kms_key_ring_name!==void 0){let r=i.kms_key_ring_name;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+
"/kms_key_ring_name",schemaPath:"#/properties/kms_key_ring_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:q.properties.kms_key_ring_name,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/\
kms_key_ring_name",schemaPath:"#/properties/kms_key_ring_name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.
properties.kms_key_ring_name.type,parentSchema:q.properties.kms_key_ring_name,data:r};e===null?e=[o]:e.push(o),t++}}if(i.kms_key_version!==void 0){
let r=i.kms_key_version;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/kms_key_version",schemaPath:"#/properties/kms_key_version/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:q.properties.kms_key_version,
data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/kms_key_version",schemaPath:"#/properties/kms_key_version/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:q.properties.kms_key_version.type,parentSchema:q.properties.kms_key_version,data:r};
e===null?e=[o]:e.push(o),t++}}if(i.kms_project_id!==void 0){let r=i.kms_project_id;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"\
/kms_project_id",schemaPath:"#/properties/kms_project_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:q.properties.kms_project_id,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/kms_projec\
t_id",schemaPath:"#/properties/kms_project_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.kms_project_id.
type,parentSchema:q.properties.kms_project_id,data:r};e===null?e=[o]:e.push(o),t++}}if(i.workload_identity_pool_id!==void 0){let r=i.workload_identity_pool_id;
if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/workload_identity_pool_id",schemaPath:"#/properties/workload_identity_pool_id/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:q.properties.workload_identity_pool_id,
data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/workload_identity_pool_id",schemaPath:"#/properties/workload_identity_poo\
l_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.workload_identity_pool_id.type,parentSchema:q.
properties.workload_identity_pool_id,data:r};e===null?e=[o]:e.push(o),t++}}if(i.workload_identity_project_number!==void 0){let r=i.workload_identity_project_number;
if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/workload_identity_project_number",schemaPath:"#/properties/workload_identity_proje\
ct_number/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:q.properties.
workload_identity_project_number,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/workload_identity_project_number",schemaPath:"\
#/properties/workload_identity_project_number/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.workload_identity_project_number.
type,parentSchema:q.properties.workload_identity_project_number,data:r};e===null?e=[o]:e.push(o),t++}}if(i.workload_identity_provider_id!==void 0){
let r=i.workload_identity_provider_id;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/workload_identity_provider_id",schemaPath:"#\
/properties/workload_identity_provider_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:q.properties.workload_identity_provider_id,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/workload_identity\
_provider_id",schemaPath:"#/properties/workload_identity_provider_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.
properties.workload_identity_provider_id.type,parentSchema:q.properties.workload_identity_provider_id,data:r};e===null?e=[o]:e.push(o),t++}}
if(i.key_name!==void 0){let r=i.key_name;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/key_name",schemaPath:"#/properties/key_na\
me/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:q.properties.key_name,
data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/key_name",schemaPath:"#/properties/key_name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:q.properties.key_name.type,parentSchema:q.properties.key_name,data:r};e===null?e=[o]:e.push(o),
t++}}if(i.key_version!==void 0){let r=i.key_version;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/key_version",schemaPath:"#/pro\
perties/key_version/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:q.
properties.key_version,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/key_version",schemaPath:"#/properties/key_version/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.key_version.type,parentSchema:q.properties.key_version,
data:r};e===null?e=[o]:e.push(o),t++}}if(i.tenant_id!==void 0){let r=i.tenant_id;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/t\
enant_id",schemaPath:"#/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:q.properties.tenant_id,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/tenant_id",schemaPath:"#/pro\
perties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.tenant_id.type,parentSchema:q.properties.
tenant_id,data:r};e===null?e=[o]:e.push(o),t++}}if(i.vault_uri!==void 0){let r=i.vault_uri;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+
"/vault_uri",schemaPath:"#/properties/vault_uri/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs",schema:1,parentSchema:q.properties.vault_uri,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/vault_uri",schemaPath:"#\
/properties/vault_uri/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.vault_uri.type,parentSchema:q.
properties.vault_uri,data:r};e===null?e=[o]:e.push(o),t++}}if(i.key_ocid!==void 0){let r=i.key_ocid;if(typeof r=="string"){if(D(r)<1){let o={
instancePath:s+"/key_ocid",schemaPath:"#/properties/key_ocid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:q.properties.key_ocid,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/key_ocid",schemaPath:"\
#/properties/key_ocid/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.key_ocid.type,parentSchema:q.
properties.key_ocid,data:r};e===null?e=[o]:e.push(o),t++}}if(i.key_version_ocid!==void 0){let r=i.key_version_ocid;if(typeof r=="string"){if(D(
r)<1){let o={instancePath:s+"/key_version_ocid",schemaPath:"#/properties/key_version_ocid/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:q.properties.key_version_ocid,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:s+"/key_version_ocid",schemaPath:"#/properties/key_version_ocid/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:q.properties.key_version_ocid.type,parentSchema:q.properties.key_version_ocid,data:r};e===null?e=[o]:e.push(o),t++}}if(i.region!==
void 0){let r=i.region;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/region",schemaPath:"#/properties/region/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:q.properties.region,data:r};e===null?e=[o]:
e.push(o),t++}}else{let o={instancePath:s+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:q.properties.region.type,parentSchema:q.properties.region,data:r};e===null?e=[o]:e.push(o),t++}}if(i.vault_ocid!==void 0){
let r=i.vault_ocid;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/vault_ocid",schemaPath:"#/properties/vault_ocid/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:q.properties.vault_ocid,data:r};e===null?e=
[o]:e.push(o),t++}}else{let o={instancePath:s+"/vault_ocid",schemaPath:"#/properties/vault_ocid/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:q.properties.vault_ocid.type,parentSchema:q.properties.vault_ocid,data:r};e===null?e=[o]:e.push(o),t++}}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.type,parentSchema:q,data:i};
e===null?e=[r]:e.push(r),t++}return Ve.errors=e,t===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var d={type:"object",description:"\
A project: the place of keys, limits, members and what they may use.",properties:{id:{type:"string",minLength:1,description:"Pins one live r\
esource by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"The real\
 name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names:\
 what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},recreate:{const:!0,description:"\
Allows a new one although another of this name was archived or deleted before."},archived:{const:!0,description:"Wants it archived. Nothing \
else is said of it then. An archived project cannot be restored; its members, service accounts and keys are gone."},use:{type:"array",items:{
type:"string",minLength:1},uniqueItems:!0,description:"Names of templates. A later one wins over an earlier one, and what stands here wins o\
ver all of them.",examples:[["production"]]},policy:{type:"object",description:"What Orgform may do here.",properties:{unmanaged:{type:"obje\
ct",description:"What becomes of that which a managed section does not mention: it is kept and listed in every plan, or deleted.",properties:{
default:{enum:["keep","delete"],description:"For kinds that are not named here. Kept where nothing is said."},project_user:{enum:["keep","de\
lete"],description:"A person's place in a project."},project_group:{enum:["keep","delete"],description:"A group's place in a project."},project_role:{
enum:["keep","delete"],description:"A custom role of one project: a named set of permissions."},project_service_account:{enum:["keep","delet\
e"],description:"Kept unless `delete` is asked for here: the default does not reach it."}},additionalProperties:!1}},additionalProperties:!1},
residency:{description:"Where data is stored and processed. Taken at creation only.",if:{const:"omit"},then:{const:"omit",description:"Drops\
 what a template gave."},else:{enum:["GLOBAL","US_STORAGE_PROCESSING","EU_STORAGE_PROCESSING","JP_STORAGE","JP_STORAGE_PROCESSING","KR_STORA\
GE","CA_STORAGE","SG_STORAGE","IN_STORAGE","IN_STORAGE_PROCESSING","AU_STORAGE","AU_STORAGE_PROCESSING","GB_STORAGE","AE_STORAGE","AE_STORAG\
E_PROCESSING"]}},external_key:{description:"The external key that encrypts what the project stores.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:"string",minLength:1}},users:{description:"A person's place in a project.",if:{const:"omit"},then:{
const:"omit",description:"Drops what a template gave."},else:{type:"object",propertyNames:{minLength:1,format:"email"},additionalProperties:{
if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"\
#/$defs/project_user"},else:{enum:["owner","member"],description:"The predefined role in the project."}}}}},groups:{description:"A group's p\
lace in a project.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"object",propertyNames:{minLength:1},
additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","array"],if:{type:"\
object"},then:{$ref:"#/$defs/project_group"},else:{description:"A role that a group holds in a project. The list is exact.",type:"array",items:{
minLength:1,type:"string"},uniqueItems:!0}}}}},roles:{description:"A custom role of one project: a named set of permissions.",if:{const:"omi\
t"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"object",propertyNames:{minLength:1},additionalProperties:{if:{
const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"#/$defs/project_role"}}}},service_accounts:{description:"\
A service account of a project. It is made without a key, so that no secret ever exists.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:"object",propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_service_account"},else:{enum:["o\
wner","member"],description:"The predefined role in the project."}}}}},rate_limits:{description:"How much a project may ask of one model.",if:{
const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"object",propertyNames:{minLength:1},additionalProperties:{
if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"#/$defs/project_rate_limit"}}}},model_permissions:{
description:"Which models a project may use. Unset: all that the organization may.",if:{const:"omit"},then:{const:"omit",description:"Drops \
what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_model_permissions"},else:{const:"unset",
description:"Takes the setting away, back to what holds without it."}}},spend_limit:{description:"What a project may spend in a calendar mon\
th before its requests are refused.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","s\
tring"],if:{type:"object"},then:{$ref:"#/$defs/project_spend_limit"},else:{const:"unset",description:"Takes the setting away, back to what h\
olds without it."}}},hosted_tool_permissions:{description:"Which hosted tools a project may use. A tool that is left out stays as it is; non\
e can be unset.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"#/$defs/project_hosted_tool_per\
missions"}}},additionalProperties:!1},qe={type:"object",description:"A person's place in a project.",properties:{role:{enum:["owner","member"],
description:"The predefined role in the project."}},required:["role"],additionalProperties:!1};function we(i,{instancePath:s="",parentData:re,
parentDataProperty:se,rootData:W=i,dynamicAnchors:Q={}}={}){let e=null,t=0,I=we.evaluated;if(I.dynamicProps&&(I.props=void 0),I.dynamicItems&&
(I.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.role===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"role"},message:"must have required property 'role'",schema:qe.required,parentSchema:qe,data:i};e===null?e=[r]:e.
push(r),t++}for(let r in i)if(r!=="role"){let o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:qe,data:i};e===null?e=[o]:e.push(o),t++}if(i.role!==void 0){let r=i.role;
if(!(r==="owner"||r==="member")){let o={instancePath:s+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:qe.properties.
role.enum},message:"must be equal to one of the allowed values",schema:qe.properties.role.enum,parentSchema:qe.properties.role,data:r};e===null?
e=[o]:e.push(o),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:qe.
type,parentSchema:qe,data:i};e===null?e=[r]:e.push(r),t++}return we.errors=e,t===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ve={
type:"object",description:"A group's place in a project.",properties:{roles:{description:"A role that a group holds in a project. The list i\
s exact.",type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}},additionalProperties:!1};function ke(i,{instancePath:s="",parentData:re,
parentDataProperty:se,rootData:W=i,dynamicAnchors:Q={}}={}){let e=null,t=0,I=ke.evaluated;if(I.dynamicProps&&(I.props=void 0),I.dynamicItems&&
(I.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(r!=="roles"){let o={instancePath:s,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:ve,
data:i};e===null?e=[o]:e.push(o),t++}if(i.roles!==void 0){let r=i.roles;if(Array.isArray(r)){let o=r.length;for(let g=0;g<o;g++){let h=r[g];
if(typeof h=="string"){if(D(h)<1){let n={instancePath:s+"/roles/"+g,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ve.properties.roles.items,data:h};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:s+"/roles/"+g,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:ve.properties.roles.items.type,parentSchema:ve.properties.roles.items,data:h};e===null?e=[n]:e.push(n),t++}}let u=r.length,N;if(u>1){
let g={};for(;u--;){let h=r[u];if(typeof h=="string"){if(typeof g[h]=="number"){N=g[h];let n={instancePath:s+"/roles",schemaPath:"#/properti\
es/roles/uniqueItems",keyword:"uniqueItems",params:{i:u,j:N},message:"must NOT have duplicate items (items ## "+N+" and "+u+" are identical)",
schema:!0,parentSchema:ve.properties.roles,data:r};e===null?e=[n]:e.push(n),t++;break}g[h]=u}}}}else{let o={instancePath:s+"/roles",schemaPath:"\
#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ve.properties.roles.type,parentSchema:ve.properties.
roles,data:r};e===null?e=[o]:e.push(o),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object",schema:ve.type,parentSchema:ve,data:i};e===null?e=[r]:e.push(r),t++}return ke.errors=e,t===0}ke.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Y={type:"object",description:"A custom role of one project: a named set of permissions.",properties:{id:{type:"string",
minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"s\
tring",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},
uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is \
done."},permissions:{description:"What the role allows, as the API names it: `api.fine_tuning.write`. May be empty.",if:{const:"omit"},then:{
const:"omit",description:"Drops what a template gave."},else:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0}},description:{description:"\
What the role is for.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"string",minLength:1}}},additionalProperties:!1};
function be(i,{instancePath:s="",parentData:re,parentDataProperty:se,rootData:W=i,dynamicAnchors:Q={}}={}){let e=null,t=0,I=be.evaluated;if(I.
dynamicProps&&(I.props=void 0),I.dynamicItems&&(I.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let u in i)if(!(u==="id"||u===
"name"||u==="previously"||u==="permissions"||u==="description")){let N={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:u},message:"must NOT have additional properties",schema:!1,parentSchema:Y,data:i};e===null?e=[N]:e.
push(N),t++}if(i.id!==void 0){let u=i.id;if(typeof u=="string"){if(D(u)<1){let N={instancePath:s+"/id",schemaPath:"#/properties/id/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Y.properties.id,data:u};e===null?
e=[N]:e.push(N),t++}}else{let N={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:Y.properties.id.type,parentSchema:Y.properties.id,data:u};e===null?e=[N]:e.push(N),t++}}if(i.name!==void 0){let u=i.name;if(typeof u==
"string"){if(D(u)<1){let N={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters",schema:1,parentSchema:Y.properties.name,data:u};e===null?e=[N]:e.push(N),t++}}else{let N={instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.properties.name.type,parentSchema:Y.
properties.name,data:u};e===null?e=[N]:e.push(N),t++}}if(i.previously!==void 0){let u=i.previously;if(Array.isArray(u)){let N=u.length;for(let n=0;n<
N;n++){let S=u[n];if(typeof S=="string"){if(D(S)<1){let E={instancePath:s+"/previously/"+n,schemaPath:"#/properties/previously/items/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Y.properties.previously.items,
data:S};e===null?e=[E]:e.push(E),t++}}else{let E={instancePath:s+"/previously/"+n,schemaPath:"#/properties/previously/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:Y.properties.previously.items.type,parentSchema:Y.properties.previously.items,data:S};
e===null?e=[E]:e.push(E),t++}}let g=u.length,h;if(g>1){let n={};for(;g--;){let S=u[g];if(typeof S=="string"){if(typeof n[S]=="number"){h=n[S];
let E={instancePath:s+"/previously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uniqueItems",params:{i:g,j:h},message:"must NO\
T have duplicate items (items ## "+h+" and "+g+" are identical)",schema:!0,parentSchema:Y.properties.previously,data:u};e===null?e=[E]:e.push(
E),t++;break}n[S]=g}}}}else{let N={instancePath:s+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:Y.properties.previously.type,parentSchema:Y.properties.previously,data:u};e===null?e=[N]:e.push(N),t++}}if(i.
permissions!==void 0){let u=i.permissions,N=t,g=!0,h=t;if(u!=="omit"){let S={};e===null?e=[S]:e.push(S),t++}var r=h===t;t=N,e!==null&&(N?e.length=
N:e=null);let n;if(r){let S=t;if(u!=="omit"){let C={instancePath:s+"/permissions",schemaPath:"#/properties/permissions/then/const",keyword:"\
const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:Y.properties.permissions.then,data:u};e===
null?e=[C]:e.push(C),t++}var r=S===t;g=r,n="then"}else{let S=t;if(Array.isArray(u)){let C=u.length;for(let $=0;$<C;$++){let x=u[$];if(typeof x==
"string"){if(D(x)<1){let ie={instancePath:s+"/permissions/"+$,schemaPath:"#/properties/permissions/else/items/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Y.properties.permissions.else.items,data:x};e===null?
e=[ie]:e.push(ie),t++}}else{let ie={instancePath:s+"/permissions/"+$,schemaPath:"#/properties/permissions/else/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Y.properties.permissions.else.items.type,parentSchema:Y.properties.permissions.else.items,data:x};
e===null?e=[ie]:e.push(ie),t++}}let k=u.length,T;if(k>1){let $={};for(;k--;){let x=u[k];if(typeof x=="string"){if(typeof $[x]=="number"){T=$[x];
let ie={instancePath:s+"/permissions",schemaPath:"#/properties/permissions/else/uniqueItems",keyword:"uniqueItems",params:{i:k,j:T},message:"\
must NOT have duplicate items (items ## "+T+" and "+k+" are identical)",schema:!0,parentSchema:Y.properties.permissions.else,data:u};e===null?
e=[ie]:e.push(ie),t++;break}$[x]=k}}}}else{let C={instancePath:s+"/permissions",schemaPath:"#/properties/permissions/else/type",keyword:"typ\
e",params:{type:"array"},message:"must be array",schema:Y.properties.permissions.else.type,parentSchema:Y.properties.permissions.else,data:u};
e===null?e=[C]:e.push(C),t++}var r=S===t;g=r,n="else"}if(!g){let S={instancePath:s+"/permissions",schemaPath:"#/properties/permissions/if",keyword:"\
if",params:{failingKeyword:n},message:'must match "'+n+'" schema',schema:Y.properties.permissions.if,parentSchema:Y.properties.permissions,data:u};
e===null?e=[S]:e.push(S),t++}}if(i.description!==void 0){let u=i.description,N=t,g=!0,h=t;if(u!=="omit"){let S={};e===null?e=[S]:e.push(S),t++}
var o=h===t;t=N,e!==null&&(N?e.length=N:e=null);let n;if(o){let S=t;if(u!=="omit"){let C={instancePath:s+"/description",schemaPath:"#/proper\
ties/description/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:Y.properties.
description.then,data:u};e===null?e=[C]:e.push(C),t++}var o=S===t;g=o,n="then"}else{let S=t;if(typeof u=="string"){if(D(u)<1){let C={instancePath:s+
"/description",schemaPath:"#/properties/description/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:Y.properties.description.else,data:u};e===null?e=[C]:e.push(C),t++}}else{let C={instancePath:s+"/descript\
ion",schemaPath:"#/properties/description/else/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.properties.description.
else.type,parentSchema:Y.properties.description.else,data:u};e===null?e=[C]:e.push(C),t++}var o=S===t;g=o,n="else"}if(!g){let S={instancePath:s+
"/description",schemaPath:"#/properties/description/if",keyword:"if",params:{failingKeyword:n},message:'must match "'+n+'" schema',schema:Y.
properties.description.if,parentSchema:Y.properties.description,data:u};e===null?e=[S]:e.push(S),t++}}}else{let u={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Y.type,parentSchema:Y,data:i};e===null?e=[u]:e.push(u),t++}return be.
errors=e,t===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ae={type:"object",description:"A service account of a project. It\
 is made without a key, so that no secret ever exists.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its\
 id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"The real name, where t\
he key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears on\
e of them is renamed, instead of deleted and created anew. To be dropped once that is done."},role:{enum:["owner","member"],description:"The\
 predefined role in the project."}},additionalProperties:!1};function Se(i,{instancePath:s="",parentData:re,parentDataProperty:se,rootData:W=i,
dynamicAnchors:Q={}}={}){let e=null,t=0,I=Se.evaluated;if(I.dynamicProps&&(I.props=void 0),I.dynamicItems&&(I.items=void 0),i&&typeof i=="ob\
ject"&&!Array.isArray(i)){for(let r in i)if(!(r==="id"||r==="name"||r==="previously"||r==="role")){let o={instancePath:s,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:ae,
data:i};e===null?e=[o]:e.push(o),t++}if(i.id!==void 0){let r=i.id;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ae.properties.
id,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:ae.properties.id.type,parentSchema:ae.properties.id,data:r};e===null?e=[o]:e.push(o),t++}}if(i.name!==
void 0){let r=i.name;if(typeof r=="string"){if(D(r)<1){let o={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ae.properties.name,data:r};e===null?e=[o]:e.push(
o),t++}}else{let o={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:ae.properties.name.type,parentSchema:ae.properties.name,data:r};e===null?e=[o]:e.push(o),t++}}if(i.previously!==void 0){let r=i.previously;
if(Array.isArray(r)){let o=r.length;for(let g=0;g<o;g++){let h=r[g];if(typeof h=="string"){if(D(h)<1){let n={instancePath:s+"/previously/"+g,
schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:ae.properties.previously.items,data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/previously/"+g,schemaPath:"#/\
properties/previously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.properties.previously.items.type,
parentSchema:ae.properties.previously.items,data:h};e===null?e=[n]:e.push(n),t++}}let u=r.length,N;if(u>1){let g={};for(;u--;){let h=r[u];if(typeof h==
"string"){if(typeof g[h]=="number"){N=g[h];let n={instancePath:s+"/previously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uni\
queItems",params:{i:u,j:N},message:"must NOT have duplicate items (items ## "+N+" and "+u+" are identical)",schema:!0,parentSchema:ae.properties.
previously,data:r};e===null?e=[n]:e.push(n),t++;break}g[h]=u}}}}else{let o={instancePath:s+"/previously",schemaPath:"#/properties/previously\
/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ae.properties.previously.type,parentSchema:ae.properties.previously,
data:r};e===null?e=[o]:e.push(o),t++}}if(i.role!==void 0){let r=i.role;if(!(r==="owner"||r==="member")){let o={instancePath:s+"/role",schemaPath:"\
#/properties/role/enum",keyword:"enum",params:{allowedValues:ae.properties.role.enum},message:"must be equal to one of the allowed values",schema:ae.
properties.role.enum,parentSchema:ae.properties.role,data:r};e===null?e=[o]:e.push(o),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:ae.type,parentSchema:ae,data:i};e===null?e=[r]:e.push(r),t++}return Se.errors=e,
t===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var U={type:"object",description:"How much a project may ask of one model.",properties:{
max_requests_per_1_minute:{description:"Requests a minute.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},
else:{type:"integer",minimum:0}},max_tokens_per_1_minute:{description:"Tokens a minute.",if:{const:"omit"},then:{const:"omit",description:"D\
rops what a template gave."},else:{type:"integer",minimum:0}},max_images_per_1_minute:{description:"Images a minute; only for models that ma\
ke images.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0}},max_audio_megabytes_per_1_minute:{
description:"Megabytes of audio a minute; only for models that hear or speak.",if:{const:"omit"},then:{const:"omit",description:"Drops what \
a template gave."},else:{type:"integer",minimum:0}},max_requests_per_1_day:{description:"Requests a day; only for some models.",if:{const:"o\
mit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0}},batch_1_day_max_input_tokens:{description:"\
Input tokens that batches may queue in a day; only for some models.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template\
 gave."},else:{type:"integer",minimum:0}}},additionalProperties:!1};function je(i,{instancePath:s="",parentData:re,parentDataProperty:se,rootData:W=i,
dynamicAnchors:Q={}}={}){let e=null,t=0,I=je.evaluated;if(I.dynamicProps&&(I.props=void 0),I.dynamicItems&&(I.items=void 0),i&&typeof i=="ob\
ject"&&!Array.isArray(i)){for(let n in i)if(!(n==="max_requests_per_1_minute"||n==="max_tokens_per_1_minute"||n==="max_images_per_1_minute"||
n==="max_audio_megabytes_per_1_minute"||n==="max_requests_per_1_day"||n==="batch_1_day_max_input_tokens")){let S={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,
parentSchema:U,data:i};e===null?e=[S]:e.push(S),t++}if(i.max_requests_per_1_minute!==void 0){let n=i.max_requests_per_1_minute,S=t,E=!0,C=t;
if(n!=="omit"){let T={};e===null?e=[T]:e.push(T),t++}var r=C===t;t=S,e!==null&&(S?e.length=S:e=null);let k;if(r){let T=t;if(n!=="omit"){let x={
instancePath:s+"/max_requests_per_1_minute",schemaPath:"#/properties/max_requests_per_1_minute/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:U.properties.max_requests_per_1_minute.then,data:n};e===null?e=[x]:e.push(
x),t++}var r=T===t;E=r,k="then"}else{let T=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let x={instancePath:s+"/max_requests_\
per_1_minute",schemaPath:"#/properties/max_requests_per_1_minute/else/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:U.properties.max_requests_per_1_minute.else.type,parentSchema:U.properties.max_requests_per_1_minute.else,data:n};e===null?e=[x]:e.push(
x),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let x={instancePath:s+"/max_requests_per_1_minute",schemaPath:"#/properties/max_\
requests_per_1_minute/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:U.properties.
max_requests_per_1_minute.else,data:n};e===null?e=[x]:e.push(x),t++}var r=T===t;E=r,k="else"}if(!E){let T={instancePath:s+"/max_requests_per\
_1_minute",schemaPath:"#/properties/max_requests_per_1_minute/if",keyword:"if",params:{failingKeyword:k},message:'must match "'+k+'" schema',
schema:U.properties.max_requests_per_1_minute.if,parentSchema:U.properties.max_requests_per_1_minute,data:n};e===null?e=[T]:e.push(T),t++}}if(i.
max_tokens_per_1_minute!==void 0){let n=i.max_tokens_per_1_minute,S=t,E=!0,C=t;if(n!=="omit"){let T={};e===null?e=[T]:e.push(T),t++}var o=C===
t;t=S,e!==null&&(S?e.length=S:e=null);let k;if(o){let T=t;if(n!=="omit"){let x={instancePath:s+"/max_tokens_per_1_minute",schemaPath:"#/prop\
erties/max_tokens_per_1_minute/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:U.
properties.max_tokens_per_1_minute.then,data:n};e===null?e=[x]:e.push(x),t++}var o=T===t;E=o,k="then"}else{let T=t;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n))){let x={instancePath:s+"/max_tokens_per_1_minute",schemaPath:"#/properties/max_tokens_per_1_minute/else/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:U.properties.max_tokens_per_1_minute.else.type,parentSchema:U.properties.
max_tokens_per_1_minute.else,data:n};e===null?e=[x]:e.push(x),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let x={instancePath:s+
"/max_tokens_per_1_minute",schemaPath:"#/properties/max_tokens_per_1_minute/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:U.properties.max_tokens_per_1_minute.else,data:n};e===null?e=[x]:e.push(x),t++}var o=T===t;E=o,
k="else"}if(!E){let T={instancePath:s+"/max_tokens_per_1_minute",schemaPath:"#/properties/max_tokens_per_1_minute/if",keyword:"if",params:{failingKeyword:k},
message:'must match "'+k+'" schema',schema:U.properties.max_tokens_per_1_minute.if,parentSchema:U.properties.max_tokens_per_1_minute,data:n};
e===null?e=[T]:e.push(T),t++}}if(i.max_images_per_1_minute!==void 0){let n=i.max_images_per_1_minute,S=t,E=!0,C=t;if(n!=="omit"){let T={};e===
null?e=[T]:e.push(T),t++}var u=C===t;t=S,e!==null&&(S?e.length=S:e=null);let k;if(u){let T=t;if(n!=="omit"){let x={instancePath:s+"/max_imag\
es_per_1_minute",schemaPath:"#/properties/max_images_per_1_minute/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be \
equal to constant",schema:"omit",parentSchema:U.properties.max_images_per_1_minute.then,data:n};e===null?e=[x]:e.push(x),t++}var u=T===t;E=u,
k="then"}else{let T=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let x={instancePath:s+"/max_images_per_1_minute",schemaPath:"\
#/properties/max_images_per_1_minute/else/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:U.properties.max_images_per_1_minute.
else.type,parentSchema:U.properties.max_images_per_1_minute.else,data:n};e===null?e=[x]:e.push(x),t++}if(typeof n=="number"&&isFinite(n)&&(n<
0||isNaN(n))){let x={instancePath:s+"/max_images_per_1_minute",schemaPath:"#/properties/max_images_per_1_minute/else/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:U.properties.max_images_per_1_minute.else,data:n};e===null?
e=[x]:e.push(x),t++}var u=T===t;E=u,k="else"}if(!E){let T={instancePath:s+"/max_images_per_1_minute",schemaPath:"#/properties/max_images_per\
_1_minute/if",keyword:"if",params:{failingKeyword:k},message:'must match "'+k+'" schema',schema:U.properties.max_images_per_1_minute.if,parentSchema:U.
properties.max_images_per_1_minute,data:n};e===null?e=[T]:e.push(T),t++}}if(i.max_audio_megabytes_per_1_minute!==void 0){let n=i.max_audio_megabytes_per_1_minute,
S=t,E=!0,C=t;if(n!=="omit"){let T={};e===null?e=[T]:e.push(T),t++}var N=C===t;t=S,e!==null&&(S?e.length=S:e=null);let k;if(N){let T=t;if(n!==
"omit"){let x={instancePath:s+"/max_audio_megabytes_per_1_minute",schemaPath:"#/properties/max_audio_megabytes_per_1_minute/then/const",keyword:"\
const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:U.properties.max_audio_megabytes_per_1_minute.
then,data:n};e===null?e=[x]:e.push(x),t++}var N=T===t;E=N,k="then"}else{let T=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let x={
instancePath:s+"/max_audio_megabytes_per_1_minute",schemaPath:"#/properties/max_audio_megabytes_per_1_minute/else/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:U.properties.max_audio_megabytes_per_1_minute.else.type,parentSchema:U.properties.max_audio_megabytes_per_1_minute.
else,data:n};e===null?e=[x]:e.push(x),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let x={instancePath:s+"/max_audio_megabytes_p\
er_1_minute",schemaPath:"#/properties/max_audio_megabytes_per_1_minute/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:U.properties.max_audio_megabytes_per_1_minute.else,data:n};e===null?e=[x]:e.push(x),t++}var N=T===t;E=N,
k="else"}if(!E){let T={instancePath:s+"/max_audio_megabytes_per_1_minute",schemaPath:"#/properties/max_audio_megabytes_per_1_minute/if",keyword:"\
if",params:{failingKeyword:k},message:'must match "'+k+'" schema',schema:U.properties.max_audio_megabytes_per_1_minute.if,parentSchema:U.properties.
max_audio_megabytes_per_1_minute,data:n};e===null?e=[T]:e.push(T),t++}}if(i.max_requests_per_1_day!==void 0){let n=i.max_requests_per_1_day,
S=t,E=!0,C=t;if(n!=="omit"){let T={};e===null?e=[T]:e.push(T),t++}var g=C===t;t=S,e!==null&&(S?e.length=S:e=null);let k;if(g){let T=t;if(n!==
"omit"){let x={instancePath:s+"/max_requests_per_1_day",schemaPath:"#/properties/max_requests_per_1_day/then/const",keyword:"const",params:{
allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:U.properties.max_requests_per_1_day.then,data:n};e===null?
e=[x]:e.push(x),t++}var g=T===t;E=g,k="then"}else{let T=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let x={instancePath:s+"/\
max_requests_per_1_day",schemaPath:"#/properties/max_requests_per_1_day/else/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger",schema:U.properties.max_requests_per_1_day.else.type,parentSchema:U.properties.max_requests_per_1_day.else,data:n};e===null?e=[x]:e.
push(x),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let x={instancePath:s+"/max_requests_per_1_day",schemaPath:"#/properties/ma\
x_requests_per_1_day/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:U.properties.
max_requests_per_1_day.else,data:n};e===null?e=[x]:e.push(x),t++}var g=T===t;E=g,k="else"}if(!E){let T={instancePath:s+"/max_requests_per_1_\
day",schemaPath:"#/properties/max_requests_per_1_day/if",keyword:"if",params:{failingKeyword:k},message:'must match "'+k+'" schema',schema:U.
properties.max_requests_per_1_day.if,parentSchema:U.properties.max_requests_per_1_day,data:n};e===null?e=[T]:e.push(T),t++}}if(i.batch_1_day_max_input_tokens!==
void 0){let n=i.batch_1_day_max_input_tokens,S=t,E=!0,C=t;if(n!=="omit"){let T={};e===null?e=[T]:e.push(T),t++}var h=C===t;t=S,e!==null&&(S?
e.length=S:e=null);let k;if(h){let T=t;if(n!=="omit"){let x={instancePath:s+"/batch_1_day_max_input_tokens",schemaPath:"#/properties/batch_1\
_day_max_input_tokens/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:U.
properties.batch_1_day_max_input_tokens.then,data:n};e===null?e=[x]:e.push(x),t++}var h=T===t;E=h,k="then"}else{let T=t;if(!(typeof n=="numb\
er"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let x={instancePath:s+"/batch_1_day_max_input_tokens",schemaPath:"#/properties/batch_1_day_max_input_t\
okens/else/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:U.properties.batch_1_day_max_input_tokens.else.type,
parentSchema:U.properties.batch_1_day_max_input_tokens.else,data:n};e===null?e=[x]:e.push(x),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n))){let x={instancePath:s+"/batch_1_day_max_input_tokens",schemaPath:"#/properties/batch_1_day_max_input_tokens/else/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:U.properties.batch_1_day_max_input_tokens.else,data:n};e===
null?e=[x]:e.push(x),t++}var h=T===t;E=h,k="else"}if(!E){let T={instancePath:s+"/batch_1_day_max_input_tokens",schemaPath:"#/properties/batc\
h_1_day_max_input_tokens/if",keyword:"if",params:{failingKeyword:k},message:'must match "'+k+'" schema',schema:U.properties.batch_1_day_max_input_tokens.
if,parentSchema:U.properties.batch_1_day_max_input_tokens,data:n};e===null?e=[T]:e.push(T),t++}}}else{let n={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:U.type,parentSchema:U,data:i};e===null?e=[n]:e.push(n),t++}return je.
errors=e,t===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oe={type:"object",description:"Which models a project may use. Un\
set: all that the organization may.",properties:{mode:{enum:["allow_list","deny_list"],description:"Whether the list names what is allowed o\
r what is denied."},model_ids:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Models, as the API names them."}},
required:["mode","model_ids"],additionalProperties:!1};function Ae(i,{instancePath:s="",parentData:re,parentDataProperty:se,rootData:W=i,dynamicAnchors:Q={}}={}){
let e=null,t=0,I=Ae.evaluated;if(I.dynamicProps&&(I.props=void 0),I.dynamicItems&&(I.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.mode===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"},message:"must have requ\
ired property 'mode'",schema:oe.required,parentSchema:oe,data:i};e===null?e=[r]:e.push(r),t++}if(i.model_ids===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"model_ids"},message:"must have required property 'model_ids'",schema:oe.
required,parentSchema:oe,data:i};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="mode"||r==="model_ids")){let o={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,
parentSchema:oe,data:i};e===null?e=[o]:e.push(o),t++}if(i.mode!==void 0){let r=i.mode;if(!(r==="allow_list"||r==="deny_list")){let o={instancePath:s+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:oe.properties.mode.enum},message:"must be equal to one of t\
he allowed values",schema:oe.properties.mode.enum,parentSchema:oe.properties.mode,data:r};e===null?e=[o]:e.push(o),t++}}if(i.model_ids!==void 0){
let r=i.model_ids;if(Array.isArray(r)){let o=r.length;for(let g=0;g<o;g++){let h=r[g];if(typeof h=="string"){if(D(h)<1){let n={instancePath:s+
"/model_ids/"+g,schemaPath:"#/properties/model_ids/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:oe.properties.model_ids.items,data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/model_id\
s/"+g,schemaPath:"#/properties/model_ids/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:oe.properties.model_ids.
items.type,parentSchema:oe.properties.model_ids.items,data:h};e===null?e=[n]:e.push(n),t++}}let u=r.length,N;if(u>1){let g={};for(;u--;){let h=r[u];
if(typeof h=="string"){if(typeof g[h]=="number"){N=g[h];let n={instancePath:s+"/model_ids",schemaPath:"#/properties/model_ids/uniqueItems",keyword:"\
uniqueItems",params:{i:u,j:N},message:"must NOT have duplicate items (items ## "+N+" and "+u+" are identical)",schema:!0,parentSchema:oe.properties.
model_ids,data:r};e===null?e=[n]:e.push(n),t++;break}g[h]=u}}}}else{let o={instancePath:s+"/model_ids",schemaPath:"#/properties/model_ids/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array",schema:oe.properties.model_ids.type,parentSchema:oe.properties.model_ids,data:r};
e===null?e=[o]:e.push(o),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:oe.type,parentSchema:oe,data:i};e===null?e=[r]:e.push(r),t++}return Ae.errors=e,t===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Pe={type:"object",description:"What a project may spend in a calendar month before its requests are refused.",properties:{monthly_usd:{type:"\
number",minimum:.01,multipleOf:.01,description:"Dollars a month, with at most two decimals."}},required:["monthly_usd"],additionalProperties:!1};
function Ne(i,{instancePath:s="",parentData:re,parentDataProperty:se,rootData:W=i,dynamicAnchors:Q={}}={}){let e=null,t=0,I=Ne.evaluated;if(I.
dynamicProps&&(I.props=void 0),I.dynamicItems&&(I.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.monthly_usd===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"monthly_usd"},message:"must have required property 'month\
ly_usd'",schema:Pe.required,parentSchema:Pe,data:i};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="monthly_usd"){let o={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:Pe,data:i};e===null?e=[o]:e.push(o),t++}if(i.monthly_usd!==void 0){let r=i.monthly_usd;if(typeof r=="number"&&isFinite(
r)){if(r<.01||isNaN(r)){let u={instancePath:s+"/monthly_usd",schemaPath:"#/properties/monthly_usd/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:Pe.properties.monthly_usd,data:r};e===null?e=[u]:e.push(u),t++}let o;if(o=r/
.01,Math.abs(Math.round(o)-o)>1e-6){let u={instancePath:s+"/monthly_usd",schemaPath:"#/properties/monthly_usd/multipleOf",keyword:"multipleO\
f",params:{multipleOf:.01},message:"must be multiple of 0.01",schema:.01,parentSchema:Pe.properties.monthly_usd,data:r};e===null?e=[u]:e.push(
u),t++}}else{let o={instancePath:s+"/monthly_usd",schemaPath:"#/properties/monthly_usd/type",keyword:"type",params:{type:"number"},message:"\
must be number",schema:Pe.properties.monthly_usd.type,parentSchema:Pe.properties.monthly_usd,data:r};e===null?e=[o]:e.push(o),t++}}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Pe.type,parentSchema:Pe,data:i};e===
null?e=[r]:e.push(r),t++}return Ne.errors=e,t===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Z={type:"object",description:"\
Which hosted tools a project may use. A tool that is left out stays as it is; none can be unset.",properties:{file_search:{description:"Sear\
ch in uploaded files.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean"}},web_search:{description:"\
Search in the web.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean"}},image_generation:{
description:"Making images.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean"}},mcp:{description:"\
Remote MCP servers and connectors.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean"}},code_interpreter:{
description:"Running code in a sandbox.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean"}}},
additionalProperties:!1};function Le(i,{instancePath:s="",parentData:re,parentDataProperty:se,rootData:W=i,dynamicAnchors:Q={}}={}){let e=null,
t=0,I=Le.evaluated;if(I.dynamicProps&&(I.props=void 0),I.dynamicItems&&(I.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let h in i)
if(!(h==="file_search"||h==="web_search"||h==="image_generation"||h==="mcp"||h==="code_interpreter")){let n={instancePath:s,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:Z,
data:i};e===null?e=[n]:e.push(n),t++}if(i.file_search!==void 0){let h=i.file_search,n=t,S=!0,E=t;if(h!=="omit"){let k={};e===null?e=[k]:e.push(
k),t++}var r=E===t;t=n,e!==null&&(n?e.length=n:e=null);let C;if(r){let k=t;if(h!=="omit"){let $={instancePath:s+"/file_search",schemaPath:"#\
/properties/file_search/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:Z.
properties.file_search.then,data:h};e===null?e=[$]:e.push($),t++}var r=k===t;S=r,C="then"}else{let k=t;if(typeof h!="boolean"){let $={instancePath:s+
"/file_search",schemaPath:"#/properties/file_search/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:Z.properties.
file_search.else.type,parentSchema:Z.properties.file_search.else,data:h};e===null?e=[$]:e.push($),t++}var r=k===t;S=r,C="else"}if(!S){let k={
instancePath:s+"/file_search",schemaPath:"#/properties/file_search/if",keyword:"if",params:{failingKeyword:C},message:'must match "'+C+'" sc\
hema',schema:Z.properties.file_search.if,parentSchema:Z.properties.file_search,data:h};e===null?e=[k]:e.push(k),t++}}if(i.web_search!==void 0){
let h=i.web_search,n=t,S=!0,E=t;if(h!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var o=E===t;t=n,e!==null&&(n?e.length=n:e=null);let C;if(o){
let k=t;if(h!=="omit"){let $={instancePath:s+"/web_search",schemaPath:"#/properties/web_search/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:Z.properties.web_search.then,data:h};e===null?e=[$]:e.push($),t++}var o=k===
t;S=o,C="then"}else{let k=t;if(typeof h!="boolean"){let $={instancePath:s+"/web_search",schemaPath:"#/properties/web_search/else/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:Z.properties.web_search.else.type,parentSchema:Z.properties.web_search.else,data:h};
e===null?e=[$]:e.push($),t++}var o=k===t;S=o,C="else"}if(!S){let k={instancePath:s+"/web_search",schemaPath:"#/properties/web_search/if",keyword:"\
if",params:{failingKeyword:C},message:'must match "'+C+'" schema',schema:Z.properties.web_search.if,parentSchema:Z.properties.web_search,data:h};
e===null?e=[k]:e.push(k),t++}}if(i.image_generation!==void 0){let h=i.image_generation,n=t,S=!0,E=t;if(h!=="omit"){let k={};e===null?e=[k]:e.
push(k),t++}var u=E===t;t=n,e!==null&&(n?e.length=n:e=null);let C;if(u){let k=t;if(h!=="omit"){let $={instancePath:s+"/image_generation",schemaPath:"\
#/properties/image_generation/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:Z.
properties.image_generation.then,data:h};e===null?e=[$]:e.push($),t++}var u=k===t;S=u,C="then"}else{let k=t;if(typeof h!="boolean"){let $={instancePath:s+
"/image_generation",schemaPath:"#/properties/image_generation/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:Z.
properties.image_generation.else.type,parentSchema:Z.properties.image_generation.else,data:h};e===null?e=[$]:e.push($),t++}var u=k===t;S=u,C=
"else"}if(!S){let k={instancePath:s+"/image_generation",schemaPath:"#/properties/image_generation/if",keyword:"if",params:{failingKeyword:C},
message:'must match "'+C+'" schema',schema:Z.properties.image_generation.if,parentSchema:Z.properties.image_generation,data:h};e===null?e=[k]:
e.push(k),t++}}if(i.mcp!==void 0){let h=i.mcp,n=t,S=!0,E=t;if(h!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var N=E===t;t=n,e!==null&&(n?
e.length=n:e=null);let C;if(N){let k=t;if(h!=="omit"){let $={instancePath:s+"/mcp",schemaPath:"#/properties/mcp/then/const",keyword:"const",
params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:Z.properties.mcp.then,data:h};e===null?e=[$]:e.push(
$),t++}var N=k===t;S=N,C="then"}else{let k=t;if(typeof h!="boolean"){let $={instancePath:s+"/mcp",schemaPath:"#/properties/mcp/else/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:Z.properties.mcp.else.type,parentSchema:Z.properties.mcp.else,data:h};e===null?
e=[$]:e.push($),t++}var N=k===t;S=N,C="else"}if(!S){let k={instancePath:s+"/mcp",schemaPath:"#/properties/mcp/if",keyword:"if",params:{failingKeyword:C},
message:'must match "'+C+'" schema',schema:Z.properties.mcp.if,parentSchema:Z.properties.mcp,data:h};e===null?e=[k]:e.push(k),t++}}if(i.code_interpreter!==
void 0){let h=i.code_interpreter,n=t,S=!0,E=t;if(h!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var g=E===t;t=n,e!==null&&(n?e.length=n:e=
null);let C;if(g){let k=t;if(h!=="omit"){let $={instancePath:s+"/code_interpreter",schemaPath:"#/properties/code_interpreter/then/const",keyword:"\
const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:Z.properties.code_interpreter.then,data:h};
e===null?e=[$]:e.push($),t++}var g=k===t;S=g,C="then"}else{let k=t;if(typeof h!="boolean"){let $={instancePath:s+"/code_interpreter",schemaPath:"\
#/properties/code_interpreter/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:Z.properties.code_interpreter.
else.type,parentSchema:Z.properties.code_interpreter.else,data:h};e===null?e=[$]:e.push($),t++}var g=k===t;S=g,C="else"}if(!S){let k={instancePath:s+
"/code_interpreter",schemaPath:"#/properties/code_interpreter/if",keyword:"if",params:{failingKeyword:C},message:'must match "'+C+'" schema',
schema:Z.properties.code_interpreter.if,parentSchema:Z.properties.code_interpreter,data:h};e===null?e=[k]:e.push(k),t++}}}else{let h={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,data:i};e===null?e=[h]:e.push(
h),t++}return Le.errors=e,t===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(i,{instancePath:s="",parentData:re,parentDataProperty:se,
rootData:W=i,dynamicAnchors:Q={}}={}){let e=null,t=0,I=Ke.evaluated;if(I.dynamicProps&&(I.props=void 0),I.dynamicItems&&(I.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){for(let c in i)if(!$e.call(d.properties,c)){let w={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:d,data:i};
e===null?e=[w]:e.push(w),t++}if(i.id!==void 0){let c=i.id;if(typeof c=="string"){if(D(c)<1){let w={instancePath:s+"/id",schemaPath:"#/proper\
ties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.properties.id,
data:c};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:d.properties.id.type,parentSchema:d.properties.id,data:c};e===null?e=[w]:e.push(w),t++}}if(i.name!==void 0){
let c=i.name;if(typeof c=="string"){if(D(c)<1){let w={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.properties.name,data:c};e===null?e=[w]:e.push(w),t++}}else{
let w={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.
name.type,parentSchema:d.properties.name,data:c};e===null?e=[w]:e.push(w),t++}}if(i.previously!==void 0){let c=i.previously;if(Array.isArray(
c)){let w=c.length;for(let O=0;O<w;O++){let f=c[O];if(typeof f=="string"){if(D(f)<1){let _={instancePath:s+"/previously/"+O,schemaPath:"#/pr\
operties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.
properties.previously.items,data:f};e===null?e=[_]:e.push(_),t++}}else{let _={instancePath:s+"/previously/"+O,schemaPath:"#/properties/previ\
ously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.previously.items.type,parentSchema:d.properties.
previously.items,data:f};e===null?e=[_]:e.push(_),t++}}let j=c.length,z;if(j>1){let O={};for(;j--;){let f=c[j];if(typeof f=="string"){if(typeof O[f]==
"number"){z=O[f];let _={instancePath:s+"/previously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uniqueItems",params:{i:j,j:z},
message:"must NOT have duplicate items (items ## "+z+" and "+j+" are identical)",schema:!0,parentSchema:d.properties.previously,data:c};e===
null?e=[_]:e.push(_),t++;break}O[f]=j}}}}else{let w={instancePath:s+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:d.properties.previously.type,parentSchema:d.properties.previously,data:c};e===null?e=[w]:e.push(
w),t++}}if(i.recreate!==void 0){let c=i.recreate;if(c!==!0){let w={instancePath:s+"/recreate",schemaPath:"#/properties/recreate/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant",schema:!0,parentSchema:d.properties.recreate,data:c};e===null?e=[w]:e.push(
w),t++}}if(i.archived!==void 0){let c=i.archived;if(c!==!0){let w={instancePath:s+"/archived",schemaPath:"#/properties/archived/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant",schema:!0,parentSchema:d.properties.archived,data:c};e===null?e=[w]:e.push(
w),t++}}if(i.use!==void 0){let c=i.use;if(Array.isArray(c)){let w=c.length;for(let O=0;O<w;O++){let f=c[O];if(typeof f=="string"){if(D(f)<1){
let _={instancePath:s+"/use/"+O,schemaPath:"#/properties/use/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters",schema:1,parentSchema:d.properties.use.items,data:f};e===null?e=[_]:e.push(_),t++}}else{let _={instancePath:s+"/use/"+
O,schemaPath:"#/properties/use/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.use.items.type,
parentSchema:d.properties.use.items,data:f};e===null?e=[_]:e.push(_),t++}}let j=c.length,z;if(j>1){let O={};for(;j--;){let f=c[j];if(typeof f==
"string"){if(typeof O[f]=="number"){z=O[f];let _={instancePath:s+"/use",schemaPath:"#/properties/use/uniqueItems",keyword:"uniqueItems",params:{
i:j,j:z},message:"must NOT have duplicate items (items ## "+z+" and "+j+" are identical)",schema:!0,parentSchema:d.properties.use,data:c};e===
null?e=[_]:e.push(_),t++;break}O[f]=j}}}}else{let w={instancePath:s+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"a\
rray"},message:"must be array",schema:d.properties.use.type,parentSchema:d.properties.use,data:c};e===null?e=[w]:e.push(w),t++}}if(i.policy!==
void 0){let c=i.policy;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let w in c)if(w!=="unmanaged"){let j={instancePath:s+"/policy",schemaPath:"\
#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:d.properties.policy,data:c};e===null?e=[j]:e.push(j),t++}if(c.unmanaged!==void 0){let w=c.unmanaged;if(w&&typeof w==
"object"&&!Array.isArray(w)){for(let j in w)if(!(j==="default"||j==="project_user"||j==="project_group"||j==="project_role"||j==="project_se\
rvice_account")){let z={instancePath:s+"/policy/unmanaged",schemaPath:"#/properties/policy/properties/unmanaged/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties",schema:!1,parentSchema:d.properties.policy.
properties.unmanaged,data:w};e===null?e=[z]:e.push(z),t++}if(w.default!==void 0){let j=w.default;if(!(j==="keep"||j==="delete")){let z={instancePath:s+
"/policy/unmanaged/default",schemaPath:"#/properties/policy/properties/unmanaged/properties/default/enum",keyword:"enum",params:{allowedValues:d.
properties.policy.properties.unmanaged.properties.default.enum},message:"must be equal to one of the allowed values",schema:d.properties.policy.
properties.unmanaged.properties.default.enum,parentSchema:d.properties.policy.properties.unmanaged.properties.default,data:j};e===null?e=[z]:
e.push(z),t++}}if(w.project_user!==void 0){let j=w.project_user;if(!(j==="keep"||j==="delete")){let z={instancePath:s+"/policy/unmanaged/pro\
ject_user",schemaPath:"#/properties/policy/properties/unmanaged/properties/project_user/enum",keyword:"enum",params:{allowedValues:d.properties.
policy.properties.unmanaged.properties.project_user.enum},message:"must be equal to one of the allowed values",schema:d.properties.policy.properties.
unmanaged.properties.project_user.enum,parentSchema:d.properties.policy.properties.unmanaged.properties.project_user,data:j};e===null?e=[z]:
e.push(z),t++}}if(w.project_group!==void 0){let j=w.project_group;if(!(j==="keep"||j==="delete")){let z={instancePath:s+"/policy/unmanaged/p\
roject_group",schemaPath:"#/properties/policy/properties/unmanaged/properties/project_group/enum",keyword:"enum",params:{allowedValues:d.properties.
policy.properties.unmanaged.properties.project_group.enum},message:"must be equal to one of the allowed values",schema:d.properties.policy.properties.
unmanaged.properties.project_group.enum,parentSchema:d.properties.policy.properties.unmanaged.properties.project_group,data:j};e===null?e=[z]:
e.push(z),t++}}if(w.project_role!==void 0){let j=w.project_role;if(!(j==="keep"||j==="delete")){let z={instancePath:s+"/policy/unmanaged/pro\
ject_role",schemaPath:"#/properties/policy/properties/unmanaged/properties/project_role/enum",keyword:"enum",params:{allowedValues:d.properties.
policy.properties.unmanaged.properties.project_role.enum},message:"must be equal to one of the allowed values",schema:d.properties.policy.properties.
unmanaged.properties.project_role.enum,parentSchema:d.properties.policy.properties.unmanaged.properties.project_role,data:j};e===null?e=[z]:
e.push(z),t++}}if(w.project_service_account!==void 0){let j=w.project_service_account;if(!(j==="keep"||j==="delete")){let z={instancePath:s+
"/policy/unmanaged/project_service_account",schemaPath:"#/properties/policy/properties/unmanaged/properties/project_service_account/enum",keyword:"\
enum",params:{allowedValues:d.properties.policy.properties.unmanaged.properties.project_service_account.enum},message:"must be equal to one \
of the allowed values",schema:d.properties.policy.properties.unmanaged.properties.project_service_account.enum,parentSchema:d.properties.policy.
properties.unmanaged.properties.project_service_account,data:j};e===null?e=[z]:e.push(z),t++}}}else{let j={instancePath:s+"/policy/unmanaged",
schemaPath:"#/properties/policy/properties/unmanaged/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.properties.
policy.properties.unmanaged.type,parentSchema:d.properties.policy.properties.unmanaged,data:w};e===null?e=[j]:e.push(j),t++}}}else{let w={instancePath:s+
"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.properties.policy.type,
parentSchema:d.properties.policy,data:c};e===null?e=[w]:e.push(w),t++}}if(i.residency!==void 0){let c=i.residency,w=t,j=!0,z=t;if(c!=="omit"){
let f={};e===null?e=[f]:e.push(f),t++}var r=z===t;t=w,e!==null&&(w?e.length=w:e=null);let O;if(r){let f=t;if(c!=="omit"){let a={instancePath:s+
"/residency",schemaPath:"#/properties/residency/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",
schema:"omit",parentSchema:d.properties.residency.then,data:c};e===null?e=[a]:e.push(a),t++}var r=f===t;j=r,O="then"}else{let f=t;if(!(c==="\
GLOBAL"||c==="US_STORAGE_PROCESSING"||c==="EU_STORAGE_PROCESSING"||c==="JP_STORAGE"||c==="JP_STORAGE_PROCESSING"||c==="KR_STORAGE"||c==="CA_\
STORAGE"||c==="SG_STORAGE"||c==="IN_STORAGE"||c==="IN_STORAGE_PROCESSING"||c==="AU_STORAGE"||c==="AU_STORAGE_PROCESSING"||c==="GB_STORAGE"||
c==="AE_STORAGE"||c==="AE_STORAGE_PROCESSING")){let a={instancePath:s+"/residency",schemaPath:"#/properties/residency/else/enum",keyword:"en\
um",params:{allowedValues:d.properties.residency.else.enum},message:"must be equal to one of the allowed values",schema:d.properties.residency.
else.enum,parentSchema:d.properties.residency.else,data:c};e===null?e=[a]:e.push(a),t++}var r=f===t;j=r,O="else"}if(!j){let f={instancePath:s+
"/residency",schemaPath:"#/properties/residency/if",keyword:"if",params:{failingKeyword:O},message:'must match "'+O+'" schema',schema:d.properties.
residency.if,parentSchema:d.properties.residency,data:c};e===null?e=[f]:e.push(f),t++}}if(i.external_key!==void 0){let c=i.external_key,w=t,
j=!0,z=t;if(c!=="omit"){let f={};e===null?e=[f]:e.push(f),t++}var o=z===t;t=w,e!==null&&(w?e.length=w:e=null);let O;if(o){let f=t;if(c!=="om\
it"){let a={instancePath:s+"/external_key",schemaPath:"#/properties/external_key/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:d.properties.external_key.then,data:c};e===null?e=[a]:e.push(a),t++}var o=f===t;j=o,O=
"then"}else{let f=t;if(typeof c=="string"){if(D(c)<1){let a={instancePath:s+"/external_key",schemaPath:"#/properties/external_key/else/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.properties.external_key.else,
data:c};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/external_key",schemaPath:"#/properties/external_key/else/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:d.properties.external_key.else.type,parentSchema:d.properties.external_key.else,
data:c};e===null?e=[a]:e.push(a),t++}var o=f===t;j=o,O="else"}if(!j){let f={instancePath:s+"/external_key",schemaPath:"#/properties/external\
_key/if",keyword:"if",params:{failingKeyword:O},message:'must match "'+O+'" schema',schema:d.properties.external_key.if,parentSchema:d.properties.
external_key,data:c};e===null?e=[f]:e.push(f),t++}}if(i.users!==void 0){let c=i.users,w=t,j=!0,z=t;if(c!=="omit"){let f={};e===null?e=[f]:e.
push(f),t++}var u=z===t;t=w,e!==null&&(w?e.length=w:e=null);let O;if(u){let f=t;if(c!=="omit"){let a={instancePath:s+"/users",schemaPath:"#/\
properties/users/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:d.properties.
users.then,data:c};e===null?e=[a]:e.push(a),t++}var u=f===t;j=u,O="then"}else{let f=t;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let a in c){
let m=t;if(typeof a=="string"){if(D(a)<1){let p={instancePath:s+"/users",schemaPath:"#/properties/users/else/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.properties.users.else.propertyNames,data:a,
propertyName:a};e===null?e=[p]:e.push(p),t++}if(!We.test(a)){let p={instancePath:s+"/users",schemaPath:"#/properties/users/else/propertyName\
s/format",keyword:"format",params:{format:"email"},message:'must match format "email"',schema:"email",parentSchema:d.properties.users.else.propertyNames,
data:a,propertyName:a};e===null?e=[p]:e.push(p),t++}}var N=m===t;if(!N){let p={instancePath:s+"/users",schemaPath:"#/properties/users/else/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be valid",schema:d.properties.users.else.propertyNames,
parentSchema:d.properties.users.else,data:c};e===null?e=[p]:e.push(p),t++}}for(let a in c){let m=c[a],p=t,L=!0,A=t;if(m!=="omit"){let v={};e===
null?e=[v]:e.push(v),t++}var g=A===t;t=p,e!==null&&(p?e.length=p:e=null);let V;if(g){let v=t;if(m!=="omit"){let M={instancePath:s+"/users/"+
a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/users/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:d.properties.users.else.additionalProperties.then,data:m};e===null?e=[
M]:e.push(M),t++}var g=v===t;L=g,V="then"}else{let v=t;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&typeof m!="string"){let K={instancePath:s+
"/users/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/users/else/additionalProperties/else/type",keyword:"type",params:{
type:d.properties.users.else.additionalProperties.else.type},message:"must be object,string",schema:d.properties.users.else.additionalProperties.
else.type,parentSchema:d.properties.users.else.additionalProperties.else,data:m};e===null?e=[K]:e.push(K),t++}let P=t,M=!0,y=t;if(!(m&&typeof m==
"object"&&!Array.isArray(m))){let K={};e===null?e=[K]:e.push(K),t++}var h=y===t;t=P,e!==null&&(P?e.length=P:e=null);let b;if(h){let K=t;we(m,
{instancePath:s+"/users/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:a,rootData:W,dynamicAnchors:Q})||(e=e===null?
we.errors:e.concat(we.errors),t=e.length);var h=K===t;M=h,b="then"}else{let K=t;if(!(m==="owner"||m==="member")){let H={instancePath:s+"/use\
rs/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/users/else/additionalProperties/else/else/enum",keyword:"enum",params:{
allowedValues:d.properties.users.else.additionalProperties.else.else.enum},message:"must be equal to one of the allowed values",schema:d.properties.
users.else.additionalProperties.else.else.enum,parentSchema:d.properties.users.else.additionalProperties.else.else,data:m};e===null?e=[H]:e.
push(H),t++}var h=K===t;M=h,b="else"}if(!M){let K={instancePath:s+"/users/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/users/else/additionalProperties/else/if",keyword:"if",params:{failingKeyword:b},message:'must match "'+b+'" schema',schema:d.properties.users.
else.additionalProperties.else.if,parentSchema:d.properties.users.else.additionalProperties.else,data:m};e===null?e=[K]:e.push(K),t++}var g=v===
t;L=g,V="else"}if(!L){let v={instancePath:s+"/users/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/users/else/additiona\
lProperties/if",keyword:"if",params:{failingKeyword:V},message:'must match "'+V+'" schema',schema:d.properties.users.else.additionalProperties.
if,parentSchema:d.properties.users.else.additionalProperties,data:m};e===null?e=[v]:e.push(v),t++}}}else{let a={instancePath:s+"/users",schemaPath:"\
#/properties/users/else/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.properties.users.else.type,parentSchema:d.
properties.users.else,data:c};e===null?e=[a]:e.push(a),t++}var u=f===t;j=u,O="else"}if(!j){let f={instancePath:s+"/users",schemaPath:"#/prop\
erties/users/if",keyword:"if",params:{failingKeyword:O},message:'must match "'+O+'" schema',schema:d.properties.users.if,parentSchema:d.properties.
users,data:c};e===null?e=[f]:e.push(f),t++}}if(i.groups!==void 0){let c=i.groups,w=t,j=!0,z=t;if(c!=="omit"){let f={};e===null?e=[f]:e.push(
f),t++}var n=z===t;t=w,e!==null&&(w?e.length=w:e=null);let O;if(n){let f=t;if(c!=="omit"){let a={instancePath:s+"/groups",schemaPath:"#/prop\
erties/groups/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:d.properties.
groups.then,data:c};e===null?e=[a]:e.push(a),t++}var n=f===t;j=n,O="then"}else{let f=t;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let a in c){
let m=t;if(typeof a=="string"&&D(a)<1){let p={instancePath:s+"/groups",schemaPath:"#/properties/groups/else/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.properties.groups.else.propertyNames,data:a,
propertyName:a};e===null?e=[p]:e.push(p),t++}var S=m===t;if(!S){let p={instancePath:s+"/groups",schemaPath:"#/properties/groups/else/propert\
yNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be valid",schema:d.properties.groups.else.propertyNames,
parentSchema:d.properties.groups.else,data:c};e===null?e=[p]:e.push(p),t++}}for(let a in c){let m=c[a],p=t,L=!0,A=t;if(m!=="omit"){let v={};
e===null?e=[v]:e.push(v),t++}var E=A===t;t=p,e!==null&&(p?e.length=p:e=null);let V;if(E){let v=t;if(m!=="omit"){let M={instancePath:s+"/grou\
ps/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/else/additionalProperties/then/const",keyword:"const",params:{
allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:d.properties.groups.else.additionalProperties.then,data:m};
e===null?e=[M]:e.push(M),t++}var E=v===t;L=E,V="then"}else{let v=t;if(!m||typeof m!="object"){let K={instancePath:s+"/groups/"+a.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/else/additionalProperties/else/type",keyword:"type",params:{type:d.properties.groups.
else.additionalProperties.else.type},message:"must be object,array",schema:d.properties.groups.else.additionalProperties.else.type,parentSchema:d.
properties.groups.else.additionalProperties.else,data:m};e===null?e=[K]:e.push(K),t++}let P=t,M=!0,y=t;if(!(m&&typeof m=="object"&&!Array.isArray(
m))){let K={};e===null?e=[K]:e.push(K),t++}var C=y===t;t=P,e!==null&&(P?e.length=P:e=null);let b;if(C){let K=t;ke(m,{instancePath:s+"/groups\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:a,rootData:W,dynamicAnchors:Q})||(e=e===null?ke.errors:e.concat(
ke.errors),t=e.length);var C=K===t;M=C,b="then"}else{let K=t;if(Array.isArray(m)){let H=m.length;for(let B=0;B<H;B++){let ne=m[B];if(typeof ne==
"string"){if(D(ne)<1){let te={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+B,schemaPath:"#/properties/groups/else/\
additionalProperties/else/else/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:d.properties.groups.else.additionalProperties.else.else.items,data:ne};e===null?e=[te]:e.push(te),t++}}else{let te={instancePath:s+
"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+B,schemaPath:"#/properties/groups/else/additionalProperties/else/else/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:d.properties.groups.else.additionalProperties.else.else.items.type,parentSchema:d.
properties.groups.else.additionalProperties.else.else.items,data:ne};e===null?e=[te]:e.push(te),t++}}let R=m.length,pe;if(R>1){let B={};for(;R--;){
let ne=m[R];if(typeof ne=="string"){if(typeof B[ne]=="number"){pe=B[ne];let te={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/groups/else/additionalProperties/else/else/uniqueItems",keyword:"uniqueItems",params:{i:R,j:pe},message:"must\
 NOT have duplicate items (items ## "+pe+" and "+R+" are identical)",schema:!0,parentSchema:d.properties.groups.else.additionalProperties.else.
else,data:m};e===null?e=[te]:e.push(te),t++;break}B[ne]=R}}}}else{let H={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/groups/else/additionalProperties/else/else/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.
properties.groups.else.additionalProperties.else.else.type,parentSchema:d.properties.groups.else.additionalProperties.else.else,data:m};e===
null?e=[H]:e.push(H),t++}var C=K===t;M=C,b="else"}if(!M){let K={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/else/additionalProperties/else/if",keyword:"if",params:{failingKeyword:b},message:'must match "'+b+'" schema',schema:d.properties.
groups.else.additionalProperties.else.if,parentSchema:d.properties.groups.else.additionalProperties.else,data:m};e===null?e=[K]:e.push(K),t++}
var E=v===t;L=E,V="else"}if(!L){let v={instancePath:s+"/groups/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/el\
se/additionalProperties/if",keyword:"if",params:{failingKeyword:V},message:'must match "'+V+'" schema',schema:d.properties.groups.else.additionalProperties.
if,parentSchema:d.properties.groups.else.additionalProperties,data:m};e===null?e=[v]:e.push(v),t++}}}else{let a={instancePath:s+"/groups",schemaPath:"\
#/properties/groups/else/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.properties.groups.else.type,parentSchema:d.
properties.groups.else,data:c};e===null?e=[a]:e.push(a),t++}var n=f===t;j=n,O="else"}if(!j){let f={instancePath:s+"/groups",schemaPath:"#/pr\
operties/groups/if",keyword:"if",params:{failingKeyword:O},message:'must match "'+O+'" schema',schema:d.properties.groups.if,parentSchema:d.
properties.groups,data:c};e===null?e=[f]:e.push(f),t++}}if(i.roles!==void 0){let c=i.roles,w=t,j=!0,z=t;if(c!=="omit"){let f={};e===null?e=[
f]:e.push(f),t++}var k=z===t;t=w,e!==null&&(w?e.length=w:e=null);let O;if(k){let f=t;if(c!=="omit"){let a={instancePath:s+"/roles",schemaPath:"\
#/properties/roles/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:d.
properties.roles.then,data:c};e===null?e=[a]:e.push(a),t++}var k=f===t;j=k,O="then"}else{let f=t;if(c&&typeof c=="object"&&!Array.isArray(c)){
for(let a in c){let m=t;if(typeof a=="string"&&D(a)<1){let p={instancePath:s+"/roles",schemaPath:"#/properties/roles/else/propertyNames/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.properties.roles.else.propertyNames,
data:a,propertyName:a};e===null?e=[p]:e.push(p),t++}var T=m===t;if(!T){let p={instancePath:s+"/roles",schemaPath:"#/properties/roles/else/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be valid",schema:d.properties.roles.else.propertyNames,
parentSchema:d.properties.roles.else,data:c};e===null?e=[p]:e.push(p),t++}}for(let a in c){let m=c[a],p=t,L=!0,A=t;if(m!=="omit"){let v={};e===
null?e=[v]:e.push(v),t++}var $=A===t;t=p,e!==null&&(p?e.length=p:e=null);let V;if($){let v=t;if(m!=="omit"){let M={instancePath:s+"/roles/"+
a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:d.properties.roles.else.additionalProperties.then,data:m};e===null?e=[
M]:e.push(M),t++}var $=v===t;L=$,V="then"}else{let v=t;be(m,{instancePath:s+"/roles/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,
parentDataProperty:a,rootData:W,dynamicAnchors:Q})||(e=e===null?be.errors:e.concat(be.errors),t=e.length);var $=v===t;L=$,V="else"}if(!L){let v={
instancePath:s+"/roles/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/roles/else/additionalProperties/if",keyword:"if",
params:{failingKeyword:V},message:'must match "'+V+'" schema',schema:d.properties.roles.else.additionalProperties.if,parentSchema:d.properties.
roles.else.additionalProperties,data:m};e===null?e=[v]:e.push(v),t++}}}else{let a={instancePath:s+"/roles",schemaPath:"#/properties/roles/el\
se/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.properties.roles.else.type,parentSchema:d.properties.roles.
else,data:c};e===null?e=[a]:e.push(a),t++}var k=f===t;j=k,O="else"}if(!j){let f={instancePath:s+"/roles",schemaPath:"#/properties/roles/if",
keyword:"if",params:{failingKeyword:O},message:'must match "'+O+'" schema',schema:d.properties.roles.if,parentSchema:d.properties.roles,data:c};
e===null?e=[f]:e.push(f),t++}}if(i.service_accounts!==void 0){let c=i.service_accounts,w=t,j=!0,z=t;if(c!=="omit"){let f={};e===null?e=[f]:e.
push(f),t++}var x=z===t;t=w,e!==null&&(w?e.length=w:e=null);let O;if(x){let f=t;if(c!=="omit"){let a={instancePath:s+"/service_accounts",schemaPath:"\
#/properties/service_accounts/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:d.
properties.service_accounts.then,data:c};e===null?e=[a]:e.push(a),t++}var x=f===t;j=x,O="then"}else{let f=t;if(c&&typeof c=="object"&&!Array.
isArray(c)){for(let a in c){let m=t;if(typeof a=="string"&&D(a)<1){let p={instancePath:s+"/service_accounts",schemaPath:"#/properties/servic\
e_accounts/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.
properties.service_accounts.else.propertyNames,data:a,propertyName:a};e===null?e=[p]:e.push(p),t++}var ie=m===t;if(!ie){let p={instancePath:s+
"/service_accounts",schemaPath:"#/properties/service_accounts/else/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"p\
roperty name must be valid",schema:d.properties.service_accounts.else.propertyNames,parentSchema:d.properties.service_accounts.else,data:c};
e===null?e=[p]:e.push(p),t++}}for(let a in c){let m=c[a],p=t,L=!0,A=t;if(m!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var me=A===t;t=p,
e!==null&&(p?e.length=p:e=null);let V;if(me){let v=t;if(m!=="omit"){let M={instancePath:s+"/service_accounts/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/service_accounts/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:d.properties.service_accounts.else.additionalProperties.then,data:m};e===null?e=[M]:e.
push(M),t++}var me=v===t;L=me,V="then"}else{let v=t;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&typeof m!="string"){let K={instancePath:s+
"/service_accounts/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_accounts/else/additionalProperties/else/type",
keyword:"type",params:{type:d.properties.service_accounts.else.additionalProperties.else.type},message:"must be object,string",schema:d.properties.
service_accounts.else.additionalProperties.else.type,parentSchema:d.properties.service_accounts.else.additionalProperties.else,data:m};e===null?
e=[K]:e.push(K),t++}let P=t,M=!0,y=t;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let K={};e===null?e=[K]:e.push(K),t++}var ce=y===t;t=P,
e!==null&&(P?e.length=P:e=null);let b;if(ce){let K=t;Se(m,{instancePath:s+"/service_accounts/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,
parentDataProperty:a,rootData:W,dynamicAnchors:Q})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length);var ce=K===t;M=ce,b="then"}else{let K=t;
if(!(m==="owner"||m==="member")){let H={instancePath:s+"/service_accounts/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/service_accounts/else/additionalProperties/else/else/enum",keyword:"enum",params:{allowedValues:d.properties.service_accounts.else.additionalProperties.
else.else.enum},message:"must be equal to one of the allowed values",schema:d.properties.service_accounts.else.additionalProperties.else.else.
enum,parentSchema:d.properties.service_accounts.else.additionalProperties.else.else,data:m};e===null?e=[H]:e.push(H),t++}var ce=K===t;M=ce,b=
"else"}if(!M){let K={instancePath:s+"/service_accounts/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_accounts/\
else/additionalProperties/else/if",keyword:"if",params:{failingKeyword:b},message:'must match "'+b+'" schema',schema:d.properties.service_accounts.
else.additionalProperties.else.if,parentSchema:d.properties.service_accounts.else.additionalProperties.else,data:m};e===null?e=[K]:e.push(K),
t++}var me=v===t;L=me,V="else"}if(!L){let v={instancePath:s+"/service_accounts/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/service_accounts/else/additionalProperties/if",keyword:"if",params:{failingKeyword:V},message:'must match "'+V+'" schema',schema:d.properties.
service_accounts.else.additionalProperties.if,parentSchema:d.properties.service_accounts.else.additionalProperties,data:m};e===null?e=[v]:e.
push(v),t++}}}else{let a={instancePath:s+"/service_accounts",schemaPath:"#/properties/service_accounts/else/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:d.properties.service_accounts.else.type,parentSchema:d.properties.service_accounts.else,data:c};e===
null?e=[a]:e.push(a),t++}var x=f===t;j=x,O="else"}if(!j){let f={instancePath:s+"/service_accounts",schemaPath:"#/properties/service_accounts\
/if",keyword:"if",params:{failingKeyword:O},message:'must match "'+O+'" schema',schema:d.properties.service_accounts.if,parentSchema:d.properties.
service_accounts,data:c};e===null?e=[f]:e.push(f),t++}}if(i.rate_limits!==void 0){let c=i.rate_limits,w=t,j=!0,z=t;if(c!=="omit"){let f={};e===
null?e=[f]:e.push(f),t++}var Te=z===t;t=w,e!==null&&(w?e.length=w:e=null);let O;if(Te){let f=t;if(c!=="omit"){let a={instancePath:s+"/rate_l\
imits",schemaPath:"#/properties/rate_limits/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"\
omit",parentSchema:d.properties.rate_limits.then,data:c};e===null?e=[a]:e.push(a),t++}var Te=f===t;j=Te,O="then"}else{let f=t;if(c&&typeof c==
"object"&&!Array.isArray(c)){for(let a in c){let m=t;if(typeof a=="string"&&D(a)<1){let p={instancePath:s+"/rate_limits",schemaPath:"#/prope\
rties/rate_limits/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:d.properties.rate_limits.else.propertyNames,data:a,propertyName:a};e===null?e=[p]:e.push(p),t++}var xe=m===t;if(!xe){let p={instancePath:s+
"/rate_limits",schemaPath:"#/properties/rate_limits/else/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property na\
me must be valid",schema:d.properties.rate_limits.else.propertyNames,parentSchema:d.properties.rate_limits.else,data:c};e===null?e=[p]:e.push(
p),t++}}for(let a in c){let m=c[a],p=t,L=!0,A=t;if(m!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var de=A===t;t=p,e!==null&&(p?e.length=
p:e=null);let V;if(de){let v=t;if(m!=="omit"){let M={instancePath:s+"/rate_limits/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/rate_limits/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",
schema:"omit",parentSchema:d.properties.rate_limits.else.additionalProperties.then,data:m};e===null?e=[M]:e.push(M),t++}var de=v===t;L=de,V=
"then"}else{let v=t;je(m,{instancePath:s+"/rate_limits/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:a,rootData:W,
dynamicAnchors:Q})||(e=e===null?je.errors:e.concat(je.errors),t=e.length);var de=v===t;L=de,V="else"}if(!L){let v={instancePath:s+"/rate_lim\
its/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rate_limits/else/additionalProperties/if",keyword:"if",params:{failingKeyword:V},
message:'must match "'+V+'" schema',schema:d.properties.rate_limits.else.additionalProperties.if,parentSchema:d.properties.rate_limits.else.
additionalProperties,data:m};e===null?e=[v]:e.push(v),t++}}}else{let a={instancePath:s+"/rate_limits",schemaPath:"#/properties/rate_limits/e\
lse/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.properties.rate_limits.else.type,parentSchema:d.properties.
rate_limits.else,data:c};e===null?e=[a]:e.push(a),t++}var Te=f===t;j=Te,O="else"}if(!j){let f={instancePath:s+"/rate_limits",schemaPath:"#/p\
roperties/rate_limits/if",keyword:"if",params:{failingKeyword:O},message:'must match "'+O+'" schema',schema:d.properties.rate_limits.if,parentSchema:d.
properties.rate_limits,data:c};e===null?e=[f]:e.push(f),t++}}if(i.model_permissions!==void 0){let c=i.model_permissions,w=t,j=!0,z=t;if(c!==
"omit"){let f={};e===null?e=[f]:e.push(f),t++}var Ie=z===t;t=w,e!==null&&(w?e.length=w:e=null);let O;if(Ie){let f=t;if(c!=="omit"){let a={instancePath:s+
"/model_permissions",schemaPath:"#/properties/model_permissions/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be eq\
ual to constant",schema:"omit",parentSchema:d.properties.model_permissions.then,data:c};e===null?e=[a]:e.push(a),t++}var Ie=f===t;j=Ie,O="th\
en"}else{let f=t;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&typeof c!="string"){let A={instancePath:s+"/model_permissions",schemaPath:"\
#/properties/model_permissions/else/type",keyword:"type",params:{type:d.properties.model_permissions.else.type},message:"must be object,stri\
ng",schema:d.properties.model_permissions.else.type,parentSchema:d.properties.model_permissions.else,data:c};e===null?e=[A]:e.push(A),t++}let _=t,
a=!0,m=t;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let A={};e===null?e=[A]:e.push(A),t++}var he=m===t;t=_,e!==null&&(_?e.length=_:e=null);
let p;if(he){let A=t;Ae(c,{instancePath:s+"/model_permissions",parentData:i,parentDataProperty:"model_permissions",rootData:W,dynamicAnchors:Q})||
(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length);var he=A===t;a=he,p="then"}else{let A=t;if(c!=="unset"){let v={instancePath:s+"/model_\
permissions",schemaPath:"#/properties/model_permissions/else/else/const",keyword:"const",params:{allowedValue:"unset"},message:"must be equa\
l to constant",schema:"unset",parentSchema:d.properties.model_permissions.else.else,data:c};e===null?e=[v]:e.push(v),t++}var he=A===t;a=he,p=
"else"}if(!a){let A={instancePath:s+"/model_permissions",schemaPath:"#/properties/model_permissions/else/if",keyword:"if",params:{failingKeyword:p},
message:'must match "'+p+'" schema',schema:d.properties.model_permissions.else.if,parentSchema:d.properties.model_permissions.else,data:c};e===
null?e=[A]:e.push(A),t++}var Ie=f===t;j=Ie,O="else"}if(!j){let f={instancePath:s+"/model_permissions",schemaPath:"#/properties/model_permiss\
ions/if",keyword:"if",params:{failingKeyword:O},message:'must match "'+O+'" schema',schema:d.properties.model_permissions.if,parentSchema:d.
properties.model_permissions,data:c};e===null?e=[f]:e.push(f),t++}}if(i.spend_limit!==void 0){let c=i.spend_limit,w=t,j=!0,z=t;if(c!=="omit"){
let f={};e===null?e=[f]:e.push(f),t++}var ue=z===t;t=w,e!==null&&(w?e.length=w:e=null);let O;if(ue){let f=t;if(c!=="omit"){let a={instancePath:s+
"/spend_limit",schemaPath:"#/properties/spend_limit/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to const\
ant",schema:"omit",parentSchema:d.properties.spend_limit.then,data:c};e===null?e=[a]:e.push(a),t++}var ue=f===t;j=ue,O="then"}else{let f=t;if(!(c&&
typeof c=="object"&&!Array.isArray(c))&&typeof c!="string"){let A={instancePath:s+"/spend_limit",schemaPath:"#/properties/spend_limit/else/t\
ype",keyword:"type",params:{type:d.properties.spend_limit.else.type},message:"must be object,string",schema:d.properties.spend_limit.else.type,
parentSchema:d.properties.spend_limit.else,data:c};e===null?e=[A]:e.push(A),t++}let _=t,a=!0,m=t;if(!(c&&typeof c=="object"&&!Array.isArray(
c))){let A={};e===null?e=[A]:e.push(A),t++}var ye=m===t;t=_,e!==null&&(_?e.length=_:e=null);let p;if(ye){let A=t;Ne(c,{instancePath:s+"/spen\
d_limit",parentData:i,parentDataProperty:"spend_limit",rootData:W,dynamicAnchors:Q})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length);
var ye=A===t;a=ye,p="then"}else{let A=t;if(c!=="unset"){let v={instancePath:s+"/spend_limit",schemaPath:"#/properties/spend_limit/else/else/\
const",keyword:"const",params:{allowedValue:"unset"},message:"must be equal to constant",schema:"unset",parentSchema:d.properties.spend_limit.
else.else,data:c};e===null?e=[v]:e.push(v),t++}var ye=A===t;a=ye,p="else"}if(!a){let A={instancePath:s+"/spend_limit",schemaPath:"#/properti\
es/spend_limit/else/if",keyword:"if",params:{failingKeyword:p},message:'must match "'+p+'" schema',schema:d.properties.spend_limit.else.if,parentSchema:d.
properties.spend_limit.else,data:c};e===null?e=[A]:e.push(A),t++}var ue=f===t;j=ue,O="else"}if(!j){let f={instancePath:s+"/spend_limit",schemaPath:"\
#/properties/spend_limit/if",keyword:"if",params:{failingKeyword:O},message:'must match "'+O+'" schema',schema:d.properties.spend_limit.if,parentSchema:d.
properties.spend_limit,data:c};e===null?e=[f]:e.push(f),t++}}if(i.hosted_tool_permissions!==void 0){let c=i.hosted_tool_permissions,w=t,j=!0,
z=t;if(c!=="omit"){let f={};e===null?e=[f]:e.push(f),t++}var De=z===t;t=w,e!==null&&(w?e.length=w:e=null);let O;if(De){let f=t;if(c!=="omit"){
let a={instancePath:s+"/hosted_tool_permissions",schemaPath:"#/properties/hosted_tool_permissions/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:d.properties.hosted_tool_permissions.then,data:c};e===null?e=[a]:e.push(
a),t++}var De=f===t;j=De,O="then"}else{let f=t;Le(c,{instancePath:s+"/hosted_tool_permissions",parentData:i,parentDataProperty:"hosted_tool_\
permissions",rootData:W,dynamicAnchors:Q})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length);var De=f===t;j=De,O="else"}if(!j){let f={instancePath:s+
"/hosted_tool_permissions",schemaPath:"#/properties/hosted_tool_permissions/if",keyword:"if",params:{failingKeyword:O},message:'must match "'+
O+'" schema',schema:d.properties.hosted_tool_permissions.if,parentSchema:d.properties.hosted_tool_permissions,data:c};e===null?e=[f]:e.push(
f),t++}}}else{let c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.type,parentSchema:d,
data:i};e===null?e=[c]:e.push(c),t++}return Ke.errors=e,t===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(i,{instancePath:s="",
parentData:re,parentDataProperty:se,rootData:W=i,dynamicAnchors:Q={}}={}){let e=null,t=0,I=ze.evaluated;if(I.dynamicProps&&(I.props=void 0),
I.dynamicItems&&(I.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.version===void 0){let _={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.required,parentSchema:l,data:i};
e===null?e=[_]:e.push(_),t++}for(let _ in i)if(!$e.call(l.properties,_)){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties",schema:!1,parentSchema:l,data:i};e===null?
e=[a]:e.push(a),t++}if(i.version!==void 0){let _=i.version;if(_!==1){let a={instancePath:s+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:l.properties.version,data:_};e===null?e=[a]:
e.push(a),t++}}if(i.organization!==void 0){let _=i.organization;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let a in _)if(a!=="id"){let m={
instancePath:s+"/organization",schemaPath:"#/properties/organization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.organization,data:_};e===null?e=[m]:e.push(m),t++}if(_.id!==
void 0){let a=_.id;if(typeof a=="string"){if(D(a)<1){let m={instancePath:s+"/organization/id",schemaPath:"#/properties/organization/properti\
es/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.organization.
properties.id,data:a};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:s+"/organization/id",schemaPath:"#/properties/organization/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.organization.properties.id.type,parentSchema:l.
properties.organization.properties.id,data:a};e===null?e=[m]:e.push(m),t++}}}else{let a={instancePath:s+"/organization",schemaPath:"#/proper\
ties/organization/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.organization.type,parentSchema:l.
properties.organization,data:_};e===null?e=[a]:e.push(a),t++}}if(i.policy!==void 0){let _=i.policy;if(_&&typeof _=="object"&&!Array.isArray(
_)){for(let a in _)if(a!=="unmanaged"){let m={instancePath:s+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.policy,data:_};
e===null?e=[m]:e.push(m),t++}if(_.unmanaged!==void 0){let a=_.unmanaged;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let m in a)if(!$e.call(
l.properties.policy.properties.unmanaged.properties,m)){let p={instancePath:s+"/policy/unmanaged",schemaPath:"#/properties/policy/properties\
/unmanaged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",
schema:!1,parentSchema:l.properties.policy.properties.unmanaged,data:a};e===null?e=[p]:e.push(p),t++}if(a.default!==void 0){let m=a.default;
if(!(m==="keep"||m==="delete")){let p={instancePath:s+"/policy/unmanaged/default",schemaPath:"#/properties/policy/properties/unmanaged/prope\
rties/default/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.default.enum},message:"must be \
equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.default.enum,parentSchema:l.properties.policy.
properties.unmanaged.properties.default,data:m};e===null?e=[p]:e.push(p),t++}}if(a.role!==void 0){let m=a.role;if(!(m==="keep"||m==="delete")){
let p={instancePath:s+"/policy/unmanaged/role",schemaPath:"#/properties/policy/properties/unmanaged/properties/role/enum",keyword:"enum",params:{
allowedValues:l.properties.policy.properties.unmanaged.properties.role.enum},message:"must be equal to one of the allowed values",schema:l.properties.
policy.properties.unmanaged.properties.role.enum,parentSchema:l.properties.policy.properties.unmanaged.properties.role,data:m};e===null?e=[p]:
e.push(p),t++}}if(a.user!==void 0){let m=a.user;if(!(m==="keep"||m==="delete")){let p={instancePath:s+"/policy/unmanaged/user",schemaPath:"#\
/properties/policy/properties/unmanaged/properties/user/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.
properties.user.enum},message:"must be equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.user.enum,
parentSchema:l.properties.policy.properties.unmanaged.properties.user,data:m};e===null?e=[p]:e.push(p),t++}}if(a.group!==void 0){let m=a.group;
if(!(m==="keep"||m==="delete")){let p={instancePath:s+"/policy/unmanaged/group",schemaPath:"#/properties/policy/properties/unmanaged/propert\
ies/group/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.group.enum},message:"must be equal \
to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.group.enum,parentSchema:l.properties.policy.properties.
unmanaged.properties.group,data:m};e===null?e=[p]:e.push(p),t++}}if(a.group_user!==void 0){let m=a.group_user;if(!(m==="keep"||m==="delete")){
let p={instancePath:s+"/policy/unmanaged/group_user",schemaPath:"#/properties/policy/properties/unmanaged/properties/group_user/enum",keyword:"\
enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.group_user.enum},message:"must be equal to one of the allowe\
d values",schema:l.properties.policy.properties.unmanaged.properties.group_user.enum,parentSchema:l.properties.policy.properties.unmanaged.properties.
group_user,data:m};e===null?e=[p]:e.push(p),t++}}if(a.group_service_account!==void 0){let m=a.group_service_account;if(!(m==="keep"||m==="de\
lete")){let p={instancePath:s+"/policy/unmanaged/group_service_account",schemaPath:"#/properties/policy/properties/unmanaged/properties/grou\
p_service_account/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.group_service_account.enum},
message:"must be equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.group_service_account.enum,parentSchema:l.
properties.policy.properties.unmanaged.properties.group_service_account,data:m};e===null?e=[p]:e.push(p),t++}}if(a.external_key!==void 0){let m=a.
external_key;if(!(m==="keep"||m==="delete")){let p={instancePath:s+"/policy/unmanaged/external_key",schemaPath:"#/properties/policy/properti\
es/unmanaged/properties/external_key/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.external_key.
enum},message:"must be equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.external_key.enum,parentSchema:l.
properties.policy.properties.unmanaged.properties.external_key,data:m};e===null?e=[p]:e.push(p),t++}}if(a.project!==void 0){let m=a.project;
if(m!=="keep"){let p={instancePath:s+"/policy/unmanaged/project",schemaPath:"#/properties/policy/properties/unmanaged/properties/project/enu\
m",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.project.enum},message:"must be equal to one of t\
he allowed values",schema:l.properties.policy.properties.unmanaged.properties.project.enum,parentSchema:l.properties.policy.properties.unmanaged.
properties.project,data:m};e===null?e=[p]:e.push(p),t++}}if(a.project_user!==void 0){let m=a.project_user;if(!(m==="keep"||m==="delete")){let p={
instancePath:s+"/policy/unmanaged/project_user",schemaPath:"#/properties/policy/properties/unmanaged/properties/project_user/enum",keyword:"\
enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.project_user.enum},message:"must be equal to one of the allo\
wed values",schema:l.properties.policy.properties.unmanaged.properties.project_user.enum,parentSchema:l.properties.policy.properties.unmanaged.
properties.project_user,data:m};e===null?e=[p]:e.push(p),t++}}if(a.project_group!==void 0){let m=a.project_group;if(!(m==="keep"||m==="delet\
e")){let p={instancePath:s+"/policy/unmanaged/project_group",schemaPath:"#/properties/policy/properties/unmanaged/properties/project_group/e\
num",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.project_group.enum},message:"must be equal to \
one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.project_group.enum,parentSchema:l.properties.policy.properties.
unmanaged.properties.project_group,data:m};e===null?e=[p]:e.push(p),t++}}if(a.project_role!==void 0){let m=a.project_role;if(!(m==="keep"||m===
"delete")){let p={instancePath:s+"/policy/unmanaged/project_role",schemaPath:"#/properties/policy/properties/unmanaged/properties/project_ro\
le/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.project_role.enum},message:"must be equal \
to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.project_role.enum,parentSchema:l.properties.policy.
properties.unmanaged.properties.project_role,data:m};e===null?e=[p]:e.push(p),t++}}if(a.project_service_account!==void 0){let m=a.project_service_account;
if(!(m==="keep"||m==="delete")){let p={instancePath:s+"/policy/unmanaged/project_service_account",schemaPath:"#/properties/policy/properties\
/unmanaged/properties/project_service_account/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.
project_service_account.enum},message:"must be equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.
project_service_account.enum,parentSchema:l.properties.policy.properties.unmanaged.properties.project_service_account,data:m};e===null?e=[p]:
e.push(p),t++}}}else{let m={instancePath:s+"/policy/unmanaged",schemaPath:"#/properties/policy/properties/unmanaged/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:l.properties.policy.properties.unmanaged.type,parentSchema:l.properties.policy.properties.unmanaged,
data:a};e===null?e=[m]:e.push(m),t++}}}else{let a={instancePath:s+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:l.properties.policy.type,parentSchema:l.properties.policy,data:_};e===null?e=[a]:e.push(a),t++}}if(i.
absent!==void 0){let _=i.absent;if(Array.isArray(_)){let a=_.length;for(let L=0;L<a;L++){let A=_[L];if(typeof A=="string"){if(D(A)<1){let V={
instancePath:s+"/absent/"+L,schemaPath:"#/properties/absent/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters",schema:1,parentSchema:l.properties.absent.items,data:A};e===null?e=[V]:e.push(V),t++}}else{let V={instancePath:s+"/abs\
ent/"+L,schemaPath:"#/properties/absent/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.absent.
items.type,parentSchema:l.properties.absent.items,data:A};e===null?e=[V]:e.push(V),t++}}let m=_.length,p;if(m>1){let L={};for(;m--;){let A=_[m];
if(typeof A=="string"){if(typeof L[A]=="number"){p=L[A];let V={instancePath:s+"/absent",schemaPath:"#/properties/absent/uniqueItems",keyword:"\
uniqueItems",params:{i:m,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+m+" are identical)",schema:!0,parentSchema:l.properties.
absent,data:_};e===null?e=[V]:e.push(V),t++;break}L[A]=m}}}}else{let a={instancePath:s+"/absent",schemaPath:"#/properties/absent/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:l.properties.absent.type,parentSchema:l.properties.absent,data:_};e===null?e=[a]:
e.push(a),t++}}if(i.roles!==void 0){let _=i.roles;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let a in _){let m=t;if(typeof a=="string"&&
D(a)<1){let p={instancePath:s+"/roles",schemaPath:"#/properties/roles/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.roles.propertyNames,data:a,propertyName:a};e===null?e=[p]:e.push(p),
t++}var r=m===t;if(!r){let p={instancePath:s+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName:a},
message:"property name must be valid",schema:l.properties.roles.propertyNames,parentSchema:l.properties.roles,data:_};e===null?e=[p]:e.push(
p),t++}}for(let a in _)Ge(_[a],{instancePath:s+"/roles/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:a,rootData:W,
dynamicAnchors:Q})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length)}else{let a={instancePath:s+"/roles",schemaPath:"#/properties/roles\
/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.roles.type,parentSchema:l.properties.roles,data:_};
e===null?e=[a]:e.push(a),t++}}if(i.users!==void 0){let _=i.users;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let a in _){let m=t;if(typeof a==
"string"){if(D(a)<1){let p={instancePath:s+"/users",schemaPath:"#/properties/users/propertyNames/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.users.propertyNames,data:a,propertyName:a};e===null?e=[p]:
e.push(p),t++}if(!We.test(a)){let p={instancePath:s+"/users",schemaPath:"#/properties/users/propertyNames/format",keyword:"format",params:{format:"\
email"},message:'must match format "email"',schema:"email",parentSchema:l.properties.users.propertyNames,data:a,propertyName:a};e===null?e=[
p]:e.push(p),t++}}var o=m===t;if(!o){let p={instancePath:s+"/users",schemaPath:"#/properties/users/propertyNames",keyword:"propertyNames",params:{
propertyName:a},message:"property name must be valid",schema:l.properties.users.propertyNames,parentSchema:l.properties.users,data:_};e===null?
e=[p]:e.push(p),t++}}for(let a in _){let m=_[a];if(!(m&&typeof m=="object"&&!Array.isArray(m))&&typeof m!="string"){let v={instancePath:s+"/\
users/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/users/additionalProperties/type",keyword:"type",params:{type:l.properties.
users.additionalProperties.type},message:"must be object,string",schema:l.properties.users.additionalProperties.type,parentSchema:l.properties.
users.additionalProperties,data:m};e===null?e=[v]:e.push(v),t++}let p=t,L=!0,A=t;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let v={};e===
null?e=[v]:e.push(v),t++}var u=A===t;t=p,e!==null&&(p?e.length=p:e=null);let V;if(u){let v=t;Re(m,{instancePath:s+"/users/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:a,rootData:W,dynamicAnchors:Q})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length);
var u=v===t;L=u,V="then"}else{let v=t;if(!(m==="owner"||m==="reader")){let M={instancePath:s+"/users/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/users/additionalProperties/else/enum",keyword:"enum",params:{allowedValues:l.properties.users.additionalProperties.
else.enum},message:"must be equal to one of the allowed values",schema:l.properties.users.additionalProperties.else.enum,parentSchema:l.properties.
users.additionalProperties.else,data:m};e===null?e=[M]:e.push(M),t++}var u=v===t;L=u,V="else"}if(!L){let v={instancePath:s+"/users/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/users/additionalProperties/if",keyword:"if",params:{failingKeyword:V},message:'must \
match "'+V+'" schema',schema:l.properties.users.additionalProperties.if,parentSchema:l.properties.users.additionalProperties,data:m};e===null?
e=[v]:e.push(v),t++}}}else{let a={instancePath:s+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:l.properties.users.type,parentSchema:l.properties.users,data:_};e===null?e=[a]:e.push(a),t++}}if(i.groups!==void 0){let _=i.
groups;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let a in _){let m=t;if(typeof a=="string"&&D(a)<1){let p={instancePath:s+"/groups",schemaPath:"\
#/properties/groups/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.
properties.groups.propertyNames,data:a,propertyName:a};e===null?e=[p]:e.push(p),t++}var N=m===t;if(!N){let p={instancePath:s+"/groups",schemaPath:"\
#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be valid",schema:l.properties.
groups.propertyNames,parentSchema:l.properties.groups,data:_};e===null?e=[p]:e.push(p),t++}}for(let a in _)Ce(_[a],{instancePath:s+"/groups/"+
a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:a,rootData:W,dynamicAnchors:Q})||(e=e===null?Ce.errors:e.concat(Ce.
errors),t=e.length)}else{let a={instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:l.properties.groups.type,parentSchema:l.properties.groups,data:_};e===null?e=[a]:e.push(a),t++}}if(i.external_keys!==
void 0){let _=i.external_keys;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let a in _){let m=t;if(typeof a=="string"&&D(a)<1){let p={instancePath:s+
"/external_keys",schemaPath:"#/properties/external_keys/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters",schema:1,parentSchema:l.properties.external_keys.propertyNames,data:a,propertyName:a};e===null?e=[p]:e.push(p),t++}
var g=m===t;if(!g){let p={instancePath:s+"/external_keys",schemaPath:"#/properties/external_keys/propertyNames",keyword:"propertyNames",params:{
propertyName:a},message:"property name must be valid",schema:l.properties.external_keys.propertyNames,parentSchema:l.properties.external_keys,
data:_};e===null?e=[p]:e.push(p),t++}}for(let a in _)Ve(_[a],{instancePath:s+"/external_keys/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,
parentDataProperty:a,rootData:W,dynamicAnchors:Q})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)}else{let a={instancePath:s+"/exter\
nal_keys",schemaPath:"#/properties/external_keys/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.external_keys.
type,parentSchema:l.properties.external_keys,data:_};e===null?e=[a]:e.push(a),t++}}if(i.projects!==void 0){let _=i.projects;if(_&&typeof _==
"object"&&!Array.isArray(_)){for(let a in _){let m=t;if(typeof a=="string"&&D(a)<1){let p={instancePath:s+"/projects",schemaPath:"#/properti\
es/projects/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.
properties.projects.propertyNames,data:a,propertyName:a};e===null?e=[p]:e.push(p),t++}var h=m===t;if(!h){let p={instancePath:s+"/projects",schemaPath:"\
#/properties/projects/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be valid",schema:l.properties.
projects.propertyNames,parentSchema:l.properties.projects,data:_};e===null?e=[p]:e.push(p),t++}}for(let a in _)Ke(_[a],{instancePath:s+"/pro\
jects/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:a,rootData:W,dynamicAnchors:Q})||(e=e===null?Ke.errors:e.concat(
Ke.errors),t=e.length)}else{let a={instancePath:s+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:l.properties.projects.type,parentSchema:l.properties.projects,data:_};e===null?e=[a]:e.push(a),t++}}if(i.templates!==
void 0){let _=i.templates;if(_&&typeof _=="object"&&!Array.isArray(_))for(let a in _){let m=_[a];if(m&&typeof m=="object"&&!Array.isArray(m)){
for(let p in m)if(!$e.call(l.properties.templates.additionalProperties.properties,p)){let L={instancePath:s+"/templates/"+a.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.templates.additionalProperties,data:m};e===null?e=[L]:e.push(
L),t++}if(m.residency!==void 0){let p=m.residency,L=t,A=!0,V=t;if(p!=="omit"){let P={};e===null?e=[P]:e.push(P),t++}var n=V===t;t=L,e!==null&&
(L?e.length=L:e=null);let v;if(n){let P=t;if(p!=="omit"){let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/resi\
dency",schemaPath:"#/properties/templates/additionalProperties/properties/residency/then/const",keyword:"const",params:{allowedValue:"omit"},
message:"must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.residency.then,data:p};
e===null?e=[y]:e.push(y),t++}var n=P===t;A=n,v="then"}else{let P=t;if(!(p==="GLOBAL"||p==="US_STORAGE_PROCESSING"||p==="EU_STORAGE_PROCESSIN\
G"||p==="JP_STORAGE"||p==="JP_STORAGE_PROCESSING"||p==="KR_STORAGE"||p==="CA_STORAGE"||p==="SG_STORAGE"||p==="IN_STORAGE"||p==="IN_STORAGE_P\
ROCESSING"||p==="AU_STORAGE"||p==="AU_STORAGE_PROCESSING"||p==="GB_STORAGE"||p==="AE_STORAGE"||p==="AE_STORAGE_PROCESSING")){let y={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/residency",schemaPath:"#/properties/templates/additionalProperties/properties/resid\
ency/else/enum",keyword:"enum",params:{allowedValues:l.properties.templates.additionalProperties.properties.residency.else.enum},message:"mu\
st be equal to one of the allowed values",schema:l.properties.templates.additionalProperties.properties.residency.else.enum,parentSchema:l.properties.
templates.additionalProperties.properties.residency.else,data:p};e===null?e=[y]:e.push(y),t++}var n=P===t;A=n,v="else"}if(!A){let P={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/residency",schemaPath:"#/properties/templates/additionalProperties/properties/resid\
ency/if",keyword:"if",params:{failingKeyword:v},message:'must match "'+v+'" schema',schema:l.properties.templates.additionalProperties.properties.
residency.if,parentSchema:l.properties.templates.additionalProperties.properties.residency,data:p};e===null?e=[P]:e.push(P),t++}}if(m.external_key!==
void 0){let p=m.external_key,L=t,A=!0,V=t;if(p!=="omit"){let P={};e===null?e=[P]:e.push(P),t++}var S=V===t;t=L,e!==null&&(L?e.length=L:e=null);
let v;if(S){let P=t;if(p!=="omit"){let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/external_key",schemaPath:"\
#/properties/templates/additionalProperties/properties/external_key/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must b\
e equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.external_key.then,data:p};e===null?e=
[y]:e.push(y),t++}var S=P===t;A=S,v="then"}else{let P=t;if(typeof p=="string"){if(D(p)<1){let y={instancePath:s+"/templates/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/external_key",schemaPath:"#/properties/templates/additionalProperties/properties/external_key/else/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.templates.additionalProperties.
properties.external_key.else,data:p};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/external_key",schemaPath:"#/properties/templates/additionalProperties/properties/external_key/else/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:l.properties.templates.additionalProperties.properties.external_key.else.type,parentSchema:l.properties.
templates.additionalProperties.properties.external_key.else,data:p};e===null?e=[y]:e.push(y),t++}var S=P===t;A=S,v="else"}if(!A){let P={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/external_key",schemaPath:"#/properties/templates/additionalProperties/properties/ex\
ternal_key/if",keyword:"if",params:{failingKeyword:v},message:'must match "'+v+'" schema',schema:l.properties.templates.additionalProperties.
properties.external_key.if,parentSchema:l.properties.templates.additionalProperties.properties.external_key,data:p};e===null?e=[P]:e.push(P),
t++}}if(m.users!==void 0){let p=m.users,L=t,A=!0,V=t;if(p!=="omit"){let P={};e===null?e=[P]:e.push(P),t++}var E=V===t;t=L,e!==null&&(L?e.length=
L:e=null);let v;if(E){let P=t;if(p!=="omit"){let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"\
#/properties/templates/additionalProperties/properties/users/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal\
 to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.users.then,data:p};e===null?e=[y]:e.push(y),
t++}var E=P===t;A=E,v="then"}else{let P=t;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let y in p){let b=t;if(typeof y=="string"){if(D(y)<
1){let G={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates/additionalProper\
ties/properties/users/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:l.properties.templates.additionalProperties.properties.users.else.propertyNames,data:y,propertyName:y};e===null?e=[G]:e.push(G),
t++}if(!We.test(y)){let G={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates\
/additionalProperties/properties/users/else/propertyNames/format",keyword:"format",params:{format:"email"},message:'must match format "email\
"',schema:"email",parentSchema:l.properties.templates.additionalProperties.properties.users.else.propertyNames,data:y,propertyName:y};e===null?
e=[G]:e.push(G),t++}}var C=b===t;if(!C){let G={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/\
properties/templates/additionalProperties/properties/users/else/propertyNames",keyword:"propertyNames",params:{propertyName:y},message:"prop\
erty name must be valid",schema:l.properties.templates.additionalProperties.properties.users.else.propertyNames,parentSchema:l.properties.templates.
additionalProperties.properties.users.else,data:p};e===null?e=[G]:e.push(G),t++}}for(let y in p){let b=p[y],G=t,K=!0,J=t;if(b!=="omit"){let R={};
e===null?e=[R]:e.push(R),t++}var k=J===t;t=G,e!==null&&(G?e.length=G:e=null);let H;if(k){let R=t;if(b!=="omit"){let B={instancePath:s+"/temp\
lates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/users/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/addit\
ionalProperties/properties/users/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal t\
o constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.users.else.additionalProperties.then,data:b};e===
null?e=[B]:e.push(B),t++}var k=R===t;K=k,H="then"}else{let R=t;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&typeof b!="string"){let F={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/users/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates\
/additionalProperties/properties/users/else/additionalProperties/else/type",keyword:"type",params:{type:l.properties.templates.additionalProperties.
properties.users.else.additionalProperties.else.type},message:"must be object,string",schema:l.properties.templates.additionalProperties.properties.
users.else.additionalProperties.else.type,parentSchema:l.properties.templates.additionalProperties.properties.users.else.additionalProperties.
else,data:b};e===null?e=[F]:e.push(F),t++}let pe=t,B=!0,ne=t;if(!(b&&typeof b=="object"&&!Array.isArray(b))){let F={};e===null?e=[F]:e.push(
F),t++}var T=ne===t;t=pe,e!==null&&(pe?e.length=pe:e=null);let te;if(T){let F=t;we(b,{instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/users/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:y,rootData:W,dynamicAnchors:Q})||(e=e===null?
we.errors:e.concat(we.errors),t=e.length);var T=F===t;B=T,te="then"}else{let F=t;if(!(b==="owner"||b==="member")){let fe={instancePath:s+"/t\
emplates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/users/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/ad\
ditionalProperties/properties/users/else/additionalProperties/else/else/enum",keyword:"enum",params:{allowedValues:l.properties.templates.additionalProperties.
properties.users.else.additionalProperties.else.else.enum},message:"must be equal to one of the allowed values",schema:l.properties.templates.
additionalProperties.properties.users.else.additionalProperties.else.else.enum,parentSchema:l.properties.templates.additionalProperties.properties.
users.else.additionalProperties.else.else,data:b};e===null?e=[fe]:e.push(fe),t++}var T=F===t;B=T,te="else"}if(!B){let F={instancePath:s+"/te\
mplates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/users/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/add\
itionalProperties/properties/users/else/additionalProperties/else/if",keyword:"if",params:{failingKeyword:te},message:'must match "'+te+'" s\
chema',schema:l.properties.templates.additionalProperties.properties.users.else.additionalProperties.else.if,parentSchema:l.properties.templates.
additionalProperties.properties.users.else.additionalProperties.else,data:b};e===null?e=[F]:e.push(F),t++}var k=R===t;K=k,H="else"}if(!K){let R={
instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/users/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/templates/additionalProperties/properties/users/else/additionalProperties/if",keyword:"if",params:{failingKeyword:H},message:'must mat\
ch "'+H+'" schema',schema:l.properties.templates.additionalProperties.properties.users.else.additionalProperties.if,parentSchema:l.properties.
templates.additionalProperties.properties.users.else.additionalProperties,data:b};e===null?e=[R]:e.push(R),t++}}}else{let y={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates/additionalProperties/properties/users/els\
e/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.templates.additionalProperties.properties.users.else.
type,parentSchema:l.properties.templates.additionalProperties.properties.users.else,data:p};e===null?e=[y]:e.push(y),t++}var E=P===t;A=E,v="\
else"}if(!A){let P={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates/additi\
onalProperties/properties/users/if",keyword:"if",params:{failingKeyword:v},message:'must match "'+v+'" schema',schema:l.properties.templates.
additionalProperties.properties.users.if,parentSchema:l.properties.templates.additionalProperties.properties.users,data:p};e===null?e=[P]:e.
push(P),t++}}if(m.groups!==void 0){let p=m.groups,L=t,A=!0,V=t;if(p!=="omit"){let P={};e===null?e=[P]:e.push(P),t++}var $=V===t;t=L,e!==null&&
(L?e.length=L:e=null);let v;if($){let P=t;if(p!=="omit"){let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/grou\
ps",schemaPath:"#/properties/templates/additionalProperties/properties/groups/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.groups.then,data:p};e===null?e=
[y]:e.push(y),t++}var $=P===t;A=$,v="then"}else{let P=t;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let y in p){let b=t;if(typeof y=="s\
tring"&&D(y)<1){let G={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups",schemaPath:"#/properties/templates/ad\
ditionalProperties/properties/groups/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters",schema:1,parentSchema:l.properties.templates.additionalProperties.properties.groups.else.propertyNames,data:y,propertyName:y};e===
null?e=[G]:e.push(G),t++}var x=b===t;if(!x){let G={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups",schemaPath:"\
#/properties/templates/additionalProperties/properties/groups/else/propertyNames",keyword:"propertyNames",params:{propertyName:y},message:"p\
roperty name must be valid",schema:l.properties.templates.additionalProperties.properties.groups.else.propertyNames,parentSchema:l.properties.
templates.additionalProperties.properties.groups.else,data:p};e===null?e=[G]:e.push(G),t++}}for(let y in p){let b=p[y],G=t,K=!0,J=t;if(b!=="\
omit"){let R={};e===null?e=[R]:e.push(R),t++}var ie=J===t;t=G,e!==null&&(G?e.length=G:e=null);let H;if(ie){let R=t;if(b!=="omit"){let B={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/template\
s/additionalProperties/properties/groups/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be\
 equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.then,
data:b};e===null?e=[B]:e.push(B),t++}var ie=R===t;K=ie,H="then"}else{let R=t;if(!b||typeof b!="object"){let F={instancePath:s+"/templates/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalPr\
operties/properties/groups/else/additionalProperties/else/type",keyword:"type",params:{type:l.properties.templates.additionalProperties.properties.
groups.else.additionalProperties.else.type},message:"must be object,array",schema:l.properties.templates.additionalProperties.properties.groups.
else.additionalProperties.else.type,parentSchema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.else,
data:b};e===null?e=[F]:e.push(F),t++}let pe=t,B=!0,ne=t;if(!(b&&typeof b=="object"&&!Array.isArray(b))){let F={};e===null?e=[F]:e.push(F),t++}
var me=ne===t;t=pe,e!==null&&(pe?e.length=pe:e=null);let te;if(me){let F=t;ke(b,{instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/groups/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:y,rootData:W,dynamicAnchors:Q})||(e=e===null?ke.errors:
e.concat(ke.errors),t=e.length);var me=F===t;B=me,te="then"}else{let F=t;if(Array.isArray(b)){let fe=b.length;for(let ge=0;ge<fe;ge++){let _e=b[ge];
if(typeof _e=="string"){if(D(_e)<1){let Oe={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+y.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+ge,schemaPath:"#/properties/templates/additionalProperties/properties/groups/else/additionalProperties/else/el\
se/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.
templates.additionalProperties.properties.groups.else.additionalProperties.else.else.items,data:_e};e===null?e=[Oe]:e.push(Oe),t++}}else{let Oe={
instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ge,schemaPath:"\
#/properties/templates/additionalProperties/properties/groups/else/additionalProperties/else/else/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else.items.
type,parentSchema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else.items,data:_e};e===null?
e=[Oe]:e.push(Oe),t++}}let Ee=b.length,Ue;if(Ee>1){let ge={};for(;Ee--;){let _e=b[Ee];if(typeof _e=="string"){if(typeof ge[_e]=="number"){Ue=
ge[_e];let Oe={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/templates/additionalProperties/properties/groups/else/additionalProperties/else/else/uniqueItems",keyword:"uniqueItems",params:{
i:Ee,j:Ue},message:"must NOT have duplicate items (items ## "+Ue+" and "+Ee+" are identical)",schema:!0,parentSchema:l.properties.templates.
additionalProperties.properties.groups.else.additionalProperties.else.else,data:b};e===null?e=[Oe]:e.push(Oe),t++;break}ge[_e]=Ee}}}}else{let fe={
instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/templates/additionalProperties/properties/groups/else/additionalProperties/else/else/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else.type,parentSchema:l.
properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else,data:b};e===null?e=[fe]:e.push(fe),t++}var me=F===
t;B=me,te="else"}if(!B){let F={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+y.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/groups/else/additionalProperties/else/if",keyword:"if",params:{
failingKeyword:te},message:'must match "'+te+'" schema',schema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.
else.if,parentSchema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.else,data:b};e===null?e=[F]:e.push(
F),t++}var ie=R===t;K=ie,H="else"}if(!K){let R={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+y.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/groups/else/additionalProperties/if",keyword:"i\
f",params:{failingKeyword:H},message:'must match "'+H+'" schema',schema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.
if,parentSchema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties,data:b};e===null?e=[R]:e.push(R),t++}}}else{
let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups",schemaPath:"#/properties/templates/additionalProperti\
es/properties/groups/else/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.templates.additionalProperties.
properties.groups.else.type,parentSchema:l.properties.templates.additionalProperties.properties.groups.else,data:p};e===null?e=[y]:e.push(y),
t++}var $=P===t;A=$,v="else"}if(!A){let P={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups",schemaPath:"#/pro\
perties/templates/additionalProperties/properties/groups/if",keyword:"if",params:{failingKeyword:v},message:'must match "'+v+'" schema',schema:l.
properties.templates.additionalProperties.properties.groups.if,parentSchema:l.properties.templates.additionalProperties.properties.groups,data:p};
e===null?e=[P]:e.push(P),t++}}if(m.roles!==void 0){let p=m.roles,L=t,A=!0,V=t;if(p!=="omit"){let P={};e===null?e=[P]:e.push(P),t++}var ce=V===
t;t=L,e!==null&&(L?e.length=L:e=null);let v;if(ce){let P=t;if(p!=="omit"){let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/roles",schemaPath:"#/properties/templates/additionalProperties/properties/roles/then/const",keyword:"const",params:{allowedValue:"om\
it"},message:"must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.roles.then,data:p};
e===null?e=[y]:e.push(y),t++}var ce=P===t;A=ce,v="then"}else{let P=t;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let y in p){let b=t;if(typeof y==
"string"&&D(y)<1){let G={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/roles",schemaPath:"#/properties/templates/a\
dditionalProperties/properties/roles/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters",schema:1,parentSchema:l.properties.templates.additionalProperties.properties.roles.else.propertyNames,data:y,propertyName:y};e===
null?e=[G]:e.push(G),t++}var Te=b===t;if(!Te){let G={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/roles",schemaPath:"\
#/properties/templates/additionalProperties/properties/roles/else/propertyNames",keyword:"propertyNames",params:{propertyName:y},message:"pr\
operty name must be valid",schema:l.properties.templates.additionalProperties.properties.roles.else.propertyNames,parentSchema:l.properties.
templates.additionalProperties.properties.roles.else,data:p};e===null?e=[G]:e.push(G),t++}}for(let y in p){let b=p[y],G=t,K=!0,J=t;if(b!=="o\
mit"){let R={};e===null?e=[R]:e.push(R),t++}var xe=J===t;t=G,e!==null&&(G?e.length=G:e=null);let H;if(xe){let R=t;if(b!=="omit"){let B={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/roles/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates\
/additionalProperties/properties/roles/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be e\
qual to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.roles.else.additionalProperties.then,data:b};
e===null?e=[B]:e.push(B),t++}var xe=R===t;K=xe,H="then"}else{let R=t;be(b,{instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/roles/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:y,rootData:W,dynamicAnchors:Q})||(e=e===null?be.errors:
e.concat(be.errors),t=e.length);var xe=R===t;K=xe,H="else"}if(!K){let R={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/roles/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/roles/else/additionalP\
roperties/if",keyword:"if",params:{failingKeyword:H},message:'must match "'+H+'" schema',schema:l.properties.templates.additionalProperties.
properties.roles.else.additionalProperties.if,parentSchema:l.properties.templates.additionalProperties.properties.roles.else.additionalProperties,
data:b};e===null?e=[R]:e.push(R),t++}}}else{let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/roles",schemaPath:"\
#/properties/templates/additionalProperties/properties/roles/else/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.
properties.templates.additionalProperties.properties.roles.else.type,parentSchema:l.properties.templates.additionalProperties.properties.roles.
else,data:p};e===null?e=[y]:e.push(y),t++}var ce=P===t;A=ce,v="else"}if(!A){let P={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/roles",schemaPath:"#/properties/templates/additionalProperties/properties/roles/if",keyword:"if",params:{failingKeyword:v},message:'\
must match "'+v+'" schema',schema:l.properties.templates.additionalProperties.properties.roles.if,parentSchema:l.properties.templates.additionalProperties.
properties.roles,data:p};e===null?e=[P]:e.push(P),t++}}if(m.service_accounts!==void 0){let p=m.service_accounts,L=t,A=!0,V=t;if(p!=="omit"){
let P={};e===null?e=[P]:e.push(P),t++}var de=V===t;t=L,e!==null&&(L?e.length=L:e=null);let v;if(de){let P=t;if(p!=="omit"){let y={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts",schemaPath:"#/properties/templates/additionalProperties/propertie\
s/service_accounts/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:l.
properties.templates.additionalProperties.properties.service_accounts.then,data:p};e===null?e=[y]:e.push(y),t++}var de=P===t;A=de,v="then"}else{
let P=t;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let y in p){let b=t;if(typeof y=="string"&&D(y)<1){let G={instancePath:s+"/template\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts",schemaPath:"#/properties/templates/additionalProperties/properties/service_\
accounts/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.
properties.templates.additionalProperties.properties.service_accounts.else.propertyNames,data:y,propertyName:y};e===null?e=[G]:e.push(G),t++}
var Ie=b===t;if(!Ie){let G={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts",schemaPath:"#/properti\
es/templates/additionalProperties/properties/service_accounts/else/propertyNames",keyword:"propertyNames",params:{propertyName:y},message:"p\
roperty name must be valid",schema:l.properties.templates.additionalProperties.properties.service_accounts.else.propertyNames,parentSchema:l.
properties.templates.additionalProperties.properties.service_accounts.else,data:p};e===null?e=[G]:e.push(G),t++}}for(let y in p){let b=p[y],
G=t,K=!0,J=t;if(b!=="omit"){let R={};e===null?e=[R]:e.push(R),t++}var he=J===t;t=G,e!==null&&(G?e.length=G:e=null);let H;if(he){let R=t;if(b!==
"omit"){let B={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts/"+y.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/service_accounts/else/additionalProperties/then/const",keyword:"con\
st",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.
properties.service_accounts.else.additionalProperties.then,data:b};e===null?e=[B]:e.push(B),t++}var he=R===t;K=he,H="then"}else{let R=t;if(!(b&&
typeof b=="object"&&!Array.isArray(b))&&typeof b!="string"){let F={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/s\
ervice_accounts/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/service_accoun\
ts/else/additionalProperties/else/type",keyword:"type",params:{type:l.properties.templates.additionalProperties.properties.service_accounts.
else.additionalProperties.else.type},message:"must be object,string",schema:l.properties.templates.additionalProperties.properties.service_accounts.
else.additionalProperties.else.type,parentSchema:l.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.
else,data:b};e===null?e=[F]:e.push(F),t++}let pe=t,B=!0,ne=t;if(!(b&&typeof b=="object"&&!Array.isArray(b))){let F={};e===null?e=[F]:e.push(
F),t++}var ue=ne===t;t=pe,e!==null&&(pe?e.length=pe:e=null);let te;if(ue){let F=t;Se(b,{instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/service_accounts/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:y,rootData:W,dynamicAnchors:Q})||(e=
e===null?Se.errors:e.concat(Se.errors),t=e.length);var ue=F===t;B=ue,te="then"}else{let F=t;if(!(b==="owner"||b==="member")){let fe={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/templates/additionalProperties/properties/service_accounts/else/additionalProperties/else/else/enum",keyword:"enum",params:{allowedValues:l.
properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.else.else.enum},message:"must be equal to on\
e of the allowed values",schema:l.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.else.else.
enum,parentSchema:l.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.else.else,data:b};e===null?
e=[fe]:e.push(fe),t++}var ue=F===t;B=ue,te="else"}if(!B){let F={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/serv\
ice_accounts/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/service_accounts/\
else/additionalProperties/else/if",keyword:"if",params:{failingKeyword:te},message:'must match "'+te+'" schema',schema:l.properties.templates.
additionalProperties.properties.service_accounts.else.additionalProperties.else.if,parentSchema:l.properties.templates.additionalProperties.
properties.service_accounts.else.additionalProperties.else,data:b};e===null?e=[F]:e.push(F),t++}var he=R===t;K=he,H="else"}if(!K){let R={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/templates/additionalProperties/properties/service_accounts/else/additionalProperties/if",keyword:"if",params:{failingKeyword:H},message:'m\
ust match "'+H+'" schema',schema:l.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.if,parentSchema:l.
properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties,data:b};e===null?e=[R]:e.push(R),t++}}}else{
let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts",schemaPath:"#/properties/templates/addition\
alProperties/properties/service_accounts/else/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.templates.
additionalProperties.properties.service_accounts.else.type,parentSchema:l.properties.templates.additionalProperties.properties.service_accounts.
else,data:p};e===null?e=[y]:e.push(y),t++}var de=P===t;A=de,v="else"}if(!A){let P={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/service_accounts",schemaPath:"#/properties/templates/additionalProperties/properties/service_accounts/if",keyword:"if",params:{
failingKeyword:v},message:'must match "'+v+'" schema',schema:l.properties.templates.additionalProperties.properties.service_accounts.if,parentSchema:l.
properties.templates.additionalProperties.properties.service_accounts,data:p};e===null?e=[P]:e.push(P),t++}}if(m.rate_limits!==void 0){let p=m.
rate_limits,L=t,A=!0,V=t;if(p!=="omit"){let P={};e===null?e=[P]:e.push(P),t++}var ye=V===t;t=L,e!==null&&(L?e.length=L:e=null);let v;if(ye){
let P=t;if(p!=="omit"){let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",schemaPath:"#/properties/\
templates/additionalProperties/properties/rate_limits/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to con\
stant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.rate_limits.then,data:p};e===null?e=[y]:e.push(y),t++}
var ye=P===t;A=ye,v="then"}else{let P=t;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let y in p){let b=t;if(typeof y=="string"&&D(y)<1){
let G={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",schemaPath:"#/properties/templates/additionalPro\
perties/properties/rate_limits/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters",schema:1,parentSchema:l.properties.templates.additionalProperties.properties.rate_limits.else.propertyNames,data:y,propertyName:y};e===
null?e=[G]:e.push(G),t++}var De=b===t;if(!De){let G={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",schemaPath:"\
#/properties/templates/additionalProperties/properties/rate_limits/else/propertyNames",keyword:"propertyNames",params:{propertyName:y},message:"\
property name must be valid",schema:l.properties.templates.additionalProperties.properties.rate_limits.else.propertyNames,parentSchema:l.properties.
templates.additionalProperties.properties.rate_limits.else,data:p};e===null?e=[G]:e.push(G),t++}}for(let y in p){let b=p[y],G=t,K=!0,J=t;if(b!==
"omit"){let R={};e===null?e=[R]:e.push(R),t++}var c=J===t;t=G,e!==null&&(G?e.length=G:e=null);let H;if(c){let R=t;if(b!=="omit"){let B={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tem\
plates/additionalProperties/properties/rate_limits/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.rate_limits.else.additionalProperties.
then,data:b};e===null?e=[B]:e.push(B),t++}var c=R===t;K=c,H="then"}else{let R=t;je(b,{instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/rate_limits/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:y,rootData:W,dynamicAnchors:Q})||(e=e===
null?je.errors:e.concat(je.errors),t=e.length);var c=R===t;K=c,H="else"}if(!K){let R={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/rate_limits/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/rate\
_limits/else/additionalProperties/if",keyword:"if",params:{failingKeyword:H},message:'must match "'+H+'" schema',schema:l.properties.templates.
additionalProperties.properties.rate_limits.else.additionalProperties.if,parentSchema:l.properties.templates.additionalProperties.properties.
rate_limits.else.additionalProperties,data:b};e===null?e=[R]:e.push(R),t++}}}else{let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/rate_limits",schemaPath:"#/properties/templates/additionalProperties/properties/rate_limits/else/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:l.properties.templates.additionalProperties.properties.rate_limits.else.type,parentSchema:l.properties.
templates.additionalProperties.properties.rate_limits.else,data:p};e===null?e=[y]:e.push(y),t++}var ye=P===t;A=ye,v="else"}if(!A){let P={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",schemaPath:"#/properties/templates/additionalProperties/properties/rat\
e_limits/if",keyword:"if",params:{failingKeyword:v},message:'must match "'+v+'" schema',schema:l.properties.templates.additionalProperties.properties.
rate_limits.if,parentSchema:l.properties.templates.additionalProperties.properties.rate_limits,data:p};e===null?e=[P]:e.push(P),t++}}if(m.model_permissions!==
void 0){let p=m.model_permissions,L=t,A=!0,V=t;if(p!=="omit"){let P={};e===null?e=[P]:e.push(P),t++}var w=V===t;t=L,e!==null&&(L?e.length=L:
e=null);let v;if(w){let P=t;if(p!=="omit"){let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/model_permissions",
schemaPath:"#/properties/templates/additionalProperties/properties/model_permissions/then/const",keyword:"const",params:{allowedValue:"omit"},
message:"must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.model_permissions.then,
data:p};e===null?e=[y]:e.push(y),t++}var w=P===t;A=w,v="then"}else{let P=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&typeof p!="string"){
let J={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/model_permissions",schemaPath:"#/properties/templates/additio\
nalProperties/properties/model_permissions/else/type",keyword:"type",params:{type:l.properties.templates.additionalProperties.properties.model_permissions.
else.type},message:"must be object,string",schema:l.properties.templates.additionalProperties.properties.model_permissions.else.type,parentSchema:l.
properties.templates.additionalProperties.properties.model_permissions.else,data:p};e===null?e=[J]:e.push(J),t++}let M=t,y=!0,b=t;if(!(p&&typeof p==
"object"&&!Array.isArray(p))){let J={};e===null?e=[J]:e.push(J),t++}var j=b===t;t=M,e!==null&&(M?e.length=M:e=null);let G;if(j){let J=t;Ae(p,
{instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/model_permissions",parentData:m,parentDataProperty:"model_permissio\
ns",rootData:W,dynamicAnchors:Q})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length);var j=J===t;y=j,G="then"}else{let J=t;if(p!=="unset"){
let R={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/model_permissions",schemaPath:"#/properties/templates/additio\
nalProperties/properties/model_permissions/else/else/const",keyword:"const",params:{allowedValue:"unset"},message:"must be equal to constant",
schema:"unset",parentSchema:l.properties.templates.additionalProperties.properties.model_permissions.else.else,data:p};e===null?e=[R]:e.push(
R),t++}var j=J===t;y=j,G="else"}if(!y){let J={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/model_permissions",schemaPath:"\
#/properties/templates/additionalProperties/properties/model_permissions/else/if",keyword:"if",params:{failingKeyword:G},message:'must match\
 "'+G+'" schema',schema:l.properties.templates.additionalProperties.properties.model_permissions.else.if,parentSchema:l.properties.templates.
additionalProperties.properties.model_permissions.else,data:p};e===null?e=[J]:e.push(J),t++}var w=P===t;A=w,v="else"}if(!A){let P={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/model_permissions",schemaPath:"#/properties/templates/additionalProperties/properti\
es/model_permissions/if",keyword:"if",params:{failingKeyword:v},message:'must match "'+v+'" schema',schema:l.properties.templates.additionalProperties.
properties.model_permissions.if,parentSchema:l.properties.templates.additionalProperties.properties.model_permissions,data:p};e===null?e=[P]:
e.push(P),t++}}if(m.spend_limit!==void 0){let p=m.spend_limit,L=t,A=!0,V=t;if(p!=="omit"){let P={};e===null?e=[P]:e.push(P),t++}var z=V===t;
t=L,e!==null&&(L?e.length=L:e=null);let v;if(z){let P=t;if(p!=="omit"){let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/spend_limit",schemaPath:"#/properties/templates/additionalProperties/properties/spend_limit/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.spend_limit.then,
data:p};e===null?e=[y]:e.push(y),t++}var z=P===t;A=z,v="then"}else{let P=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&typeof p!="string"){
let J={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_limit",schemaPath:"#/properties/templates/additionalPro\
perties/properties/spend_limit/else/type",keyword:"type",params:{type:l.properties.templates.additionalProperties.properties.spend_limit.else.
type},message:"must be object,string",schema:l.properties.templates.additionalProperties.properties.spend_limit.else.type,parentSchema:l.properties.
templates.additionalProperties.properties.spend_limit.else,data:p};e===null?e=[J]:e.push(J),t++}let M=t,y=!0,b=t;if(!(p&&typeof p=="object"&&
!Array.isArray(p))){let J={};e===null?e=[J]:e.push(J),t++}var O=b===t;t=M,e!==null&&(M?e.length=M:e=null);let G;if(O){let J=t;Ne(p,{instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_limit",parentData:m,parentDataProperty:"spend_limit",rootData:W,dynamicAnchors:Q})||
(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length);var O=J===t;y=O,G="then"}else{let J=t;if(p!=="unset"){let R={instancePath:s+"/template\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_limit",schemaPath:"#/properties/templates/additionalProperties/properties/spend_limit/e\
lse/else/const",keyword:"const",params:{allowedValue:"unset"},message:"must be equal to constant",schema:"unset",parentSchema:l.properties.templates.
additionalProperties.properties.spend_limit.else.else,data:p};e===null?e=[R]:e.push(R),t++}var O=J===t;y=O,G="else"}if(!y){let J={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_limit",schemaPath:"#/properties/templates/additionalProperties/properties/spe\
nd_limit/else/if",keyword:"if",params:{failingKeyword:G},message:'must match "'+G+'" schema',schema:l.properties.templates.additionalProperties.
properties.spend_limit.else.if,parentSchema:l.properties.templates.additionalProperties.properties.spend_limit.else,data:p};e===null?e=[J]:e.
push(J),t++}var z=P===t;A=z,v="else"}if(!A){let P={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_limit",schemaPath:"\
#/properties/templates/additionalProperties/properties/spend_limit/if",keyword:"if",params:{failingKeyword:v},message:'must match "'+v+'" sc\
hema',schema:l.properties.templates.additionalProperties.properties.spend_limit.if,parentSchema:l.properties.templates.additionalProperties.
properties.spend_limit,data:p};e===null?e=[P]:e.push(P),t++}}if(m.hosted_tool_permissions!==void 0){let p=m.hosted_tool_permissions,L=t,A=!0,
V=t;if(p!=="omit"){let P={};e===null?e=[P]:e.push(P),t++}var f=V===t;t=L,e!==null&&(L?e.length=L:e=null);let v;if(f){let P=t;if(p!=="omit"){
let y={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/hosted_tool_permissions",schemaPath:"#/properties/templates/a\
dditionalProperties/properties/hosted_tool_permissions/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to co\
nstant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.hosted_tool_permissions.then,data:p};e===null?e=[y]:
e.push(y),t++}var f=P===t;A=f,v="then"}else{let P=t;Le(p,{instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/hosted_too\
l_permissions",parentData:m,parentDataProperty:"hosted_tool_permissions",rootData:W,dynamicAnchors:Q})||(e=e===null?Le.errors:e.concat(Le.errors),
t=e.length);var f=P===t;A=f,v="else"}if(!A){let P={instancePath:s+"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/hosted_tool_permi\
ssions",schemaPath:"#/properties/templates/additionalProperties/properties/hosted_tool_permissions/if",keyword:"if",params:{failingKeyword:v},
message:'must match "'+v+'" schema',schema:l.properties.templates.additionalProperties.properties.hosted_tool_permissions.if,parentSchema:l.
properties.templates.additionalProperties.properties.hosted_tool_permissions,data:p};e===null?e=[P]:e.push(P),t++}}}else{let p={instancePath:s+
"/templates/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:l.properties.templates.additionalProperties.type,parentSchema:l.properties.templates.additionalProperties,
data:m};e===null?e=[p]:e.push(p),t++}}else{let a={instancePath:s+"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:l.properties.templates.type,parentSchema:l.properties.templates,data:_};e===null?e=[a]:e.push(
a),t++}}}else{let _={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,
data:i};e===null?e=[_]:e.push(_),t++}return ze.errors=e,t===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Ye as default,Xe as validate};
