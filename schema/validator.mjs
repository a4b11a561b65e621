// Generated: npm run generate
var Dt=(i,r)=>()=>{try{return r||i((r={exports:{}}).exports,r),r.exports}catch(X){throw r=0,X}};var Et=Dt(Nt=>{"use strict";Object.defineProperty(Nt,"__esModule",{value:!0});function $t(i){let r=i.length,X=0,B=0,E;for(;B<r;)X++,E=i.charCodeAt(
B++),E>=55296&&E<=56319&&B<r&&(E=i.charCodeAt(B),(E&64512)===56320&&B++);return X}Nt.default=$t;$t.code='require("ajv/dist/runtime/ucs2lengt\
h").default'});var Ut=Dt(We=>{"use strict";Object.defineProperty(We,"__esModule",{value:!0});We.formatNames=We.fastFormats=We.fullFormats=void 0;function Re(i,r){
return{validate:i,compare:r}}We.fullFormats={date:Re(Vt,It),time:Re(Ot(!0),zt),"date-time":Re(Rt(!0),Kt),"iso-time":Re(Ot(),Gt),"iso-date-ti\
me":Re(Rt(),Ht),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:Xt,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:ar,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fr\
agment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Qt,int32:{type:"number",validate:rr},int64:{type:"number",validate:sr},float:{type:"number",validate:Ct},double:{type:"number",validate:Ct},
password:!0,binary:!0};We.fastFormats={...We.fullFormats,date:Re(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,It),time:Re(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
zt),"date-time":Re(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Kt),"iso-time":Re(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Gt),"iso-date-time":Re(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Ht),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
We.formatNames=Object.keys(We.fullFormats);function Mt(i){return i%4===0&&(i%100!==0||i%400===0)}var Yt=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,Bt=[0,31,
28,31,30,31,30,31,31,30,31,30,31];function Vt(i){let r=Yt.exec(i);if(!r)return!1;let X=+r[1],B=+r[2],E=+r[3];return B>=1&&B<=12&&E>=1&&E<=(B===
2&&Mt(X)?29:Bt[B])}function It(i,r){if(i&&r)return i>r?1:i<r?-1:0}var Tt=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function Ot(i){
return function(X){let B=Tt.exec(X);if(!B)return!1;let E=+B[1],U=+B[2],e=+B[3],t=B[4],N=B[5]==="-"?-1:1,s=+(B[6]||0),a=+(B[7]||0);if(s>23||a>
59||i&&!t)return!1;if(E<=23&&U<=59&&e<60)return!0;let d=U-a*N,h=E-s*N-(d<0?1:0);return(h===23||h===-1)&&(d===59||d===-1)&&e<61}}function zt(i,r){
if(!(i&&r))return;let X=new Date("2020-01-01T"+i).valueOf(),B=new Date("2020-01-01T"+r).valueOf();if(X&&B)return X-B}function Gt(i,r){if(!(i&&
r))return;let X=Tt.exec(i),B=Tt.exec(r);if(X&&B)return i=X[1]+X[2]+X[3],r=B[1]+B[2]+B[3],i>r?1:i<r?-1:0}var qt=/t|\s/i;function Rt(i){let r=Ot(
i);return function(B){let E=B.split(qt);return E.length===2&&Vt(E[0])&&r(E[1])}}function Kt(i,r){if(!(i&&r))return;let X=new Date(i).valueOf(),
B=new Date(r).valueOf();if(X&&B)return X-B}function Ht(i,r){if(!(i&&r))return;let[X,B]=i.split(qt),[E,U]=r.split(qt),e=It(X,E);if(e!==void 0)
return e||zt(B,U)}var Jt=/\/|:/,Zt=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Xt(i){return Jt.test(i)&&Zt.test(i)}var Wt=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function Qt(i){return Wt.
lastIndex=0,Wt.test(i)}var er=-(2**31),tr=2**31-1;function rr(i){return Number.isInteger(i)&&i<=tr&&i>=er}function sr(i){return Number.isInteger(
i)}function Ct(){return!0}var ir=/[^\\]\\Z/;function ar(i){if(ir.test(i))return!1;try{return new RegExp(i),!0}catch{return!1}}});var lr=At,mr=At,n={$schema:"https://json-schema.org/draft/2020-12/schema",title:"Orgform",description:"An OpenAI organization as a file.",type:"\
object",properties:{version:{const:1,description:"The version of this file's format."},organization:{type:"object",description:"Which organi\
zation this file is about.",properties:{id:{type:"string",minLength:1,description:"The organization's id. When given, nothing is written unl\
ess the key is proven to belong to it.",examples:["org-8f2cA1"]}},additionalProperties:!1},policy:{type:"object",description:"What Orgform m\
ay do.",properties:{unmanaged:{type:"object",description:"What becomes of that which a managed section does not mention: it is kept and list\
ed in every plan, or deleted.",properties:{default:{enum:["keep","delete"],description:"For kinds that are not named here. Kept where nothin\
g is said."},role:{enum:["keep","delete"],description:"A custom role of the organization: a named set of permissions."},user:{enum:["keep","\
delete"],description:"Kept unless `delete` is asked for here: the default does not reach it."},group:{enum:["keep","delete"],description:"A \
group of people and service accounts that receives roles together."},group_user:{enum:["keep","delete"],description:"A person's membership i\
n a group."},group_service_account:{enum:["keep","delete"],description:"A service account's membership in a group: the way for it to hold cu\
stom roles."},certificate:{enum:["keep","delete"],description:"A certificate for mutual TLS. Uploading enforces nothing; being active does."},
external_key:{enum:["keep","delete"],description:"Kept unless `delete` is asked for here: the default does not reach it."},workload_identity_provider:{
enum:["keep","delete"],description:"An issuer of tokens that workloads exchange for access, without a key."},workload_identity_provider_federation_rule:{
enum:["keep","delete"],description:"Which tokens of a provider act as which service account."},project:{enum:["keep"],description:"Always ke\
pt: it goes by `archived: true` in its own entry alone."},project_user:{enum:["keep","delete"],description:"A person's place in a project."},
project_group:{enum:["keep","delete"],description:"A group's place in a project."},project_role:{enum:["keep","delete"],description:"A custo\
m role of one project: a named set of permissions."},project_service_account:{enum:["keep","delete"],description:"Kept unless `delete` is as\
ked for here: the default does not reach it."},project_external_storage:{enum:["keep","delete"],description:"Kept unless `delete` is asked f\
or here: the default does not reach it."},project_certificate:{enum:["keep","delete"],description:"A certificate of the organization that is\
 enforced in a project."}},additionalProperties:!1},deletions:{type:"object",description:"How much one plan may take away: deletions, remova\
ls, archived projects and what they hold, demotions, certificates switched off.",properties:{max:{type:"integer",minimum:0,description:"In t\
he whole plan. More stop everything until they are approved. 10 where nothing is said."},percent:{type:"number",minimum:0,maximum:100,description:"\
Of each kind, over all of it that was read. Three or fewer are never stopped by it. 25 where nothing is said."}},additionalProperties:!1},creations:{
type:"object",description:"How many one run may create of what can never be deleted again; more need approval.",properties:{projects:{type:"\
integer",minimum:0,description:"How many projects. 10 where nothing is said."}},additionalProperties:!1},reductions:{type:"object",description:"\
How deeply a spend limit or a rate limit may be cut without approval.",properties:{percent:{type:"number",minimum:0,maximum:100,description:"\
Of what it is. 50 where nothing is said."}},additionalProperties:!1},owners:{type:"object",description:"Who may never lose the organization.\
 Whoever the key in use belongs to is kept, whatever is said here.",properties:{at_least:{type:"integer",minimum:1,description:"No plan leav\
es fewer owners than this. Who is invited does not count until they accept. 2 where nothing is said."},always:{type:"array",items:{type:"str\
ing",format:"email"},uniqueItems:!0,description:"People who are never removed or demoted.",examples:[["ada@acme.example"]]}},additionalProperties:!1},
joining:{enum:["invite","wait"],description:"How those join who are declared and not members: they are invited, or waited for because an ide\
ntity provider brings them."},invitations:{type:"object",description:"How people are invited.",properties:{domains:{type:"array",items:{type:"\
string",minLength:1},uniqueItems:!0,description:"Who is invited must have an address in one of these domains. Anywhere, where nothing is sai\
d.",examples:[["acme.example"]]},max:{type:"integer",minimum:0,description:"How many one run may invite; more need approval. 20 where nothin\
g is said."},renew:{type:"integer",minimum:0,maximum:10,description:"How often an invitation that expired is sent again; 2 where nothing is \
said."}},additionalProperties:!1},protect:{type:"array",items:{type:"string",minLength:1,description:"An address; `*` stands for any name or\
 part of one. All that is below is meant too.",examples:["project/Payments","project/*/service_account/indexer","group/sre"]},description:"W\
hat is never deleted, archived, revoked, replaced or renamed, nor anything below it.",examples:[["project/Payments","group/sre"]]},hold:{type:"\
array",description:"What is not written for a while, nor anything below it: what differs is shown as held.",items:{title:"hold",type:"object",
properties:{address:{type:"string",minLength:1,description:"An address; `*` stands for any name or part of one. All that is below is meant t\
oo.",examples:["project/Payments","project/*/service_account/indexer","group/sre"]},until:{type:"string",minLength:1,description:"The last d\
ay of the hold, in UTC, or a time with a zone. What gathered until then needs approval once.",examples:["2026-12-24"]},reason:{type:"string",
minLength:1,description:"Why, and whom to ask.",examples:["migration week, ask bo@acme.example"]}},required:["address"],additionalProperties:!1}},
ignore:{type:"array",items:{type:"string",minLength:1,description:"An address; `*` stands for any name or part of one. All that is below is \
meant too.",examples:["project/Payments","project/*/service_account/indexer","group/sre"]},description:"What is not compared, nor anything b\
elow it: it counts as unmanaged and is kept.",examples:[["project/Sandbox","group/tmp-*"]]}},additionalProperties:!1},absent:{type:"array",items:{
type:"string",minLength:1},uniqueItems:!0,description:"Addresses of what must not exist, whatever `policy.unmanaged` says.",examples:[["user\
/mallory@contractor.example","project/Search/user/eve@contractor.example"]]},roles:{description:"A custom role of the organization: a named \
set of permissions.",type:"object",propertyNames:{title:"role",minLength:1},additionalProperties:{$ref:"#/$defs/role"}},users:{description:"\
A person in the organization, by e-mail address.",type:"object",propertyNames:{title:"email",minLength:1,format:"email",examples:["ada@acme.\
example"]},additionalProperties:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/user"},else:{enum:["owner","reader"],description:"\
The predefined role in the organization. An owner is also owner of every project."}}},groups:{description:"A group of people and service acc\
ounts that receives roles together.",type:"object",propertyNames:{title:"group",minLength:1},additionalProperties:{$ref:"#/$defs/group"}},certificates:{
description:"A certificate for mutual TLS. Uploading enforces nothing; being active does.",type:"object",propertyNames:{title:"certificate",
minLength:1},additionalProperties:{$ref:"#/$defs/certificate"}},spend_limit:{description:"What the organization may spend in a calendar mont\
h before its requests are refused.",type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/spend_limit"},else:{const:"unset",description:"\
Takes the setting away, back to what holds without it."}},spend_alerts:{description:"A mail that is sent when the organization's spending in\
 a month reaches a threshold. The list is exact.",type:"array",items:{$ref:"#/$defs/spend_alert"}},data_retention:{description:"How long the\
 API keeps what the organization sends. Only for organizations with data retention controls; it cannot be unset.",type:["object","string"],if:{
type:"object"},then:{$ref:"#/$defs/data_retention"},else:{enum:["zero_data_retention","modified_abuse_monitoring","enhanced_zero_data_retent\
ion","enhanced_modified_abuse_monitoring"],description:"The retention of the whole organization."}},external_keys:{description:"A key in you\
r own key management service that encrypts what projects store.",type:"object",propertyNames:{title:"external_key",minLength:1},additionalProperties:{
$ref:"#/$defs/external_key"}},workload_identity_providers:{description:"An issuer of tokens that workloads exchange for access, without a ke\
y.",type:"object",propertyNames:{title:"workload_identity_provider",minLength:1},additionalProperties:{$ref:"#/$defs/workload_identity_provi\
der"}},admin_api_keys:{description:"The keys to the administration API. The file says what they must be like; those that are not are listed \
in every plan, and none is touched.",$ref:"#/$defs/admin_api_key"},projects:{description:"A project: the place of keys, limits, members and \
what they may use.",type:"object",propertyNames:{title:"project",minLength:1},additionalProperties:{$ref:"#/$defs/project"}},templates:{description:"\
Parts of a project to `use` in many.",type:"object",additionalProperties:{title:"template",description:"Part of a project.",type:"object",properties:{
residency:{description:"Where data is stored and processed. Taken at creation only.",if:{const:"omit"},then:{const:"omit",description:"Drops\
 what a template gave."},else:{enum:["GLOBAL","US_STORAGE_PROCESSING","EU_STORAGE_PROCESSING","JP_STORAGE","JP_STORAGE_PROCESSING","KR_STORA\
GE","CA_STORAGE","SG_STORAGE","IN_STORAGE","IN_STORAGE_PROCESSING","AU_STORAGE","AU_STORAGE_PROCESSING","GB_STORAGE","AE_STORAGE","AE_STORAG\
E_PROCESSING"],description:"Where data is stored and processed. Taken at creation only."}},external_key:{description:"The external key that \
encrypts what the project stores.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"string",minLength:1,
description:"The external key that encrypts what the project stores."}},users:{description:"A person's place in a project.",if:{const:"omit"},
then:{const:"omit",description:"Drops what a template gave."},else:{description:"A person's place in a project.",type:"object",propertyNames:{
title:"email",minLength:1,format:"email",examples:["ada@acme.example"]},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_user"},else:{enum:["owner","memb\
er"],description:"The predefined role in the project."}}}}},groups:{description:"A group's place in a project.",if:{const:"omit"},then:{const:"\
omit",description:"Drops what a template gave."},else:{description:"A group's place in a project.",type:"object",propertyNames:{title:"group",
minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","arr\
ay"],if:{type:"object"},then:{$ref:"#/$defs/project_group"},else:{description:"A role that a group holds in a project. The list is exact.",type:"\
array",items:{title:"project_role",minLength:1,type:"string",examples:["owner","member","viewer"]},uniqueItems:!0}}}}},roles:{description:"A\
 custom role of one project: a named set of permissions.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{
description:"A custom role of one project: a named set of permissions.",type:"object",propertyNames:{title:"project_role",minLength:1},additionalProperties:{
if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"#/$defs/project_role"}}}},service_accounts:{description:"\
A service account of a project. It is made without a key, so that no secret ever exists.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{description:"A service account of a project. It is made without a key, so that no secret ever exists.",type:"\
object",propertyNames:{title:"project_service_account",minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_service_account"},else:{enum:["o\
wner","member"],description:"The predefined role in the project."}}}}},api_keys:{description:"The keys of a project. The file says what they\
 must be like; those that are not are listed in every plan, and none is touched.",if:{const:"omit"},then:{const:"omit",description:"Drops wh\
at a template gave."},else:{description:"The keys of a project. The file says what they must be like; those that are not are listed in every\
 plan, and none is touched.",$ref:"#/$defs/project_api_key"}},rate_limits:{description:"How much a project may ask of one model.",if:{const:"\
omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"How much a project may ask of one model.",type:"obje\
ct",propertyNames:{title:"model",minLength:1,examples:["gpt-5"]},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Dro\
ps what a template gave."},else:{$ref:"#/$defs/project_rate_limit"}}}},model_permissions:{description:"Which models a project may use. Unset\
: all that the organization may.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"Which m\
odels a project may use. Unset: all that the organization may.",type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_mode\
l_permissions"},else:{const:"unset",description:"Takes the setting away, back to what holds without it."}}},hosted_tool_permissions:{description:"\
Which hosted tools a project may use. A tool that is left out stays as it is; none can be unset.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{description:"Which hosted tools a project may use. A tool that is left out stays as it is; none can be u\
nset.",$ref:"#/$defs/project_hosted_tool_permissions"}},service_tier_settings:{description:"Which service tiers a project's requests may use\
. What is left out stays as it is; it cannot be unset.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{
description:"Which service tiers a project's requests may use. What is left out stays as it is; it cannot be unset.",$ref:"#/$defs/project_s\
ervice_tier_settings"}},spend_limit:{description:"What a project may spend in a calendar month before its requests are refused.",if:{const:"\
omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"What a project may spend in a calendar month before \
its requests are refused.",type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_spend_limit"},else:{const:"unset",description:"\
Takes the setting away, back to what holds without it."}}},spend_alerts:{description:"A mail that is sent when a project's spending in a mon\
th reaches a threshold. The list is exact.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"\
A mail that is sent when a project's spending in a month reaches a threshold. The list is exact.",type:"array",items:{$ref:"#/$defs/project_\
spend_alert"}}},data_retention:{description:"How long the API keeps what a project sends. `organization_default` goes back to what the organ\
ization says.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"How long the API keeps wha\
t a project sends. `organization_default` goes back to what the organization says.",type:["object","string"],if:{type:"object"},then:{$ref:"\
#/$defs/project_data_retention"},else:{enum:["organization_default","none","zero_data_retention","modified_abuse_monitoring","enhanced_zero_\
data_retention","enhanced_modified_abuse_monitoring"],description:"The retention of the project."}}},external_storage:{description:"Your own\
 storage for what a project stores.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"Your\
 own storage for what a project stores.",type:"array",items:{$ref:"#/$defs/project_external_storage"}}},certificates:{description:"A certifi\
cate of the organization that is enforced in a project.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{
description:"A certificate of the organization that is enforced in a project.",type:"array",items:{title:"certificate",minLength:1,type:"str\
ing"},uniqueItems:!0}}},additionalProperties:!1}}},required:["version"],additionalProperties:!1,$defs:{role:{title:"role",type:"object",description:"\
A custom role of the organization: a named set of permissions.",properties:{id:{type:"string",minLength:1,description:"Pins one live resourc\
e by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"The real name,\
 where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what \
bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},permissions:{type:"array",items:{type:"\
string",minLength:1},uniqueItems:!0,description:"What the role allows, as the API names it.",examples:[["api.usage.read"]]},description:{type:"\
string",minLength:1,description:"What the role is for."}},additionalProperties:!1},user:{title:"user",type:"object",description:"A person in\
 the organization, by e-mail address.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that i\
s gone is an error, never a reason to create another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"\
Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},until:{type:"string",
minLength:1,description:"When it ends by itself: the last day, in UTC, or a time with a zone. Afterwards the entry is wanted absent.",examples:[
"2027-03-31","2027-03-31T18:00:00+02:00"]},role:{enum:["owner","reader"],description:"The predefined role in the organization. An owner is a\
lso owner of every project."},roles:{description:"A custom role that a person holds in the organization. The list is exact for roles held di\
rectly.",type:"array",items:{title:"role",minLength:1,type:"string"},uniqueItems:!0}},additionalProperties:!1},user_role:{title:"user_role",
type:"object",description:"A custom role that a person holds in the organization. The list is exact for roles held directly.",properties:{},
additionalProperties:!1},group:{title:"group",type:"object",description:"A group of people and service accounts that receives roles together\
.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason t\
o create another."},name:{type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{
type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. \
To be dropped once that is done."},managed_by:{enum:["identity_provider"],description:"The identity provider creates, names, fills and delet\
es it; only its roles are ours."},users:{description:"A person's membership in a group.",type:"array",items:{title:"email",minLength:1,format:"\
email",examples:["ada@acme.example"],type:"string"},uniqueItems:!0},service_accounts:{description:"A service account's membership in a group\
: the way for it to hold custom roles. By the name of the project.",type:"object",additionalProperties:{description:"Those of one project, b\
y their names.",type:"array",items:{title:"project_service_account",minLength:1,type:"string"},uniqueItems:!0}},roles:{description:"A role t\
hat a group holds in the organization. The list is exact.",type:"array",items:{title:"role",minLength:1,type:"string",examples:["owner","rea\
der"]},uniqueItems:!0}},additionalProperties:!1},group_user:{title:"group_user",type:"object",description:"A person's membership in a group.",
properties:{},additionalProperties:!1},group_service_account:{title:"group_service_account",type:"object",description:"A service account's m\
embership in a group: the way for it to hold custom roles.",properties:{},additionalProperties:!1},group_role:{title:"group_role",type:"obje\
ct",description:"A role that a group holds in the organization. The list is exact.",properties:{},additionalProperties:!1},certificate:{title:"\
certificate",type:"object",description:"A certificate for mutual TLS. Uploading enforces nothing; being active does.",properties:{id:{type:"\
string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{
type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},
uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is \
done."},certificate:{type:"string",minLength:1,description:"The certificate in PEM form. Usually the entry names a `file` instead."},active:{
type:"boolean",description:"Whether it is enforced for the whole organization."},file:{type:"string",minLength:1,description:"A file that ho\
lds it, relative to this one and inside the folder of the configuration.",examples:["certs/acme.pem"]}},additionalProperties:!1},spend_limit:{
title:"spend_limit",type:"object",description:"What the organization may spend in a calendar month before its requests are refused.",properties:{
monthly_usd:{type:"number",minimum:.01,multipleOf:.01,description:"Dollars a month, with at most two decimals.",examples:[2500,99.5]}},required:[
"monthly_usd"],additionalProperties:!1},spend_alert:{title:"spend_alert",type:"object",description:"A mail that is sent when the organizatio\
n's spending in a month reaches a threshold. The list is exact.",properties:{monthly_usd:{type:"number",minimum:0,multipleOf:.01,description:"\
What must be spent in a month, in dollars, for the alert to be sent.",examples:[2e3]},recipients:{type:"array",items:{type:"string",format:"\
email"},uniqueItems:!0,description:"E-mail addresses that the alert goes to.",minItems:1,examples:[["finops@acme.example"]]},subject_prefix:{
type:"string",minLength:1,description:"What the subject of the mail begins with.",examples:["[search]"]}},required:["monthly_usd","recipient\
s"],additionalProperties:!1},data_retention:{title:"data_retention",type:"object",description:"How long the API keeps what the organization \
sends. Only for organizations with data retention controls; it cannot be unset.",properties:{type:{enum:["zero_data_retention","modified_abu\
se_monitoring","enhanced_zero_data_retention","enhanced_modified_abuse_monitoring"],description:"The retention of the whole organization."}},
additionalProperties:!1},external_key:{title:"external_key",type:"object",description:"A key in your own key management service that encrypt\
s what projects store.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an er\
ror, never a reason to create another."},type:{enum:["aws","gcp","azure","oci"],description:"Whose key management service it is."},purpose:{
enum:["ekm","psp_decryption"],description:"What the key is for; `ekm` where it is left out."},external_id:{type:"string",minLength:1,description:"\
aws: the ExternalID of the AssumeRole call; the id of this organization or of one of its projects.",examples:["org-8f2cA1kTq0ZxWm7RbYd3LpNv"]},
kms_arn:{type:"string",minLength:1,description:"aws: the ARN of the master key.",examples:["arn:aws:kms:eu-central-1:123456789012:key/5b1f0c\
1e-3a77-4d09-9d0e-6f2a7c1b8e44"]},role_arn:{type:"string",minLength:1,description:"aws: the role that is assumed to reach the key.",examples:[
"arn:aws:iam::123456789012:role/openai-kms"]},audience:{type:"string",minLength:1,description:"gcp, azure: the audience of the identity toke\
n; the id of this organization or of one of its projects.",examples:["org-8f2cA1kTq0ZxWm7RbYd3LpNv"]},kms_key_location:{type:"string",minLength:1,
description:"gcp: the region of the key.",examples:["europe-west1"]},kms_key_name:{type:"string",minLength:1,description:"gcp: the name of t\
he key."},kms_key_ring_name:{type:"string",minLength:1,description:"gcp: the key ring."},kms_key_version:{type:"string",minLength:1,description:"\
gcp: the version of the key."},kms_project_id:{type:"string",minLength:1,description:"gcp: the Google Cloud project of the key.",examples:["\
acme-security"]},workload_identity_pool_id:{type:"string",minLength:1,description:"gcp: the workload identity pool."},workload_identity_project_number:{
type:"string",minLength:1,description:"gcp: the number of the pool's project.",examples:["123456789012"]},workload_identity_provider_id:{type:"\
string",minLength:1,description:"gcp: the provider in that pool."},key_name:{type:"string",minLength:1,description:"azure: the name of the k\
ey."},key_version:{type:"string",minLength:1,description:"azure: the version of the key."},tenant_id:{type:"string",minLength:1,description:"\
azure: the tenant.",examples:["7f0c1e5b-3a77-4d09-9d0e-6f2a7c1b8e44"]},vault_uri:{type:"string",minLength:1,description:"azure: the address \
of the vault.",examples:["https://acme.vault.azure.net"]},key_ocid:{type:"string",minLength:1,description:"oci: the OCID of the key.",examples:[
"ocid1.key.oc1.eu-frankfurt-1.example"]},key_version_ocid:{type:"string",minLength:1,description:"oci: the OCID of its version.",examples:["\
ocid1.keyversion.oc1.eu-frankfurt-1.example"]},region:{type:"string",minLength:1,description:"oci: the region.",examples:["eu-frankfurt-1"]},
vault_ocid:{type:"string",minLength:1,description:"oci: the OCID of the vault.",examples:["ocid1.vault.oc1.eu-frankfurt-1.example"]}},additionalProperties:!1},
workload_identity_provider:{title:"workload_identity_provider",type:"object",description:"An issuer of tokens that workloads exchange for ac\
cess, without a key.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an erro\
r, never a reason to create another."},name:{type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{
type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of delete\
d and created anew. To be dropped once that is done."},type:{enum:["oidc"],description:"The protocol."},issuer:{type:"string",minLength:1,description:"\
The issuer of the tokens, as their `iss` claim says it.",format:"uri",examples:["https://token.actions.githubusercontent.com"]},audience:{type:"\
string",minLength:1,description:"The audience that the tokens must have.",examples:["https://api.openai.com/v1"]},description:{type:"string",
minLength:1,description:"What it is for."},enabled:{type:"boolean",description:"Whether its tokens are accepted."},verification:{description:"\
How tokens are verified: with keys that are discovered, or with keys that are uploaded.",oneOf:[{title:"discovery",type:"object",properties:{
type:{const:"discovery",description:"The issuer publishes its keys."},discovery_url:{type:"string",format:"uri",description:"Where the issue\
r's keys are discovered; below the issuer itself where nothing is said.",examples:["https://issuer.example/.well-known/openid-configuration"]}},
required:["type"],additionalProperties:!1},{title:"uploaded_jwks",type:"object",properties:{type:{const:"uploaded_jwks",description:"The key\
s are given here."},jwks:{type:"object",description:"The issuer's keys, as a JSON Web Key Set."}},required:["type","jwks"],additionalProperties:!1}]},
attribute_transformations:{type:"array",items:{type:"object",properties:{attribute:{type:"string",minLength:1,description:"The attribute tha\
t is set."},expression:{type:"string",minLength:1,description:"How it is computed from the claims."}},required:["attribute","expression"],additionalProperties:!1},
description:"Attributes that are computed from the token's claims, each by an expression."},federation_rules:{description:"Which tokens of a\
 provider act as which service account.",type:"object",propertyNames:{title:"workload_identity_provider_federation_rule",minLength:1},additionalProperties:{
$ref:"#/$defs/workload_identity_provider_federation_rule"}}},additionalProperties:!1},workload_identity_provider_federation_rule:{title:"wor\
kload_identity_provider_federation_rule",type:"object",description:"Which tokens of a provider act as which service account.",properties:{id:{
type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},
name:{type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",
minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped \
once that is done."},project:{type:"string",minLength:1,description:"The project of the service account."},service_account:{type:"string",minLength:1,
description:"The service account that the tokens act as."},attribute_matchers:{type:"object",additionalProperties:{type:["string","boolean",
"number"],description:"The value that the attribute must have."},description:"Attributes that a token must have, with the value that each mu\
st have."},description:{type:"string",minLength:1,description:"What the rule is for."},enabled:{type:"boolean",description:"Whether the rule\
 is in force."},permissions:{description:"What the exchanged access may do: all that the service account may, or the scopes listed.",oneOf:[
{title:"service_account_default",type:"object",properties:{type:{const:"service_account_default",description:"All that the service account m\
ay do."}},required:["type"],additionalProperties:!1},{title:"restricted",type:"object",properties:{type:{const:"restricted",description:"The\
 scopes listed, and no others."},scopes:{type:"array",items:{type:"string"},uniqueItems:!0,description:"What it may do, as the API names it."}},
required:["type","scopes"],additionalProperties:!1}]}},additionalProperties:!1},admin_api_key:{title:"admin_api_key",type:"object",description:"\
The keys to the administration API. The file says what they must be like; those that are not are listed in every plan, and none is touched.",
properties:{max_age:{type:"string",minLength:1,description:"How old a key may become.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]},
max_idle:{type:"string",minLength:1,description:"How long a key may go unused; one that was never used counts from its creation.",pattern:"^\
[1-9][0-9]*[mhdw]$",examples:["180d","12w"]},must_expire:{type:"boolean",description:"Whether every key must have an end."},warn_before:{type:"\
string",minLength:1,description:"How long before its end a key is announced.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]}},additionalProperties:!1},
project:{title:"project",type:"object",description:"A project: the place of keys, limits, members and what they may use.",properties:{id:{type:"\
string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{
type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},
uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is \
done."},recreate:{const:!0,description:"Allows a new one although another of this name was archived or deleted before."},archived:{const:!0,
description:"Wants it archived. Nothing else is said of it then. An archived project cannot be restored; its members, service accounts and k\
eys are gone."},use:{type:"array",items:{type:"string",minLength:1},maxItems:50,uniqueItems:!0,description:"Names of templates. A later one \
wins over an earlier one, and what stands here wins over all of them.",examples:[["production"]]},policy:{type:"object",description:"What Or\
gform may do here.",properties:{unmanaged:{type:"object",description:"What becomes of that which a managed section does not mention: it is k\
ept and listed in every plan, or deleted.",properties:{default:{enum:["keep","delete"],description:"For kinds that are not named here. Kept \
where nothing is said."},project_user:{enum:["keep","delete"],description:"A person's place in a project."},project_group:{enum:["keep","del\
ete"],description:"A group's place in a project."},project_role:{enum:["keep","delete"],description:"A custom role of one project: a named s\
et of permissions."},project_service_account:{enum:["keep","delete"],description:"Kept unless `delete` is asked for here: the default does n\
ot reach it."},project_external_storage:{enum:["keep","delete"],description:"Kept unless `delete` is asked for here: the default does not re\
ach it."},project_certificate:{enum:["keep","delete"],description:"A certificate of the organization that is enforced in a project."}},additionalProperties:!1}},
additionalProperties:!1},residency:{description:"Where data is stored and processed. Taken at creation only.",if:{const:"omit"},then:{const:"\
omit",description:"Drops what a template gave."},else:{enum:["GLOBAL","US_STORAGE_PROCESSING","EU_STORAGE_PROCESSING","JP_STORAGE","JP_STORA\
GE_PROCESSING","KR_STORAGE","CA_STORAGE","SG_STORAGE","IN_STORAGE","IN_STORAGE_PROCESSING","AU_STORAGE","AU_STORAGE_PROCESSING","GB_STORAGE",
"AE_STORAGE","AE_STORAGE_PROCESSING"],description:"Where data is stored and processed. Taken at creation only."}},external_key:{description:"\
The external key that encrypts what the project stores.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{
type:"string",minLength:1,description:"The external key that encrypts what the project stores."}},users:{description:"A person's place in a \
project.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"A person's place in a project.",
type:"object",propertyNames:{title:"email",minLength:1,format:"email",examples:["ada@acme.example"]},additionalProperties:{if:{const:"omit"},
then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_\
user"},else:{enum:["owner","member"],description:"The predefined role in the project."}}}}},groups:{description:"A group's place in a projec\
t.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"A group's place in a project.",type:"\
object",propertyNames:{title:"group",minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a templ\
ate gave."},else:{type:["object","array"],if:{type:"object"},then:{$ref:"#/$defs/project_group"},else:{description:"A role that a group hold\
s in a project. The list is exact.",type:"array",items:{title:"project_role",minLength:1,type:"string",examples:["owner","member","viewer"]},
uniqueItems:!0}}}}},roles:{description:"A custom role of one project: a named set of permissions.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{description:"A custom role of one project: a named set of permissions.",type:"object",propertyNames:{title:"\
project_role",minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"\
#/$defs/project_role"}}}},service_accounts:{description:"A service account of a project. It is made without a key, so that no secret ever ex\
ists.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"A service account of a project. It\
 is made without a key, so that no secret ever exists.",type:"object",propertyNames:{title:"project_service_account",minLength:1},additionalProperties:{
if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"\
#/$defs/project_service_account"},else:{enum:["owner","member"],description:"The predefined role in the project."}}}}},api_keys:{description:"\
The keys of a project. The file says what they must be like; those that are not are listed in every plan, and none is touched.",if:{const:"o\
mit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"The keys of a project. The file says what they must b\
e like; those that are not are listed in every plan, and none is touched.",$ref:"#/$defs/project_api_key"}},rate_limits:{description:"How mu\
ch a project may ask of one model.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"How m\
uch a project may ask of one model.",type:"object",propertyNames:{title:"model",minLength:1,examples:["gpt-5"]},additionalProperties:{if:{const:"\
omit"},then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"#/$defs/project_rate_limit"}}}},model_permissions:{description:"\
Which models a project may use. Unset: all that the organization may.",if:{const:"omit"},then:{const:"omit",description:"Drops what a templa\
te gave."},else:{description:"Which models a project may use. Unset: all that the organization may.",type:["object","string"],if:{type:"obje\
ct"},then:{$ref:"#/$defs/project_model_permissions"},else:{const:"unset",description:"Takes the setting away, back to what holds without it."}}},
hosted_tool_permissions:{description:"Which hosted tools a project may use. A tool that is left out stays as it is; none can be unset.",if:{
const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"Which hosted tools a project may use. A tool \
that is left out stays as it is; none can be unset.",$ref:"#/$defs/project_hosted_tool_permissions"}},service_tier_settings:{description:"Wh\
ich service tiers a project's requests may use. What is left out stays as it is; it cannot be unset.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{description:"Which service tiers a project's requests may use. What is left out stays as it is; it canno\
t be unset.",$ref:"#/$defs/project_service_tier_settings"}},spend_limit:{description:"What a project may spend in a calendar month before it\
s requests are refused.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"What a project m\
ay spend in a calendar month before its requests are refused.",type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_spend\
_limit"},else:{const:"unset",description:"Takes the setting away, back to what holds without it."}}},spend_alerts:{description:"A mail that \
is sent when a project's spending in a month reaches a threshold. The list is exact.",if:{const:"omit"},then:{const:"omit",description:"Drop\
s what a template gave."},else:{description:"A mail that is sent when a project's spending in a month reaches a threshold. The list is exact\
.",type:"array",items:{$ref:"#/$defs/project_spend_alert"}}},data_retention:{description:"How long the API keeps what a project sends. `orga\
nization_default` goes back to what the organization says.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},
else:{description:"How long the API keeps what a project sends. `organization_default` goes back to what the organization says.",type:["obje\
ct","string"],if:{type:"object"},then:{$ref:"#/$defs/project_data_retention"},else:{enum:["organization_default","none","zero_data_retention",
"modified_abuse_monitoring","enhanced_zero_data_retention","enhanced_modified_abuse_monitoring"],description:"The retention of the project."}}},
external_storage:{description:"Your own storage for what a project stores.",if:{const:"omit"},then:{const:"omit",description:"Drops what a t\
emplate gave."},else:{description:"Your own storage for what a project stores.",type:"array",items:{$ref:"#/$defs/project_external_storage"}}},
certificates:{description:"A certificate of the organization that is enforced in a project.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{description:"A certificate of the organization that is enforced in a project.",type:"array",items:{title:"\
certificate",minLength:1,type:"string"},uniqueItems:!0}}},additionalProperties:!1},project_user:{title:"project_user",type:"object",description:"\
A person's place in a project.",properties:{until:{type:"string",minLength:1,description:"When it ends by itself: the last day, in UTC, or a\
 time with a zone. Afterwards the entry is wanted absent.",examples:["2027-03-31","2027-03-31T18:00:00+02:00"]},role:{enum:["owner","member"],
description:"The predefined role in the project."},roles:{description:"A custom role that a person holds in a project. The list is exact for\
 roles held directly.",type:"array",items:{title:"project_role",minLength:1,type:"string"},uniqueItems:!0}},required:["role"],additionalProperties:!1},
project_user_role:{title:"project_user_role",type:"object",description:"A custom role that a person holds in a project. The list is exact fo\
r roles held directly.",properties:{},additionalProperties:!1},project_group:{title:"project_group",type:"object",description:"A group's pla\
ce in a project.",properties:{roles:{description:"A role that a group holds in a project. The list is exact.",type:"array",items:{title:"pro\
ject_role",minLength:1,type:"string",examples:["owner","member","viewer"]},uniqueItems:!0}},additionalProperties:!1},project_group_role:{title:"\
project_group_role",type:"object",description:"A role that a group holds in a project. The list is exact.",properties:{},additionalProperties:!1},
project_role:{title:"project_role",type:"object",description:"A custom role of one project: a named set of permissions.",properties:{id:{type:"\
string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{
type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},
uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is \
done."},permissions:{description:"What the role allows, as the API names it.",examples:[["api.fine_tuning.read","api.fine_tuning.write"]],if:{
const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,
description:"What the role allows, as the API names it.",examples:[["api.fine_tuning.read","api.fine_tuning.write"]]}},description:{description:"\
What the role is for.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"string",minLength:1,description:"\
What the role is for."}}},additionalProperties:!1},project_service_account:{title:"project_service_account",type:"object",description:"A ser\
vice account of a project. It is made without a key, so that no secret ever exists.",properties:{id:{type:"string",minLength:1,description:"\
Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"\
The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Olde\
r names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},role:{enum:["owner","mem\
ber"],description:"The predefined role in the project."}},additionalProperties:!1},project_api_key:{title:"project_api_key",type:"object",description:"\
The keys of a project. The file says what they must be like; those that are not are listed in every plan, and none is touched.",properties:{
max_age:{type:"string",minLength:1,description:"How old a key may become.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]},max_idle:{
type:"string",minLength:1,description:"How long a key may go unused; one that was never used counts from its creation.",pattern:"^[1-9][0-9]\
*[mhdw]$",examples:["180d","12w"]},owners:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Who may own keys: e-ma\
il addresses and names of service accounts.",examples:[["ada@acme.example","indexer"]]}},additionalProperties:!1},project_rate_limit:{title:"\
project_rate_limit",type:"object",description:"How much a project may ask of one model.",properties:{max_requests_per_1_minute:{description:"\
Requests a minute.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0,description:"\
Requests a minute."}},max_tokens_per_1_minute:{description:"Tokens a minute.",if:{const:"omit"},then:{const:"omit",description:"Drops what a\
 template gave."},else:{type:"integer",minimum:0,description:"Tokens a minute."}},max_images_per_1_minute:{description:"Images a minute; onl\
y for models that make images.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0,
description:"Images a minute; only for models that make images."}},max_audio_megabytes_per_1_minute:{description:"Megabytes of audio a minut\
e; only for models that hear or speak.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",
minimum:0,description:"Megabytes of audio a minute; only for models that hear or speak."}},max_requests_per_1_day:{description:"Requests a d\
ay; only for some models.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0,description:"\
Requests a day; only for some models."}},batch_1_day_max_input_tokens:{description:"Input tokens that batches may queue in a day; only for s\
ome models.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0,description:"Inp\
ut tokens that batches may queue in a day; only for some models."}}},additionalProperties:!1},project_model_permissions:{title:"project_mode\
l_permissions",type:"object",description:"Which models a project may use. Unset: all that the organization may.",properties:{mode:{enum:["al\
low_list","deny_list"],description:"Whether the list names what is allowed or what is denied."},model_ids:{type:"array",items:{type:"string",
minLength:1},uniqueItems:!0,description:"Models, as the API names them.",examples:[["gpt-5","gpt-5-mini"]]}},required:["mode","model_ids"],additionalProperties:!1},
project_hosted_tool_permissions:{title:"project_hosted_tool_permissions",type:"object",description:"Which hosted tools a project may use. A \
tool that is left out stays as it is; none can be unset.",properties:{file_search:{description:"Search in uploaded files.",if:{const:"omit"},
then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean",description:"Search in uploaded files."}},web_search:{description:"\
Search in the web.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean",description:"Search\
 in the web."}},image_generation:{description:"Making images.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},
else:{type:"boolean",description:"Making images."}},mcp:{description:"Remote MCP servers and connectors.",if:{const:"omit"},then:{const:"omi\
t",description:"Drops what a template gave."},else:{type:"boolean",description:"Remote MCP servers and connectors."}},code_interpreter:{description:"\
Running code in a sandbox.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean",description:"\
Running code in a sandbox."}}},additionalProperties:!1},project_service_tier_settings:{title:"project_service_tier_settings",type:"object",description:"\
Which service tiers a project's requests may use. What is left out stays as it is; it cannot be unset.",properties:{default:{description:"Th\
e tier of requests that ask for none.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{enum:["standard",
"fast","scale"],description:"The tier of requests that ask for none."}},enabled_tiers:{description:"Tiers that requests may ask for: a list,\
 or `all`.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{anyOf:[{const:"all"},{type:"array",items:{
type:"string",enum:["flex","fast","ultrafast"]},uniqueItems:!0}],description:"Tiers that requests may ask for: a list, or `all`."}}},additionalProperties:!1},
project_spend_limit:{title:"project_spend_limit",type:"object",description:"What a project may spend in a calendar month before its requests\
 are refused.",properties:{monthly_usd:{type:"number",minimum:.01,multipleOf:.01,description:"Dollars a month, with at most two decimals.",examples:[
2500,99.5]}},required:["monthly_usd"],additionalProperties:!1},project_spend_alert:{title:"project_spend_alert",type:"object",description:"A\
 mail that is sent when a project's spending in a month reaches a threshold. The list is exact.",properties:{monthly_usd:{type:"number",minimum:0,
multipleOf:.01,description:"What must be spent in a month, in dollars, for the alert to be sent.",examples:[2e3]},recipients:{type:"array",items:{
type:"string",format:"email"},uniqueItems:!0,description:"E-mail addresses that the alert goes to.",minItems:1,examples:[["finops@acme.examp\
le"]]},subject_prefix:{type:"string",minLength:1,description:"What the subject of the mail begins with.",examples:["[search]"]}},required:["\
monthly_usd","recipients"],additionalProperties:!1},project_data_retention:{title:"project_data_retention",type:"object",description:"How lo\
ng the API keeps what a project sends. `organization_default` goes back to what the organization says.",properties:{type:{enum:["organizatio\
n_default","none","zero_data_retention","modified_abuse_monitoring","enhanced_zero_data_retention","enhanced_modified_abuse_monitoring"],description:"\
The retention of the project."}},additionalProperties:!1},project_external_storage:{title:"project_external_storage",type:"object",description:"\
Your own storage for what a project stores.",properties:{type:{enum:["aws","azure","gcp","oci"],description:"Whose storage it is."},bucket:{
type:"string",minLength:1,description:"aws, gcp, oci: the bucket."},role_arn:{type:"string",minLength:1,description:"aws: the role that is a\
ssumed to reach the bucket.",examples:["arn:aws:iam::123456789012:role/openai"]},account_name:{type:"string",minLength:1,description:"azure:\
 the storage account."},container:{type:"string",minLength:1,description:"azure: the container."},resource_group:{type:"string",minLength:1,
description:"azure: the resource group."},subscription_id:{type:"string",minLength:1,description:"azure: the subscription.",examples:["3a77d\
094-5b1f-4c1e-9d0e-6f2a7c1b8e44"]},tenant_id:{type:"string",minLength:1,description:"azure: the tenant.",examples:["7f0c1e5b-3a77-4d09-9d0e-\
6f2a7c1b8e44"]},workload_identity_pool_id:{type:"string",minLength:1,description:"gcp: the workload identity pool."},workload_identity_project_number:{
type:"string",minLength:1,description:"gcp: the number of the pool's project.",examples:["123456789012"]},workload_identity_provider_id:{type:"\
string",minLength:1,description:"gcp: the provider in that pool."},region:{type:"string",minLength:1,description:"oci: the region.",examples:[
"eu-frankfurt-1"]},tenancy_ocid:{type:"string",minLength:1,description:"oci: the OCID of the tenancy.",examples:["ocid1.tenancy.oc1..example"]}},
required:["type"],additionalProperties:!1},project_certificate:{title:"project_certificate",type:"object",description:"A certificate of the \
organization that is enforced in a project.",properties:{},additionalProperties:!1}}},Ue=Object.prototype.hasOwnProperty,q=Et().default,lt=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
me={title:"role",type:"object",description:"A custom role of the organization: a named set of permissions.",properties:{id:{type:"string",minLength:1,
description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,
description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"\
Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},permissions:{type:"a\
rray",items:{type:"string",minLength:1},uniqueItems:!0,description:"What the role allows, as the API names it.",examples:[["api.usage.read"]]},
description:{type:"string",minLength:1,description:"What the role is for."}},additionalProperties:!1};function ht(i,{instancePath:r="",parentData:X,
parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=ht.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&
(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(!(s==="id"||s==="name"||s==="previously"||s==="permissions"||s===
"description")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:me,data:i};e===null?e=[a]:e.push(a),t++}if(i.id!==void 0){let s=i.id;if(typeof s==
"string"){if(q(s)<1){let a={instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters",schema:1,parentSchema:me.properties.id,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/i\
d",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:me.properties.id.type,parentSchema:me.
properties.id,data:s};e===null?e=[a]:e.push(a),t++}}if(i.name!==void 0){let s=i.name;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:me.properties.name,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:me.properties.name.type,parentSchema:me.properties.name,data:s};e===null?
e=[a]:e.push(a),t++}}if(i.previously!==void 0){let s=i.previously;if(Array.isArray(s)){let a=s.length;for(let c=0;c<a;c++){let u=s[c];if(typeof u==
"string"){if(q(u)<1){let m={instancePath:r+"/previously/"+c,schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:me.properties.previously.items,data:u};e===null?e=[m]:e.push(
m),t++}}else{let m={instancePath:r+"/previously/"+c,schemaPath:"#/properties/previously/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:me.properties.previously.items.type,parentSchema:me.properties.previously.items,data:u};e===null?e=[m]:e.push(m),t++}}
let d=s.length,h;if(d>1){let c={};for(;d--;){let u=s[d];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={instancePath:r+"/prev\
iously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (item\
s ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:me.properties.previously,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{
let a={instancePath:r+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{type:"array"},message:"must be array",schema:me.
properties.previously.type,parentSchema:me.properties.previously,data:s};e===null?e=[a]:e.push(a),t++}}if(i.permissions!==void 0){let s=i.permissions;
if(Array.isArray(s)){let a=s.length;for(let c=0;c<a;c++){let u=s[c];if(typeof u=="string"){if(q(u)<1){let m={instancePath:r+"/permissions/"+
c,schemaPath:"#/properties/permissions/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:me.properties.permissions.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/permissions/"+c,schemaPath:"\
#/properties/permissions/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:me.properties.permissions.items.type,
parentSchema:me.properties.permissions.items,data:u};e===null?e=[m]:e.push(m),t++}}let d=s.length,h;if(d>1){let c={};for(;d--;){let u=s[d];if(typeof u==
"string"){if(typeof c[u]=="number"){h=c[u];let m={instancePath:r+"/permissions",schemaPath:"#/properties/permissions/uniqueItems",keyword:"u\
niqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:me.properties.
permissions,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{let a={instancePath:r+"/permissions",schemaPath:"#/properties/permissi\
ons/type",keyword:"type",params:{type:"array"},message:"must be array",schema:me.properties.permissions.type,parentSchema:me.properties.permissions,
data:s};e===null?e=[a]:e.push(a),t++}}if(i.description!==void 0){let s=i.description;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+
"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:me.properties.description,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:me.properties.description.type,parentSchema:me.
properties.description,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:me.type,parentSchema:me,data:i};e===null?e=[s]:e.push(s),t++}return ht.errors=e,t===0}ht.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ce={title:"user",type:"object",description:"A person in the organization, by e-mail address.",properties:{
id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create anothe\
r."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, \
instead of deleted and created anew. To be dropped once that is done."},until:{type:"string",minLength:1,description:"When it ends by itself\
: the last day, in UTC, or a time with a zone. Afterwards the entry is wanted absent.",examples:["2027-03-31","2027-03-31T18:00:00+02:00"]},
role:{enum:["owner","reader"],description:"The predefined role in the organization. An owner is also owner of every project."},roles:{description:"\
A custom role that a person holds in the organization. The list is exact for roles held directly.",type:"array",items:{title:"role",minLength:1,
type:"string"},uniqueItems:!0}},additionalProperties:!1};function ut(i,{instancePath:r="",parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){
let e=null,t=0,N=ut.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
for(let s in i)if(!(s==="id"||s==="previously"||s==="until"||s==="role"||s==="roles")){let a={instancePath:r,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:ce,data:i};
e===null?e=[a]:e.push(a),t++}if(i.id!==void 0){let s=i.id;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/id",schemaPath:"#/proper\
ties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ce.properties.
id,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:ce.properties.id.type,parentSchema:ce.properties.id,data:s};e===null?e=[a]:e.push(a),t++}}if(i.previously!==
void 0){let s=i.previously;if(Array.isArray(s)){let a=s.length;for(let c=0;c<a;c++){let u=s[c];if(typeof u=="string"){if(q(u)<1){let m={instancePath:r+
"/previously/"+c,schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:ce.properties.previously.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/previ\
ously/"+c,schemaPath:"#/properties/previously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ce.properties.
previously.items.type,parentSchema:ce.properties.previously.items,data:u};e===null?e=[m]:e.push(m),t++}}let d=s.length,h;if(d>1){let c={};for(;d--;){
let u=s[d];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={instancePath:r+"/previously",schemaPath:"#/properties/previously/u\
niqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+d+" are identical)",schema:!0,
parentSchema:ce.properties.previously,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{let a={instancePath:r+"/previously",schemaPath:"\
#/properties/previously/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ce.properties.previously.type,parentSchema:ce.
properties.previously,data:s};e===null?e=[a]:e.push(a),t++}}if(i.until!==void 0){let s=i.until;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+
"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:ce.properties.until,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/until",schemaPath:"#/properties/until/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:ce.properties.until.type,parentSchema:ce.properties.until,data:s};
e===null?e=[a]:e.push(a),t++}}if(i.role!==void 0){let s=i.role;if(!(s==="owner"||s==="reader")){let a={instancePath:r+"/role",schemaPath:"#/\
properties/role/enum",keyword:"enum",params:{allowedValues:ce.properties.role.enum},message:"must be equal to one of the allowed values",schema:ce.
properties.role.enum,parentSchema:ce.properties.role,data:s};e===null?e=[a]:e.push(a),t++}}if(i.roles!==void 0){let s=i.roles;if(Array.isArray(
s)){let a=s.length;for(let c=0;c<a;c++){let u=s[c];if(typeof u=="string"){if(q(u)<1){let m={instancePath:r+"/roles/"+c,schemaPath:"#/propert\
ies/roles/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ce.properties.
roles.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/roles/"+c,schemaPath:"#/properties/roles/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:ce.properties.roles.items.type,parentSchema:ce.properties.roles.items,data:u};e===
null?e=[m]:e.push(m),t++}}let d=s.length,h;if(d>1){let c={};for(;d--;){let u=s[d];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={
instancePath:r+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate \
items (items ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:ce.properties.roles,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{
let a={instancePath:r+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ce.properties.
roles.type,parentSchema:ce.properties.roles,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:ce.type,parentSchema:ce,data:i};e===null?e=[s]:e.push(s),t++}return ut.errors=e,
t===0}ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var te={title:"group",type:"object",description:"A group of people and service\
 accounts that receives roles together.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that\
 is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"The real name, where the key above is\
 another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is re\
named, instead of deleted and created anew. To be dropped once that is done."},managed_by:{enum:["identity_provider"],description:"The ident\
ity provider creates, names, fills and deletes it; only its roles are ours."},users:{description:"A person's membership in a group.",type:"a\
rray",items:{title:"email",minLength:1,format:"email",examples:["ada@acme.example"],type:"string"},uniqueItems:!0},service_accounts:{description:"\
A service account's membership in a group: the way for it to hold custom roles. By the name of the project.",type:"object",additionalProperties:{
description:"Those of one project, by their names.",type:"array",items:{title:"project_service_account",minLength:1,type:"string"},uniqueItems:!0}},
roles:{description:"A role that a group holds in the organization. The list is exact.",type:"array",items:{title:"role",minLength:1,type:"st\
ring",examples:["owner","reader"]},uniqueItems:!0}},additionalProperties:!1};function ft(i,{instancePath:r="",parentData:X,parentDataProperty:B,
rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=ft.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(!(s==="id"||s==="name"||s==="previously"||s==="managed_by"||s==="users"||s==="servi\
ce_accounts"||s==="roles")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:te,data:i};e===null?e=[a]:e.push(a),t++}if(i.id!==void 0){let s=i.id;if(typeof s==
"string"){if(q(s)<1){let a={instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters",schema:1,parentSchema:te.properties.id,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/i\
d",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.properties.id.type,parentSchema:te.
properties.id,data:s};e===null?e=[a]:e.push(a),t++}}if(i.name!==void 0){let s=i.name;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:te.properties.name,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:te.properties.name.type,parentSchema:te.properties.name,data:s};e===null?
e=[a]:e.push(a),t++}}if(i.previously!==void 0){let s=i.previously;if(Array.isArray(s)){let a=s.length;for(let c=0;c<a;c++){let u=s[c];if(typeof u==
"string"){if(q(u)<1){let m={instancePath:r+"/previously/"+c,schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:te.properties.previously.items,data:u};e===null?e=[m]:e.push(
m),t++}}else{let m={instancePath:r+"/previously/"+c,schemaPath:"#/properties/previously/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:te.properties.previously.items.type,parentSchema:te.properties.previously.items,data:u};e===null?e=[m]:e.push(m),t++}}
let d=s.length,h;if(d>1){let c={};for(;d--;){let u=s[d];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={instancePath:r+"/prev\
iously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (item\
s ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:te.properties.previously,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{
let a={instancePath:r+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{type:"array"},message:"must be array",schema:te.
properties.previously.type,parentSchema:te.properties.previously,data:s};e===null?e=[a]:e.push(a),t++}}if(i.managed_by!==void 0){let s=i.managed_by;
if(s!=="identity_provider"){let a={instancePath:r+"/managed_by",schemaPath:"#/properties/managed_by/enum",keyword:"enum",params:{allowedValues:te.
properties.managed_by.enum},message:"must be equal to one of the allowed values",schema:te.properties.managed_by.enum,parentSchema:te.properties.
managed_by,data:s};e===null?e=[a]:e.push(a),t++}}if(i.users!==void 0){let s=i.users;if(Array.isArray(s)){let a=s.length;for(let c=0;c<a;c++){
let u=s[c];if(typeof u=="string"){if(q(u)<1){let m={instancePath:r+"/users/"+c,schemaPath:"#/properties/users/items/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:te.properties.users.items,data:u};e===null?e=[
m]:e.push(m),t++}if(!lt.test(u)){let m={instancePath:r+"/users/"+c,schemaPath:"#/properties/users/items/format",keyword:"format",params:{format:"\
email"},message:'must match format "email"',schema:"email",parentSchema:te.properties.users.items,data:u};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:r+"/users/"+c,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:te.properties.users.items.type,parentSchema:te.properties.users.items,data:u};e===null?e=[m]:e.push(m),t++}}let d=s.length,h;if(d>1){
let c={};for(;d--;){let u=s[d];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={instancePath:r+"/users",schemaPath:"#/properti\
es/users/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+d+" are identical)",
schema:!0,parentSchema:te.properties.users,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{let a={instancePath:r+"/users",schemaPath:"\
#/properties/users/type",keyword:"type",params:{type:"array"},message:"must be array",schema:te.properties.users.type,parentSchema:te.properties.
users,data:s};e===null?e=[a]:e.push(a),t++}}if(i.service_accounts!==void 0){let s=i.service_accounts;if(s&&typeof s=="object"&&!Array.isArray(
s))for(let a in s){let d=s[a];if(Array.isArray(d)){let h=d.length;for(let m=0;m<h;m++){let j=d[m];if(typeof j=="string"){if(q(j)<1){let P={instancePath:r+
"/service_accounts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m,schemaPath:"#/properties/service_accounts/additionalProperties/items/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:te.properties.service_accounts.
additionalProperties.items,data:j};e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:r+"/service_accounts/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+m,schemaPath:"#/properties/service_accounts/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:te.properties.service_accounts.additionalProperties.items.type,parentSchema:te.properties.service_accounts.additionalProperties.
items,data:j};e===null?e=[P]:e.push(P),t++}}let c=d.length,u;if(c>1){let m={};for(;c--;){let j=d[c];if(typeof j=="string"){if(typeof m[j]=="\
number"){u=m[j];let P={instancePath:r+"/service_accounts/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_account\
s/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i:c,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+c+" \
are identical)",schema:!0,parentSchema:te.properties.service_accounts.additionalProperties,data:d};e===null?e=[P]:e.push(P),t++;break}m[j]=c}}}}else{
let h={instancePath:r+"/service_accounts/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_accounts/additionalProp\
erties/type",keyword:"type",params:{type:"array"},message:"must be array",schema:te.properties.service_accounts.additionalProperties.type,parentSchema:te.
properties.service_accounts.additionalProperties,data:d};e===null?e=[h]:e.push(h),t++}}else{let a={instancePath:r+"/service_accounts",schemaPath:"\
#/properties/service_accounts/type",keyword:"type",params:{type:"object"},message:"must be object",schema:te.properties.service_accounts.type,
parentSchema:te.properties.service_accounts,data:s};e===null?e=[a]:e.push(a),t++}}if(i.roles!==void 0){let s=i.roles;if(Array.isArray(s)){let a=s.
length;for(let c=0;c<a;c++){let u=s[c];if(typeof u=="string"){if(q(u)<1){let m={instancePath:r+"/roles/"+c,schemaPath:"#/properties/roles/it\
ems/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:te.properties.roles.
items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/roles/"+c,schemaPath:"#/properties/roles/items/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:te.properties.roles.items.type,parentSchema:te.properties.roles.items,data:u};e===null?
e=[m]:e.push(m),t++}}let d=s.length,h;if(d>1){let c={};for(;d--;){let u=s[d];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={
instancePath:r+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate \
items (items ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:te.properties.roles,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{
let a={instancePath:r+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:te.properties.
roles.type,parentSchema:te.properties.roles,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:te.type,parentSchema:te,data:i};e===null?e=[s]:e.push(s),t++}return ft.errors=e,
t===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var he={title:"certificate",type:"object",description:"A certificate for mutua\
l TLS. Uploading enforces nothing; being active does.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its \
id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"The real name, where th\
e key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one\
 of them is renamed, instead of deleted and created anew. To be dropped once that is done."},certificate:{type:"string",minLength:1,description:"\
The certificate in PEM form. Usually the entry names a `file` instead."},active:{type:"boolean",description:"Whether it is enforced for the \
whole organization."},file:{type:"string",minLength:1,description:"A file that holds it, relative to this one and inside the folder of the c\
onfiguration.",examples:["certs/acme.pem"]}},additionalProperties:!1};function yt(i,{instancePath:r="",parentData:X,parentDataProperty:B,rootData:E=i,
dynamicAnchors:U={}}={}){let e=null,t=0,N=yt.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&typeof i=="ob\
ject"&&!Array.isArray(i)){for(let s in i)if(!(s==="id"||s==="name"||s==="previously"||s==="certificate"||s==="active"||s==="file")){let a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:he,data:i};e===null?e=[a]:e.push(a),t++}if(i.id!==void 0){let s=i.id;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+
"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:he.
properties.id,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:he.properties.id.type,parentSchema:he.properties.id,data:s};e===null?e=[a]:e.push(a),t++}}if(i.
name!==void 0){let s=i.name;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:he.properties.name,data:s};e===null?e=[a]:
e.push(a),t++}}else{let a={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:he.properties.name.type,parentSchema:he.properties.name,data:s};e===null?e=[a]:e.push(a),t++}}if(i.previously!==void 0){let s=i.
previously;if(Array.isArray(s)){let a=s.length;for(let c=0;c<a;c++){let u=s[c];if(typeof u=="string"){if(q(u)<1){let m={instancePath:r+"/pre\
viously/"+c,schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters",schema:1,parentSchema:he.properties.previously.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/previously\
/"+c,schemaPath:"#/properties/previously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:he.properties.previously.
items.type,parentSchema:he.properties.previously.items,data:u};e===null?e=[m]:e.push(m),t++}}let d=s.length,h;if(d>1){let c={};for(;d--;){let u=s[d];
if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={instancePath:r+"/previously",schemaPath:"#/properties/previously/uniqueItems",
keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:he.
properties.previously,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{let a={instancePath:r+"/previously",schemaPath:"#/properties\
/previously/type",keyword:"type",params:{type:"array"},message:"must be array",schema:he.properties.previously.type,parentSchema:he.properties.
previously,data:s};e===null?e=[a]:e.push(a),t++}}if(i.certificate!==void 0){let s=i.certificate;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+
"/certificate",schemaPath:"#/properties/certificate/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:he.properties.certificate,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/certificate",schemaPath:"\
#/properties/certificate/type",keyword:"type",params:{type:"string"},message:"must be string",schema:he.properties.certificate.type,parentSchema:he.
properties.certificate,data:s};e===null?e=[a]:e.push(a),t++}}if(i.active!==void 0){let s=i.active;if(typeof s!="boolean"){let a={instancePath:r+
"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:he.properties.active.
type,parentSchema:he.properties.active,data:s};e===null?e=[a]:e.push(a),t++}}if(i.file!==void 0){let s=i.file;if(typeof s=="string"){if(q(s)<
1){let a={instancePath:r+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters",schema:1,parentSchema:he.properties.file,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/file",schemaPath:"\
#/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:he.properties.file.type,parentSchema:he.properties.
file,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:he.type,parentSchema:he,data:i};e===null?e=[s]:e.push(s),t++}return yt.errors=e,t===0}yt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ge={title:"spend_limit",type:"object",description:"What the organization may spend in a calendar month before its reque\
sts are refused.",properties:{monthly_usd:{type:"number",minimum:.01,multipleOf:.01,description:"Dollars a month, with at most two decimals.",
examples:[2500,99.5]}},required:["monthly_usd"],additionalProperties:!1};function gt(i,{instancePath:r="",parentData:X,parentDataProperty:B,
rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=gt.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.monthly_usd===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
monthly_usd"},message:"must have required property 'monthly_usd'",schema:Ge.required,parentSchema:Ge,data:i};e===null?e=[s]:e.push(s),t++}for(let s in i)
if(s!=="monthly_usd"){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:Ge,data:i};e===null?e=[a]:e.push(a),t++}if(i.monthly_usd!==void 0){let s=i.
monthly_usd;if(typeof s=="number"&&isFinite(s)){if(s<.01||isNaN(s)){let d={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_us\
d/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:Ge.properties.monthly_usd,
data:s};e===null?e=[d]:e.push(d),t++}let a;if(a=s/.01,Math.abs(Math.round(a)-a)>1e-6){let d={instancePath:r+"/monthly_usd",schemaPath:"#/pro\
perties/monthly_usd/multipleOf",keyword:"multipleOf",params:{multipleOf:.01},message:"must be multiple of 0.01",schema:.01,parentSchema:Ge.properties.
monthly_usd,data:s};e===null?e=[d]:e.push(d),t++}}else{let a={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_usd/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:Ge.properties.monthly_usd.type,parentSchema:Ge.properties.monthly_usd,data:s};e===
null?e=[a]:e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ge.
type,parentSchema:Ge,data:i};e===null?e=[s]:e.push(s),t++}return gt.errors=e,t===0}gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fe={
title:"spend_alert",type:"object",description:"A mail that is sent when the organization's spending in a month reaches a threshold. The list\
 is exact.",properties:{monthly_usd:{type:"number",minimum:0,multipleOf:.01,description:"What must be spent in a month, in dollars, for the \
alert to be sent.",examples:[2e3]},recipients:{type:"array",items:{type:"string",format:"email"},uniqueItems:!0,description:"E-mail addresse\
s that the alert goes to.",minItems:1,examples:[["finops@acme.example"]]},subject_prefix:{type:"string",minLength:1,description:"What the su\
bject of the mail begins with.",examples:["[search]"]}},required:["monthly_usd","recipients"],additionalProperties:!1};function _t(i,{instancePath:r="",
parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=_t.evaluated;if(N.dynamicProps&&(N.props=void 0),N.
dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.monthly_usd===void 0){let s={instancePath:r,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"monthly_usd"},message:"must have required property 'monthly_usd'",schema:fe.required,parentSchema:fe,
data:i};e===null?e=[s]:e.push(s),t++}if(i.recipients===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
recipients"},message:"must have required property 'recipients'",schema:fe.required,parentSchema:fe,data:i};e===null?e=[s]:e.push(s),t++}for(let s in i)
if(!(s==="monthly_usd"||s==="recipients"||s==="subject_prefix")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:fe,data:i};e===null?e=[a]:e.
push(a),t++}if(i.monthly_usd!==void 0){let s=i.monthly_usd;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let d={instancePath:r+"/mon\
thly_usd",schemaPath:"#/properties/monthly_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:fe.
properties.monthly_usd,data:s};e===null?e=[d]:e.push(d),t++}let a;if(a=s/.01,Math.abs(Math.round(a)-a)>1e-6){let d={instancePath:r+"/monthly\
_usd",schemaPath:"#/properties/monthly_usd/multipleOf",keyword:"multipleOf",params:{multipleOf:.01},message:"must be multiple of 0.01",schema:.01,
parentSchema:fe.properties.monthly_usd,data:s};e===null?e=[d]:e.push(d),t++}}else{let a={instancePath:r+"/monthly_usd",schemaPath:"#/propert\
ies/monthly_usd/type",keyword:"type",params:{type:"number"},message:"must be number",schema:fe.properties.monthly_usd.type,parentSchema:fe.properties.
monthly_usd,data:s};e===null?e=[a]:e.push(a),t++}}if(i.recipients!==void 0){let s=i.recipients;if(Array.isArray(s)){if(s.length<1){let c={instancePath:r+
"/recipients",schemaPath:"#/properties/recipients/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:fe.properties.recipients,data:s};e===null?e=[c]:e.push(c),t++}let a=s.length;for(let c=0;c<a;c++){let u=s[c];if(typeof u=="stri\
ng"){if(!lt.test(u)){let m={instancePath:r+"/recipients/"+c,schemaPath:"#/properties/recipients/items/format",keyword:"format",params:{format:"\
email"},message:'must match format "email"',schema:"email",parentSchema:fe.properties.recipients.items,data:u};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:r+"/recipients/"+c,schemaPath:"#/properties/recipients/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:fe.properties.recipients.items.type,parentSchema:fe.properties.recipients.items,data:u};e===null?e=[m]:e.push(m),t++}}let d=s.
length,h;if(d>1){let c={};for(;d--;){let u=s[d];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={instancePath:r+"/recipients",
schemaPath:"#/properties/recipients/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+h+
" and "+d+" are identical)",schema:!0,parentSchema:fe.properties.recipients,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{let a={
instancePath:r+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{type:"array"},message:"must be array",schema:fe.
properties.recipients.type,parentSchema:fe.properties.recipients,data:s};e===null?e=[a]:e.push(a),t++}}if(i.subject_prefix!==void 0){let s=i.
subject_prefix;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/subject_prefix",schemaPath:"#/properties/subject_prefix/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:fe.properties.subject_prefix,data:s};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/subject_prefix",schemaPath:"#/properties/subject_prefix/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:fe.properties.subject_prefix.type,parentSchema:fe.properties.subject_prefix,data:s};e===null?
e=[a]:e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:fe.
type,parentSchema:fe,data:i};e===null?e=[s]:e.push(s),t++}return _t.errors=e,t===0}_t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ct={
title:"data_retention",type:"object",description:"How long the API keeps what the organization sends. Only for organizations with data reten\
tion controls; it cannot be unset.",properties:{type:{enum:["zero_data_retention","modified_abuse_monitoring","enhanced_zero_data_retention",
"enhanced_modified_abuse_monitoring"],description:"The retention of the whole organization."}},additionalProperties:!1};function wt(i,{instancePath:r="",
parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=wt.evaluated;if(N.dynamicProps&&(N.props=void 0),N.
dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(s!=="type"){let a={instancePath:r,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:ct,
data:i};e===null?e=[a]:e.push(a),t++}if(i.type!==void 0){let s=i.type;if(!(s==="zero_data_retention"||s==="modified_abuse_monitoring"||s==="\
enhanced_zero_data_retention"||s==="enhanced_modified_abuse_monitoring")){let a={instancePath:r+"/type",schemaPath:"#/properties/type/enum",
keyword:"enum",params:{allowedValues:ct.properties.type.enum},message:"must be equal to one of the allowed values",schema:ct.properties.type.
enum,parentSchema:ct.properties.type,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:ct.type,parentSchema:ct,data:i};e===null?e=[s]:e.push(s),t++}return wt.errors=e,t===0}wt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var G={title:"external_key",type:"object",description:"A key in your own key management service t\
hat encrypts what projects store.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is go\
ne is an error, never a reason to create another."},type:{enum:["aws","gcp","azure","oci"],description:"Whose key management service it is."},
purpose:{enum:["ekm","psp_decryption"],description:"What the key is for; `ekm` where it is left out."},external_id:{type:"string",minLength:1,
description:"aws: the ExternalID of the AssumeRole call; the id of this organization or of one of its projects.",examples:["org-8f2cA1kTq0Zx\
Wm7RbYd3LpNv"]},kms_arn:{type:"string",minLength:1,description:"aws: the ARN of the master key.",examples:["arn:aws:kms:eu-central-1:1234567\
89012:key/5b1f0c1e-3a77-4d09-9d0e-6f2a7c1b8e44"]},role_arn:{type:"string",minLength:1,description:"aws: the role that is assumed to reach th\
e key.",examples:["arn:aws:iam::123456789012:role/openai-kms"]},audience:{type:"string",minLength:1,description:"gcp, azure: the audience of\
 the identity token; the id of this organization or of one of its projects.",examples:["org-8f2cA1kTq0ZxWm7RbYd3LpNv"]},kms_key_location:{type:"\
string",minLength:1,description:"gcp: the region of the key.",examples:["europe-west1"]},kms_key_name:{type:"string",minLength:1,description:"\
gcp: the name of the key."},kms_key_ring_name:{type:"string",minLength:1,description:"gcp: the key ring."},kms_key_version:{type:"string",minLength:1,
description:"gcp: the version of the key."},kms_project_id:{type:"string",minLength:1,description:"gcp: the Google Cloud project of the key.",
examples:["acme-security"]},workload_identity_pool_id:{type:"string",minLength:1,description:"gcp: the workload identity pool."},workload_identity_project_number:{
type:"string",minLength:1,description:"gcp: the number of the pool's project.",examples:["123456789012"]},workload_identity_provider_id:{type:"\
string",minLength:1,description:"gcp: the provider in that pool."},key_name:{type:"string",minLength:1,description:"azure: the name of the k\
ey."},key_version:{type:"string",minLength:1,description:"azure: the version of the key."},tenant_id:{type:"string",minLength:1,description:"\
azure: the tenant.",examples:["7f0c1e5b-3a77-4d09-9d0e-6f2a7c1b8e44"]},vault_uri:{type:"string",minLength:1,description:"azure: the address \
of the vault.",examples:["https://acme.vault.azure.net"]},key_ocid:{type:"string",minLength:1,description:"oci: the OCID of the key.",examples:[
"ocid1.key.oc1.eu-frankfurt-1.example"]},key_version_ocid:{type:"string",minLength:1,description:"oci: the OCID of its version.",examples:["\
ocid1.keyversion.oc1.eu-frankfurt-1.example"]},region:{type:"string",minLength:1,description:"oci: the region.",examples:["eu-frankfurt-1"]},
vault_ocid:{type:"string",minLength:1,description:"oci: the OCID of the vault.",examples:["ocid1.vault.oc1.eu-frankfurt-1.example"]}},additionalProperties:!1};
function vt(i,{instancePath:r="",parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=vt.evaluated;if(N.
dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(!Ue.call(G.properties,
s)){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT\
 have additional properties",schema:!1,parentSchema:G,data:i};e===null?e=[a]:e.push(a),t++}if(i.id!==void 0){let s=i.id;if(typeof s=="string"){
if(q(s)<1){let a={instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters",schema:1,parentSchema:G.properties.id,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.id.type,parentSchema:G.properties.id,
data:s};e===null?e=[a]:e.push(a),t++}}if(i.type!==void 0){let s=i.type;if(!(s==="aws"||s==="gcp"||s==="azure"||s==="oci")){let a={instancePath:r+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:G.properties.type.enum},message:"must be equal to one of th\
e allowed values",schema:G.properties.type.enum,parentSchema:G.properties.type,data:s};e===null?e=[a]:e.push(a),t++}}if(i.purpose!==void 0){
let s=i.purpose;if(!(s==="ekm"||s==="psp_decryption")){let a={instancePath:r+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",
params:{allowedValues:G.properties.purpose.enum},message:"must be equal to one of the allowed values",schema:G.properties.purpose.enum,parentSchema:G.
properties.purpose,data:s};e===null?e=[a]:e.push(a),t++}}if(i.external_id!==void 0){let s=i.external_id;if(typeof s=="string"){if(q(s)<1){let a={
instancePath:r+"/external_id",schemaPath:"#/properties/external_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters",schema:1,parentSchema:G.properties.external_id,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/ext\
ernal_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.external_id.
type,parentSchema:G.properties.external_id,data:s};e===null?e=[a]:e.push(a),t++}}if(i.kms_arn!==void 0){let s=i.kms_arn;if(typeof s=="string"){
if(q(s)<1){let a={instancePath:r+"/kms_arn",schemaPath:"#/properties/kms_arn/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters",schema:1,parentSchema:G.properties.kms_arn,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+
"/kms_arn",schemaPath:"#/properties/kms_arn/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.kms_arn.
type,parentSchema:G.properties.kms_arn,data:s};e===null?e=[a]:e.push(a),t++}}if(i.role_arn!==void 0){let s=i.role_arn;if(typeof s=="string"){
if(q(s)<1){let a={instancePath:r+"/role_arn",schemaPath:"#/properties/role_arn/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters",schema:1,parentSchema:G.properties.role_arn,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+
"/role_arn",schemaPath:"#/properties/role_arn/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.role_arn.
type,parentSchema:G.properties.role_arn,data:s};e===null?e=[a]:e.push(a),t++}}if(i.audience!==void 0){let s=i.audience;if(typeof s=="string"){
if(q(s)<1){let a={instancePath:r+"/audience",schemaPath:"#/properties/audience/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters",schema:1,parentSchema:G.properties.audience,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+
"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.audience.
type,parentSchema:G.properties.audience,data:s};e===null?e=[a]:e.push(a),t++}}if(i.kms_key_location!==void 0){let s=i.kms_key_location;if(typeof s==
"string"){if(q(s)<1){let a={instancePath:r+"/kms_key_location",schemaPath:"#/properties/kms_key_location/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:G.properties.kms_key_location,data:s};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:r+"/kms_key_location",schemaPath:"#/properties/kms_key_location/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:G.properties.kms_key_location.type,parentSchema:G.properties.kms_key_location,data:s};e===null?e=[a]:e.push(a),t++}}if(i.
kms_key_name!==void 0){let s=i.kms_key_name;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/kms_key_name",schemaPath:"#/properties\
/kms_key_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:G.properties.
kms_key_name,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/kms_key_name",schemaPath:"#/properties/kms_key_name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:G.properties.kms_key_name.type,parentSchema:G.properties.kms_key_name,data:s};e===
null?e=[a]:e.push(a),t++}}if(i.kms_key_ring_name!==void 0){let s=i.kms_key_ring_name;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+
"/kms_key_ring_name",schemaPath:"#/properties/kms_key_ring_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:G.properties.kms_key_ring_name,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/\
kms_key_ring_name",schemaPath:"#/properties/kms_key_ring_name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.
properties.kms_key_ring_name.type,parentSchema:G.properties.kms_key_ring_name,data:s};e===null?e=[a]:e.push(a),t++}}if(i.kms_key_version!==void 0){
let s=i.kms_key_version;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/kms_key_version",schemaPath:"#/properties/kms_key_version/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:G.properties.kms_key_version,
data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/kms_key_version",schemaPath:"#/properties/kms_key_version/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:G.properties.kms_key_version.type,parentSchema:G.properties.kms_key_version,data:s};
e===null?e=[a]:e.push(a),t++}}if(i.kms_project_id!==void 0){let s=i.kms_project_id;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"\
/kms_project_id",schemaPath:"#/properties/kms_project_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:G.properties.kms_project_id,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/kms_projec\
t_id",schemaPath:"#/properties/kms_project_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.kms_project_id.
type,parentSchema:G.properties.kms_project_id,data:s};e===null?e=[a]:e.push(a),t++}}if(i.workload_identity_pool_id!==void 0){let s=i.workload_identity_pool_id;
if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/workload_identity_pool_id",schemaPath:"#/properties/workload_identity_pool_id/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:G.properties.workload_identity_pool_id,
data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/workload_identity_pool_id",schemaPath:"#/properties/workload_identity_poo\
l_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.workload_identity_pool_id.type,parentSchema:G.
properties.workload_identity_pool_id,data:s};e===null?e=[a]:e.push(a),t++}}if(i.workload_identity_project_number!==void 0){let s=i.workload_identity_project_number;
if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/workload_identity_project_number",schemaPath:"#/properties/workload_identity_proje\
ct_number/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:G.properties.
workload_identity_project_number,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/workload_identity_project_number",schemaPath:"\
#/properties/workload_identity_project_number/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.workload_identity_project_number.
type,parentSchema:G.properties.workload_identity_project_number,data:s};e===null?e=[a]:e.push(a),t++}}if(i.workload_identity_provider_id!==void 0){
let s=i.workload_identity_provider_id;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/workload_identity_provider_id",schemaPath:"#\
/properties/workload_identity_provider_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:G.properties.workload_identity_provider_id,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/workload_identity\
_provider_id",schemaPath:"#/properties/workload_identity_provider_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.
properties.workload_identity_provider_id.type,parentSchema:G.properties.workload_identity_provider_id,data:s};e===null?e=[a]:e.push(a),t++}}
if(i.key_name!==void 0){let s=i.key_name;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/key_name",schemaPath:"#/properties/key_na\
me/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:G.properties.key_name,
data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/key_name",schemaPath:"#/properties/key_name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:G.properties.key_name.type,parentSchema:G.properties.key_name,data:s};e===null?e=[a]:e.push(a),
t++}}if(i.key_version!==void 0){let s=i.key_version;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/key_version",schemaPath:"#/pro\
perties/key_version/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:G.
properties.key_version,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/key_version",schemaPath:"#/properties/key_version/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.key_version.type,parentSchema:G.properties.key_version,
data:s};e===null?e=[a]:e.push(a),t++}}if(i.tenant_id!==void 0){let s=i.tenant_id;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/t\
enant_id",schemaPath:"#/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:G.properties.tenant_id,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/tenant_id",schemaPath:"#/pro\
perties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.tenant_id.type,parentSchema:G.properties.
tenant_id,data:s};e===null?e=[a]:e.push(a),t++}}if(i.vault_uri!==void 0){let s=i.vault_uri;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+
"/vault_uri",schemaPath:"#/properties/vault_uri/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs",schema:1,parentSchema:G.properties.vault_uri,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/vault_uri",schemaPath:"#\
/properties/vault_uri/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.vault_uri.type,parentSchema:G.
properties.vault_uri,data:s};e===null?e=[a]:e.push(a),t++}}if(i.key_ocid!==void 0){let s=i.key_ocid;if(typeof s=="string"){if(q(s)<1){let a={
instancePath:r+"/key_ocid",schemaPath:"#/properties/key_ocid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:G.properties.key_ocid,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/key_ocid",schemaPath:"\
#/properties/key_ocid/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.key_ocid.type,parentSchema:G.
properties.key_ocid,data:s};e===null?e=[a]:e.push(a),t++}}if(i.key_version_ocid!==void 0){let s=i.key_version_ocid;if(typeof s=="string"){if(q(
s)<1){let a={instancePath:r+"/key_version_ocid",schemaPath:"#/properties/key_version_ocid/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:G.properties.key_version_ocid,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:r+"/key_version_ocid",schemaPath:"#/properties/key_version_ocid/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:G.properties.key_version_ocid.type,parentSchema:G.properties.key_version_ocid,data:s};e===null?e=[a]:e.push(a),t++}}if(i.region!==
void 0){let s=i.region;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/region",schemaPath:"#/properties/region/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:G.properties.region,data:s};e===null?e=[a]:
e.push(a),t++}}else{let a={instancePath:r+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:G.properties.region.type,parentSchema:G.properties.region,data:s};e===null?e=[a]:e.push(a),t++}}if(i.vault_ocid!==void 0){
let s=i.vault_ocid;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/vault_ocid",schemaPath:"#/properties/vault_ocid/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:G.properties.vault_ocid,data:s};e===null?e=
[a]:e.push(a),t++}}else{let a={instancePath:r+"/vault_ocid",schemaPath:"#/properties/vault_ocid/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:G.properties.vault_ocid.type,parentSchema:G.properties.vault_ocid,data:s};e===null?e=[a]:e.push(a),t++}}}else{
let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:G.type,parentSchema:G,data:i};
e===null?e=[s]:e.push(s),t++}return vt.errors=e,t===0}vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var K={title:"workload_identit\
y_provider",type:"object",description:"An issuer of tokens that workloads exchange for access, without a key.",properties:{id:{type:"string",
minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"s\
tring",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},
uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is \
done."},type:{enum:["oidc"],description:"The protocol."},issuer:{type:"string",minLength:1,description:"The issuer of the tokens, as their `\
iss` claim says it.",format:"uri",examples:["https://token.actions.githubusercontent.com"]},audience:{type:"string",minLength:1,description:"\
The audience that the tokens must have.",examples:["https://api.openai.com/v1"]},description:{type:"string",minLength:1,description:"What it\
 is for."},enabled:{type:"boolean",description:"Whether its tokens are accepted."},verification:{description:"How tokens are verified: with \
keys that are discovered, or with keys that are uploaded.",oneOf:[{title:"discovery",type:"object",properties:{type:{const:"discovery",description:"\
The issuer publishes its keys."},discovery_url:{type:"string",format:"uri",description:"Where the issuer's keys are discovered; below the is\
suer itself where nothing is said.",examples:["https://issuer.example/.well-known/openid-configuration"]}},required:["type"],additionalProperties:!1},
{title:"uploaded_jwks",type:"object",properties:{type:{const:"uploaded_jwks",description:"The keys are given here."},jwks:{type:"object",description:"\
The issuer's keys, as a JSON Web Key Set."}},required:["type","jwks"],additionalProperties:!1}]},attribute_transformations:{type:"array",items:{
type:"object",properties:{attribute:{type:"string",minLength:1,description:"The attribute that is set."},expression:{type:"string",minLength:1,
description:"How it is computed from the claims."}},required:["attribute","expression"],additionalProperties:!1},description:"Attributes tha\
t are computed from the token's claims, each by an expression."},federation_rules:{description:"Which tokens of a provider act as which serv\
ice account.",type:"object",propertyNames:{title:"workload_identity_provider_federation_rule",minLength:1},additionalProperties:{$ref:"#/$de\
fs/workload_identity_provider_federation_rule"}}},additionalProperties:!1},Ft=Ut().fullFormats.uri,Z={title:"workload_identity_provider_fede\
ration_rule",type:"object",description:"Which tokens of a provider act as which service account.",properties:{id:{type:"string",minLength:1,
description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,
description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"\
Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},project:{type:"strin\
g",minLength:1,description:"The project of the service account."},service_account:{type:"string",minLength:1,description:"The service accoun\
t that the tokens act as."},attribute_matchers:{type:"object",additionalProperties:{type:["string","boolean","number"],description:"The valu\
e that the attribute must have."},description:"Attributes that a token must have, with the value that each must have."},description:{type:"s\
tring",minLength:1,description:"What the rule is for."},enabled:{type:"boolean",description:"Whether the rule is in force."},permissions:{description:"\
What the exchanged access may do: all that the service account may, or the scopes listed.",oneOf:[{title:"service_account_default",type:"obj\
ect",properties:{type:{const:"service_account_default",description:"All that the service account may do."}},required:["type"],additionalProperties:!1},
{title:"restricted",type:"object",properties:{type:{const:"restricted",description:"The scopes listed, and no others."},scopes:{type:"array",
items:{type:"string"},uniqueItems:!0,description:"What it may do, as the API names it."}},required:["type","scopes"],additionalProperties:!1}]}},
additionalProperties:!1};function kt(i,{instancePath:r="",parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,
t=0,N=kt.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let d in i)
if(!Ue.call(Z.properties,d)){let h={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties",schema:!1,parentSchema:Z,data:i};e===null?e=[h]:e.push(h),t++}if(i.id!==void 0){let d=i.id;if(typeof d==
"string"){if(q(d)<1){let h={instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters",schema:1,parentSchema:Z.properties.id,data:d};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:r+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.id.type,parentSchema:Z.
properties.id,data:d};e===null?e=[h]:e.push(h),t++}}if(i.name!==void 0){let d=i.name;if(typeof d=="string"){if(q(d)<1){let h={instancePath:r+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:Z.properties.name,data:d};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:r+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.name.type,parentSchema:Z.properties.name,data:d};e===null?
e=[h]:e.push(h),t++}}if(i.previously!==void 0){let d=i.previously;if(Array.isArray(d)){let h=d.length;for(let m=0;m<h;m++){let j=d[m];if(typeof j==
"string"){if(q(j)<1){let P={instancePath:r+"/previously/"+m,schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Z.properties.previously.items,data:j};e===null?e=[P]:e.push(P),
t++}}else{let P={instancePath:r+"/previously/"+m,schemaPath:"#/properties/previously/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Z.properties.previously.items.type,parentSchema:Z.properties.previously.items,data:j};e===null?e=[P]:e.push(P),t++}}let c=d.
length,u;if(c>1){let m={};for(;c--;){let j=d[c];if(typeof j=="string"){if(typeof m[j]=="number"){u=m[j];let P={instancePath:r+"/previously",
schemaPath:"#/properties/previously/uniqueItems",keyword:"uniqueItems",params:{i:c,j:u},message:"must NOT have duplicate items (items ## "+u+
" and "+c+" are identical)",schema:!0,parentSchema:Z.properties.previously,data:d};e===null?e=[P]:e.push(P),t++;break}m[j]=c}}}}else{let h={
instancePath:r+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Z.
properties.previously.type,parentSchema:Z.properties.previously,data:d};e===null?e=[h]:e.push(h),t++}}if(i.project!==void 0){let d=i.project;
if(typeof d=="string"){if(q(d)<1){let h={instancePath:r+"/project",schemaPath:"#/properties/project/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Z.properties.project,data:d};e===null?e=[h]:e.push(h),t++}}else{let h={
instancePath:r+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.
project.type,parentSchema:Z.properties.project,data:d};e===null?e=[h]:e.push(h),t++}}if(i.service_account!==void 0){let d=i.service_account;
if(typeof d=="string"){if(q(d)<1){let h={instancePath:r+"/service_account",schemaPath:"#/properties/service_account/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Z.properties.service_account,data:d};e===null?
e=[h]:e.push(h),t++}}else{let h={instancePath:r+"/service_account",schemaPath:"#/properties/service_account/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Z.properties.service_account.type,parentSchema:Z.properties.service_account,data:d};e===null?e=[h]:
e.push(h),t++}}if(i.attribute_matchers!==void 0){let d=i.attribute_matchers;if(d&&typeof d=="object"&&!Array.isArray(d))for(let h in d){let c=d[h];
if(typeof c!="string"&&typeof c!="boolean"&&!(typeof c=="number"&&isFinite(c))){let u={instancePath:r+"/attribute_matchers/"+h.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attribute_matchers/additionalProperties/type",keyword:"type",params:{type:Z.properties.attribute_matchers.
additionalProperties.type},message:"must be string,boolean,number",schema:Z.properties.attribute_matchers.additionalProperties.type,parentSchema:Z.
properties.attribute_matchers.additionalProperties,data:c};e===null?e=[u]:e.push(u),t++}}else{let h={instancePath:r+"/attribute_matchers",schemaPath:"\
#/properties/attribute_matchers/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.properties.attribute_matchers.
type,parentSchema:Z.properties.attribute_matchers,data:d};e===null?e=[h]:e.push(h),t++}}if(i.description!==void 0){let d=i.description;if(typeof d==
"string"){if(q(d)<1){let h={instancePath:r+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Z.properties.description,data:d};e===null?e=[h]:e.push(h),t++}}else{let h={
instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.
properties.description.type,parentSchema:Z.properties.description,data:d};e===null?e=[h]:e.push(h),t++}}if(i.enabled!==void 0){let d=i.enabled;
if(typeof d!="boolean"){let h={instancePath:r+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:Z.properties.enabled.type,parentSchema:Z.properties.enabled,data:d};e===null?e=[h]:e.push(h),t++}}if(i.permissions!==
void 0){let d=i.permissions,h=t,c=!1,u=null,m=t;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.type===void 0){let P={instancePath:r+"/per\
missions",schemaPath:"#/properties/permissions/oneOf/0/required",keyword:"required",params:{missingProperty:"type"},message:"must have requi\
red property 'type'",schema:Z.properties.permissions.oneOf[0].required,parentSchema:Z.properties.permissions.oneOf[0],data:d};e===null?e=[P]:
e.push(P),t++}for(let P in d)if(P!=="type"){let A={instancePath:r+"/permissions",schemaPath:"#/properties/permissions/oneOf/0/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties",schema:!1,parentSchema:Z.
properties.permissions.oneOf[0],data:d};e===null?e=[A]:e.push(A),t++}if(d.type!==void 0){let P=d.type;if(P!=="service_account_default"){let A={
instancePath:r+"/permissions/type",schemaPath:"#/properties/permissions/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"\
service_account_default"},message:"must be equal to constant",schema:"service_account_default",parentSchema:Z.properties.permissions.oneOf[0].
properties.type,data:P};e===null?e=[A]:e.push(A),t++}}}else{let P={instancePath:r+"/permissions",schemaPath:"#/properties/permissions/oneOf/\
0/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.properties.permissions.oneOf[0].type,parentSchema:Z.properties.
permissions.oneOf[0],data:d};e===null?e=[P]:e.push(P),t++}var a=m===t;if(a){c=!0,u=0;var s=!0}let j=t;if(d&&typeof d=="object"&&!Array.isArray(
d)){if(d.type===void 0){let P={instancePath:r+"/permissions",schemaPath:"#/properties/permissions/oneOf/1/required",keyword:"required",params:{
missingProperty:"type"},message:"must have required property 'type'",schema:Z.properties.permissions.oneOf[1].required,parentSchema:Z.properties.
permissions.oneOf[1],data:d};e===null?e=[P]:e.push(P),t++}if(d.scopes===void 0){let P={instancePath:r+"/permissions",schemaPath:"#/propertie\
s/permissions/oneOf/1/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'",schema:Z.
properties.permissions.oneOf[1].required,parentSchema:Z.properties.permissions.oneOf[1],data:d};e===null?e=[P]:e.push(P),t++}for(let P in d)
if(!(P==="type"||P==="scopes")){let A={instancePath:r+"/permissions",schemaPath:"#/properties/permissions/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties",schema:!1,parentSchema:Z.properties.permissions.
oneOf[1],data:d};e===null?e=[A]:e.push(A),t++}if(d.type!==void 0){let P=d.type;if(P!=="restricted"){let A={instancePath:r+"/permissions/type",
schemaPath:"#/properties/permissions/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"restricted"},message:"must be equa\
l to constant",schema:"restricted",parentSchema:Z.properties.permissions.oneOf[1].properties.type,data:P};e===null?e=[A]:e.push(A),t++}}if(d.
scopes!==void 0){let P=d.scopes;if(Array.isArray(P)){let A=P.length;for(let Y=0;Y<A;Y++){let R=P[Y];if(typeof R!="string"){let ae={instancePath:r+
"/permissions/scopes/"+Y,schemaPath:"#/properties/permissions/oneOf/1/properties/scopes/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Z.properties.permissions.oneOf[1].properties.scopes.items.type,parentSchema:Z.properties.permissions.oneOf[1].properties.
scopes.items,data:R};e===null?e=[ae]:e.push(ae),t++}}let S=P.length,C;if(S>1){let Y={};for(;S--;){let R=P[S];if(typeof R=="string"){if(typeof Y[R]==
"number"){C=Y[R];let ae={instancePath:r+"/permissions/scopes",schemaPath:"#/properties/permissions/oneOf/1/properties/scopes/uniqueItems",keyword:"\
uniqueItems",params:{i:S,j:C},message:"must NOT have duplicate items (items ## "+C+" and "+S+" are identical)",schema:!0,parentSchema:Z.properties.
permissions.oneOf[1].properties.scopes,data:P};e===null?e=[ae]:e.push(ae),t++;break}Y[R]=S}}}}else{let A={instancePath:r+"/permissions/scope\
s",schemaPath:"#/properties/permissions/oneOf/1/properties/scopes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Z.
properties.permissions.oneOf[1].properties.scopes.type,parentSchema:Z.properties.permissions.oneOf[1].properties.scopes,data:P};e===null?e=[
A]:e.push(A),t++}}}else{let P={instancePath:r+"/permissions",schemaPath:"#/properties/permissions/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:Z.properties.permissions.oneOf[1].type,parentSchema:Z.properties.permissions.oneOf[1],data:d};e===null?
e=[P]:e.push(P),t++}var a=j===t;if(a&&c?(c=!1,u=[u,1]):a&&(c=!0,u=1,s!==!0&&(s=!0)),c)t=h,e!==null&&(h?e.length=h:e=null);else{let P={instancePath:r+
"/permissions",schemaPath:"#/properties/permissions/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema \
in oneOf",schema:Z.properties.permissions.oneOf,parentSchema:Z.properties.permissions,data:d};e===null?e=[P]:e.push(P),t++}}}else{let d={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,data:i};e===null?e=[d]:e.push(
d),t++}return kt.errors=e,t===0}kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function bt(i,{instancePath:r="",parentData:X,parentDataProperty:B,
rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=bt.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){for(let h in i)if(!Ue.call(K.properties,h)){let c={instancePath:r,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:K,data:i};
e===null?e=[c]:e.push(c),t++}if(i.id!==void 0){let h=i.id;if(typeof h=="string"){if(q(h)<1){let c={instancePath:r+"/id",schemaPath:"#/proper\
ties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:K.properties.id,
data:h};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:K.properties.id.type,parentSchema:K.properties.id,data:h};e===null?e=[c]:e.push(c),t++}}if(i.name!==void 0){
let h=i.name;if(typeof h=="string"){if(q(h)<1){let c={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:K.properties.name,data:h};e===null?e=[c]:e.push(c),t++}}else{
let c={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.
name.type,parentSchema:K.properties.name,data:h};e===null?e=[c]:e.push(c),t++}}if(i.previously!==void 0){let h=i.previously;if(Array.isArray(
h)){let c=h.length;for(let j=0;j<c;j++){let P=h[j];if(typeof P=="string"){if(q(P)<1){let A={instancePath:r+"/previously/"+j,schemaPath:"#/pr\
operties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:K.
properties.previously.items,data:P};e===null?e=[A]:e.push(A),t++}}else{let A={instancePath:r+"/previously/"+j,schemaPath:"#/properties/previ\
ously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.previously.items.type,parentSchema:K.properties.
previously.items,data:P};e===null?e=[A]:e.push(A),t++}}let u=h.length,m;if(u>1){let j={};for(;u--;){let P=h[u];if(typeof P=="string"){if(typeof j[P]==
"number"){m=j[P];let A={instancePath:r+"/previously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uniqueItems",params:{i:u,j:m},
message:"must NOT have duplicate items (items ## "+m+" and "+u+" are identical)",schema:!0,parentSchema:K.properties.previously,data:h};e===
null?e=[A]:e.push(A),t++;break}j[P]=u}}}}else{let c={instancePath:r+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:K.properties.previously.type,parentSchema:K.properties.previously,data:h};e===null?e=[c]:e.push(
c),t++}}if(i.type!==void 0){let h=i.type;if(h!=="oidc"){let c={instancePath:r+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:K.properties.type.enum},message:"must be equal to one of the allowed values",schema:K.properties.type.enum,parentSchema:K.properties.
type,data:h};e===null?e=[c]:e.push(c),t++}}if(i.issuer!==void 0){let h=i.issuer;if(typeof h=="string"){if(q(h)<1){let c={instancePath:r+"/is\
suer",schemaPath:"#/properties/issuer/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:K.properties.issuer,data:h};e===null?e=[c]:e.push(c),t++}if(!Ft(h)){let c={instancePath:r+"/issuer",schemaPath:"#/properties/is\
suer/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"',schema:"uri",parentSchema:K.properties.issuer,data:h};
e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:r+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:K.properties.issuer.type,parentSchema:K.properties.issuer,data:h};e===null?e=[c]:e.push(c),t++}}if(i.audience!==
void 0){let h=i.audience;if(typeof h=="string"){if(q(h)<1){let c={instancePath:r+"/audience",schemaPath:"#/properties/audience/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:K.properties.audience,data:h};e===null?e=[
c]:e.push(c),t++}}else{let c={instancePath:r+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:K.properties.audience.type,parentSchema:K.properties.audience,data:h};e===null?e=[c]:e.push(c),t++}}if(i.description!==
void 0){let h=i.description;if(typeof h=="string"){if(q(h)<1){let c={instancePath:r+"/description",schemaPath:"#/properties/description/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:K.properties.description,data:h};
e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:K.properties.description.type,parentSchema:K.properties.description,data:h};e===null?e=[c]:e.push(c),
t++}}if(i.enabled!==void 0){let h=i.enabled;if(typeof h!="boolean"){let c={instancePath:r+"/enabled",schemaPath:"#/properties/enabled/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:K.properties.enabled.type,parentSchema:K.properties.enabled,data:h};
e===null?e=[c]:e.push(c),t++}}if(i.verification!==void 0){let h=i.verification,c=t,u=!1,m=null,j=t;if(h&&typeof h=="object"&&!Array.isArray(
h)){if(h.type===void 0){let A={instancePath:r+"/verification",schemaPath:"#/properties/verification/oneOf/0/required",keyword:"required",params:{
missingProperty:"type"},message:"must have required property 'type'",schema:K.properties.verification.oneOf[0].required,parentSchema:K.properties.
verification.oneOf[0],data:h};e===null?e=[A]:e.push(A),t++}for(let A in h)if(!(A==="type"||A==="discovery_url")){let S={instancePath:r+"/ver\
ification",schemaPath:"#/properties/verification/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},
message:"must NOT have additional properties",schema:!1,parentSchema:K.properties.verification.oneOf[0],data:h};e===null?e=[S]:e.push(S),t++}
if(h.type!==void 0){let A=h.type;if(A!=="discovery"){let S={instancePath:r+"/verification/type",schemaPath:"#/properties/verification/oneOf/\
0/properties/type/const",keyword:"const",params:{allowedValue:"discovery"},message:"must be equal to constant",schema:"discovery",parentSchema:K.
properties.verification.oneOf[0].properties.type,data:A};e===null?e=[S]:e.push(S),t++}}if(h.discovery_url!==void 0){let A=h.discovery_url;if(typeof A==
"string"){if(!Ft(A)){let S={instancePath:r+"/verification/discovery_url",schemaPath:"#/properties/verification/oneOf/0/properties/discovery_\
url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"',schema:"uri",parentSchema:K.properties.verification.oneOf[0].
properties.discovery_url,data:A};e===null?e=[S]:e.push(S),t++}}else{let S={instancePath:r+"/verification/discovery_url",schemaPath:"#/proper\
ties/verification/oneOf/0/properties/discovery_url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.
verification.oneOf[0].properties.discovery_url.type,parentSchema:K.properties.verification.oneOf[0].properties.discovery_url,data:A};e===null?
e=[S]:e.push(S),t++}}}else{let A={instancePath:r+"/verification",schemaPath:"#/properties/verification/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:K.properties.verification.oneOf[0].type,parentSchema:K.properties.verification.oneOf[0],data:h};
e===null?e=[A]:e.push(A),t++}var a=j===t;if(a){u=!0,m=0;var s=!0}let P=t;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.type===void 0){let A={
instancePath:r+"/verification",schemaPath:"#/properties/verification/oneOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'",schema:K.properties.verification.oneOf[1].required,parentSchema:K.properties.verification.oneOf[1],data:h};
e===null?e=[A]:e.push(A),t++}if(h.jwks===void 0){let A={instancePath:r+"/verification",schemaPath:"#/properties/verification/oneOf/1/require\
d",keyword:"required",params:{missingProperty:"jwks"},message:"must have required property 'jwks'",schema:K.properties.verification.oneOf[1].
required,parentSchema:K.properties.verification.oneOf[1],data:h};e===null?e=[A]:e.push(A),t++}for(let A in h)if(!(A==="type"||A==="jwks")){let S={
instancePath:r+"/verification",schemaPath:"#/properties/verification/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},
message:"must NOT have additional properties",schema:!1,parentSchema:K.properties.verification.oneOf[1],data:h};e===null?e=[S]:e.push(S),t++}
if(h.type!==void 0){let A=h.type;if(A!=="uploaded_jwks"){let S={instancePath:r+"/verification/type",schemaPath:"#/properties/verification/on\
eOf/1/properties/type/const",keyword:"const",params:{allowedValue:"uploaded_jwks"},message:"must be equal to constant",schema:"uploaded_jwks",
parentSchema:K.properties.verification.oneOf[1].properties.type,data:A};e===null?e=[S]:e.push(S),t++}}if(h.jwks!==void 0){let A=h.jwks;if(!(A&&
typeof A=="object"&&!Array.isArray(A))){let S={instancePath:r+"/verification/jwks",schemaPath:"#/properties/verification/oneOf/1/properties/\
jwks/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.properties.verification.oneOf[1].properties.jwks.type,parentSchema:K.
properties.verification.oneOf[1].properties.jwks,data:A};e===null?e=[S]:e.push(S),t++}}}else{let A={instancePath:r+"/verification",schemaPath:"\
#/properties/verification/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.properties.verification.oneOf[1].
type,parentSchema:K.properties.verification.oneOf[1],data:h};e===null?e=[A]:e.push(A),t++}var a=P===t;if(a&&u?(u=!1,m=[m,1]):a&&(u=!0,m=1,s!==
!0&&(s=!0)),u)t=c,e!==null&&(c?e.length=c:e=null);else{let A={instancePath:r+"/verification",schemaPath:"#/properties/verification/oneOf",keyword:"\
oneOf",params:{passingSchemas:m},message:"must match exactly one schema in oneOf",schema:K.properties.verification.oneOf,parentSchema:K.properties.
verification,data:h};e===null?e=[A]:e.push(A),t++}}if(i.attribute_transformations!==void 0){let h=i.attribute_transformations;if(Array.isArray(
h)){let c=h.length;for(let u=0;u<c;u++){let m=h[u];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.attribute===void 0){let j={instancePath:r+
"/attribute_transformations/"+u,schemaPath:"#/properties/attribute_transformations/items/required",keyword:"required",params:{missingProperty:"\
attribute"},message:"must have required property 'attribute'",schema:K.properties.attribute_transformations.items.required,parentSchema:K.properties.
attribute_transformations.items,data:m};e===null?e=[j]:e.push(j),t++}if(m.expression===void 0){let j={instancePath:r+"/attribute_transformat\
ions/"+u,schemaPath:"#/properties/attribute_transformations/items/required",keyword:"required",params:{missingProperty:"expression"},message:"\
must have required property 'expression'",schema:K.properties.attribute_transformations.items.required,parentSchema:K.properties.attribute_transformations.
items,data:m};e===null?e=[j]:e.push(j),t++}for(let j in m)if(!(j==="attribute"||j==="expression")){let P={instancePath:r+"/attribute_transfo\
rmations/"+u,schemaPath:"#/properties/attribute_transformations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
message:"must NOT have additional properties",schema:!1,parentSchema:K.properties.attribute_transformations.items,data:m};e===null?e=[P]:e.push(
P),t++}if(m.attribute!==void 0){let j=m.attribute;if(typeof j=="string"){if(q(j)<1){let P={instancePath:r+"/attribute_transformations/"+u+"/\
attribute",schemaPath:"#/properties/attribute_transformations/items/properties/attribute/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:K.properties.attribute_transformations.items.properties.attribute,data:j};e===null?
e=[P]:e.push(P),t++}}else{let P={instancePath:r+"/attribute_transformations/"+u+"/attribute",schemaPath:"#/properties/attribute_transformati\
ons/items/properties/attribute/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.attribute_transformations.
items.properties.attribute.type,parentSchema:K.properties.attribute_transformations.items.properties.attribute,data:j};e===null?e=[P]:e.push(
P),t++}}if(m.expression!==void 0){let j=m.expression;if(typeof j=="string"){if(q(j)<1){let P={instancePath:r+"/attribute_transformations/"+u+
"/expression",schemaPath:"#/properties/attribute_transformations/items/properties/expression/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:K.properties.attribute_transformations.items.properties.expression,data:j};
e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:r+"/attribute_transformations/"+u+"/expression",schemaPath:"#/properties/attribute_tr\
ansformations/items/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.attribute_transformations.
items.properties.expression.type,parentSchema:K.properties.attribute_transformations.items.properties.expression,data:j};e===null?e=[P]:e.push(
P),t++}}}else{let j={instancePath:r+"/attribute_transformations/"+u,schemaPath:"#/properties/attribute_transformations/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:K.properties.attribute_transformations.items.type,parentSchema:K.properties.attribute_transformations.
items,data:m};e===null?e=[j]:e.push(j),t++}}}else{let c={instancePath:r+"/attribute_transformations",schemaPath:"#/properties/attribute_tran\
sformations/type",keyword:"type",params:{type:"array"},message:"must be array",schema:K.properties.attribute_transformations.type,parentSchema:K.
properties.attribute_transformations,data:h};e===null?e=[c]:e.push(c),t++}}if(i.federation_rules!==void 0){let h=i.federation_rules;if(h&&typeof h==
"object"&&!Array.isArray(h)){for(let c in h){let u=t;if(typeof c=="string"&&q(c)<1){let m={instancePath:r+"/federation_rules",schemaPath:"#/\
properties/federation_rules/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:K.properties.federation_rules.propertyNames,data:c,propertyName:c};e===null?e=[m]:e.push(m),t++}var d=u===t;if(!d){let m={instancePath:r+
"/federation_rules",schemaPath:"#/properties/federation_rules/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"proper\
ty name must be valid",schema:K.properties.federation_rules.propertyNames,parentSchema:K.properties.federation_rules,data:h};e===null?e=[m]:
e.push(m),t++}}for(let c in h)kt(h[c],{instancePath:r+"/federation_rules/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:c,
rootData:E,dynamicAnchors:U})||(e=e===null?kt.errors:e.concat(kt.errors),t=e.length)}else{let c={instancePath:r+"/federation_rules",schemaPath:"\
#/properties/federation_rules/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.properties.federation_rules.type,
parentSchema:K.properties.federation_rules,data:h};e===null?e=[c]:e.push(c),t++}}}else{let h={instancePath:r,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:K.type,parentSchema:K,data:i};e===null?e=[h]:e.push(h),t++}return bt.errors=e,t===
0}bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ve={title:"admin_api_key",type:"object",description:"The keys to the administr\
ation API. The file says what they must be like; those that are not are listed in every plan, and none is touched.",properties:{max_age:{type:"\
string",minLength:1,description:"How old a key may become.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]},max_idle:{type:"string",minLength:1,
description:"How long a key may go unused; one that was never used counts from its creation.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d",
"12w"]},must_expire:{type:"boolean",description:"Whether every key must have an end."},warn_before:{type:"string",minLength:1,description:"H\
ow long before its end a key is announced.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]}},additionalProperties:!1},xt=new RegExp("\
^[1-9][0-9]*[mhdw]$","u");function Pt(i,{instancePath:r="",parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,
t=0,N=Pt.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)
if(!(s==="max_age"||s==="max_idle"||s==="must_expire"||s==="warn_before")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:ve,data:i};e===null?
e=[a]:e.push(a),t++}if(i.max_age!==void 0){let s=i.max_age;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/max_age",schemaPath:"#/\
properties/max_age/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ve.
properties.max_age,data:s};e===null?e=[a]:e.push(a),t++}if(!xt.test(s)){let a={instancePath:r+"/max_age",schemaPath:"#/properties/max_age/pa\
ttern",keyword:"pattern",params:{pattern:"^[1-9][0-9]*[mhdw]$"},message:'must match pattern "^[1-9][0-9]*[mhdw]$"',schema:"^[1-9][0-9]*[mhdw\
]$",parentSchema:ve.properties.max_age,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/max_age",schemaPath:"#/properties/\
max_age/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ve.properties.max_age.type,parentSchema:ve.properties.max_age,
data:s};e===null?e=[a]:e.push(a),t++}}if(i.max_idle!==void 0){let s=i.max_idle;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/max\
_idle",schemaPath:"#/properties/max_idle/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:ve.properties.max_idle,data:s};e===null?e=[a]:e.push(a),t++}if(!xt.test(s)){let a={instancePath:r+"/max_idle",schemaPath:"#/pro\
perties/max_idle/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]*[mhdw]$"},message:'must match pattern "^[1-9][0-9]*[mhdw]$"',schema:"\
^[1-9][0-9]*[mhdw]$",parentSchema:ve.properties.max_idle,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/max_idle",schemaPath:"\
#/properties/max_idle/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ve.properties.max_idle.type,parentSchema:ve.
properties.max_idle,data:s};e===null?e=[a]:e.push(a),t++}}if(i.must_expire!==void 0){let s=i.must_expire;if(typeof s!="boolean"){let a={instancePath:r+
"/must_expire",schemaPath:"#/properties/must_expire/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:ve.properties.
must_expire.type,parentSchema:ve.properties.must_expire,data:s};e===null?e=[a]:e.push(a),t++}}if(i.warn_before!==void 0){let s=i.warn_before;
if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/warn_before",schemaPath:"#/properties/warn_before/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ve.properties.warn_before,data:s};e===null?e=[a]:e.push(a),t++}
if(!xt.test(s)){let a={instancePath:r+"/warn_before",schemaPath:"#/properties/warn_before/pattern",keyword:"pattern",params:{pattern:"^[1-9]\
[0-9]*[mhdw]$"},message:'must match pattern "^[1-9][0-9]*[mhdw]$"',schema:"^[1-9][0-9]*[mhdw]$",parentSchema:ve.properties.warn_before,data:s};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/warn_before",schemaPath:"#/properties/warn_before/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:ve.properties.warn_before.type,parentSchema:ve.properties.warn_before,data:s};e===null?e=[a]:e.push(
a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ve.type,parentSchema:ve,
data:i};e===null?e=[s]:e.push(s),t++}return Pt.errors=e,t===0}Pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var y={title:"project",
type:"object",description:"A project: the place of keys, limits, members and what they may use.",properties:{id:{type:"string",minLength:1,description:"\
Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"\
The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Olde\
r names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},recreate:{const:!0,description:"\
Allows a new one although another of this name was archived or deleted before."},archived:{const:!0,description:"Wants it archived. Nothing \
else is said of it then. An archived project cannot be restored; its members, service accounts and keys are gone."},use:{type:"array",items:{
type:"string",minLength:1},maxItems:50,uniqueItems:!0,description:"Names of templates. A later one wins over an earlier one, and what stands\
 here wins over all of them.",examples:[["production"]]},policy:{type:"object",description:"What Orgform may do here.",properties:{unmanaged:{
type:"object",description:"What becomes of that which a managed section does not mention: it is kept and listed in every plan, or deleted.",
properties:{default:{enum:["keep","delete"],description:"For kinds that are not named here. Kept where nothing is said."},project_user:{enum:[
"keep","delete"],description:"A person's place in a project."},project_group:{enum:["keep","delete"],description:"A group's place in a proje\
ct."},project_role:{enum:["keep","delete"],description:"A custom role of one project: a named set of permissions."},project_service_account:{
enum:["keep","delete"],description:"Kept unless `delete` is asked for here: the default does not reach it."},project_external_storage:{enum:[
"keep","delete"],description:"Kept unless `delete` is asked for here: the default does not reach it."},project_certificate:{enum:["keep","de\
lete"],description:"A certificate of the organization that is enforced in a project."}},additionalProperties:!1}},additionalProperties:!1},residency:{
description:"Where data is stored and processed. Taken at creation only.",if:{const:"omit"},then:{const:"omit",description:"Drops what a tem\
plate gave."},else:{enum:["GLOBAL","US_STORAGE_PROCESSING","EU_STORAGE_PROCESSING","JP_STORAGE","JP_STORAGE_PROCESSING","KR_STORAGE","CA_STO\
RAGE","SG_STORAGE","IN_STORAGE","IN_STORAGE_PROCESSING","AU_STORAGE","AU_STORAGE_PROCESSING","GB_STORAGE","AE_STORAGE","AE_STORAGE_PROCESSIN\
G"],description:"Where data is stored and processed. Taken at creation only."}},external_key:{description:"The external key that encrypts wh\
at the project stores.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"string",minLength:1,description:"\
The external key that encrypts what the project stores."}},users:{description:"A person's place in a project.",if:{const:"omit"},then:{const:"\
omit",description:"Drops what a template gave."},else:{description:"A person's place in a project.",type:"object",propertyNames:{title:"emai\
l",minLength:1,format:"email",examples:["ada@acme.example"]},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops w\
hat a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_user"},else:{enum:["owner","member"],description:"\
The predefined role in the project."}}}}},groups:{description:"A group's place in a project.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{description:"A group's place in a project.",type:"object",propertyNames:{title:"group",minLength:1},additionalProperties:{
if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","array"],if:{type:"object"},then:{$ref:"\
#/$defs/project_group"},else:{description:"A role that a group holds in a project. The list is exact.",type:"array",items:{title:"project_ro\
le",minLength:1,type:"string",examples:["owner","member","viewer"]},uniqueItems:!0}}}}},roles:{description:"A custom role of one project: a \
named set of permissions.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"A custom role \
of one project: a named set of permissions.",type:"object",propertyNames:{title:"project_role",minLength:1},additionalProperties:{if:{const:"\
omit"},then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"#/$defs/project_role"}}}},service_accounts:{description:"A \
service account of a project. It is made without a key, so that no secret ever exists.",if:{const:"omit"},then:{const:"omit",description:"Dr\
ops what a template gave."},else:{description:"A service account of a project. It is made without a key, so that no secret ever exists.",type:"\
object",propertyNames:{title:"project_service_account",minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_service_account"},else:{enum:["o\
wner","member"],description:"The predefined role in the project."}}}}},api_keys:{description:"The keys of a project. The file says what they\
 must be like; those that are not are listed in every plan, and none is touched.",if:{const:"omit"},then:{const:"omit",description:"Drops wh\
at a template gave."},else:{description:"The keys of a project. The file says what they must be like; those that are not are listed in every\
 plan, and none is touched.",$ref:"#/$defs/project_api_key"}},rate_limits:{description:"How much a project may ask of one model.",if:{const:"\
omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"How much a project may ask of one model.",type:"obje\
ct",propertyNames:{title:"model",minLength:1,examples:["gpt-5"]},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Dro\
ps what a template gave."},else:{$ref:"#/$defs/project_rate_limit"}}}},model_permissions:{description:"Which models a project may use. Unset\
: all that the organization may.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"Which m\
odels a project may use. Unset: all that the organization may.",type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_mode\
l_permissions"},else:{const:"unset",description:"Takes the setting away, back to what holds without it."}}},hosted_tool_permissions:{description:"\
Which hosted tools a project may use. A tool that is left out stays as it is; none can be unset.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{description:"Which hosted tools a project may use. A tool that is left out stays as it is; none can be u\
nset.",$ref:"#/$defs/project_hosted_tool_permissions"}},service_tier_settings:{description:"Which service tiers a project's requests may use\
. What is left out stays as it is; it cannot be unset.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{
description:"Which service tiers a project's requests may use. What is left out stays as it is; it cannot be unset.",$ref:"#/$defs/project_s\
ervice_tier_settings"}},spend_limit:{description:"What a project may spend in a calendar month before its requests are refused.",if:{const:"\
omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"What a project may spend in a calendar month before \
its requests are refused.",type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_spend_limit"},else:{const:"unset",description:"\
Takes the setting away, back to what holds without it."}}},spend_alerts:{description:"A mail that is sent when a project's spending in a mon\
th reaches a threshold. The list is exact.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"\
A mail that is sent when a project's spending in a month reaches a threshold. The list is exact.",type:"array",items:{$ref:"#/$defs/project_\
spend_alert"}}},data_retention:{description:"How long the API keeps what a project sends. `organization_default` goes back to what the organ\
ization says.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"How long the API keeps wha\
t a project sends. `organization_default` goes back to what the organization says.",type:["object","string"],if:{type:"object"},then:{$ref:"\
#/$defs/project_data_retention"},else:{enum:["organization_default","none","zero_data_retention","modified_abuse_monitoring","enhanced_zero_\
data_retention","enhanced_modified_abuse_monitoring"],description:"The retention of the project."}}},external_storage:{description:"Your own\
 storage for what a project stores.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"Your\
 own storage for what a project stores.",type:"array",items:{$ref:"#/$defs/project_external_storage"}}},certificates:{description:"A certifi\
cate of the organization that is enforced in a project.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{
description:"A certificate of the organization that is enforced in a project.",type:"array",items:{title:"certificate",minLength:1,type:"str\
ing"},uniqueItems:!0}}},additionalProperties:!1},ke={title:"project_user",type:"object",description:"A person's place in a project.",properties:{
until:{type:"string",minLength:1,description:"When it ends by itself: the last day, in UTC, or a time with a zone. Afterwards the entry is w\
anted absent.",examples:["2027-03-31","2027-03-31T18:00:00+02:00"]},role:{enum:["owner","member"],description:"The predefined role in the pr\
oject."},roles:{description:"A custom role that a person holds in a project. The list is exact for roles held directly.",type:"array",items:{
title:"project_role",minLength:1,type:"string"},uniqueItems:!0}},required:["role"],additionalProperties:!1};function Fe(i,{instancePath:r="",
parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=Fe.evaluated;if(N.dynamicProps&&(N.props=void 0),N.
dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.role===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"role"},message:"must have required property 'role'",schema:ke.required,parentSchema:ke,data:i};e===null?e=
[s]:e.push(s),t++}for(let s in i)if(!(s==="until"||s==="role"||s==="roles")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:ke,data:i};e===null?
e=[a]:e.push(a),t++}if(i.until!==void 0){let s=i.until;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/until",schemaPath:"#/proper\
ties/until/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ke.properties.
until,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:ke.properties.until.type,parentSchema:ke.properties.until,data:s};e===null?e=[a]:e.push(a),t++}}
if(i.role!==void 0){let s=i.role;if(!(s==="owner"||s==="member")){let a={instancePath:r+"/role",schemaPath:"#/properties/role/enum",keyword:"\
enum",params:{allowedValues:ke.properties.role.enum},message:"must be equal to one of the allowed values",schema:ke.properties.role.enum,parentSchema:ke.
properties.role,data:s};e===null?e=[a]:e.push(a),t++}}if(i.roles!==void 0){let s=i.roles;if(Array.isArray(s)){let a=s.length;for(let c=0;c<a;c++){
let u=s[c];if(typeof u=="string"){if(q(u)<1){let m={instancePath:r+"/roles/"+c,schemaPath:"#/properties/roles/items/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ke.properties.roles.items,data:u};e===null?e=[
m]:e.push(m),t++}}else{let m={instancePath:r+"/roles/"+c,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ke.properties.roles.items.type,parentSchema:ke.properties.roles.items,data:u};e===null?e=[m]:e.push(m),t++}}let d=s.length,
h;if(d>1){let c={};for(;d--;){let u=s[d];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={instancePath:r+"/roles",schemaPath:"\
#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+d+" are \
identical)",schema:!0,parentSchema:ke.properties.roles,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{let a={instancePath:r+"/rol\
es",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ke.properties.roles.type,parentSchema:ke.
properties.roles,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:ke.type,parentSchema:ke,data:i};e===null?e=[s]:e.push(s),t++}return Fe.errors=e,t===0}Fe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ke={title:"project_group",type:"object",description:"A group's place in a project.",properties:{roles:{
description:"A role that a group holds in a project. The list is exact.",type:"array",items:{title:"project_role",minLength:1,type:"string",
examples:["owner","member","viewer"]},uniqueItems:!0}},additionalProperties:!1};function Me(i,{instancePath:r="",parentData:X,parentDataProperty:B,
rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=Me.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(s!=="roles"){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:Ke,data:i};e===null?e=
[a]:e.push(a),t++}if(i.roles!==void 0){let s=i.roles;if(Array.isArray(s)){let a=s.length;for(let c=0;c<a;c++){let u=s[c];if(typeof u=="strin\
g"){if(q(u)<1){let m={instancePath:r+"/roles/"+c,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:Ke.properties.roles.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+
"/roles/"+c,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Ke.properties.roles.
items.type,parentSchema:Ke.properties.roles.items,data:u};e===null?e=[m]:e.push(m),t++}}let d=s.length,h;if(d>1){let c={};for(;d--;){let u=s[d];
if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={instancePath:r+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"\
uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:Ke.properties.
roles,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{let a={instancePath:r+"/roles",schemaPath:"#/properties/roles/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:Ke.properties.roles.type,parentSchema:Ke.properties.roles,data:s};e===null?e=[a]:
e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Ke.type,
parentSchema:Ke,data:i};e===null?e=[s]:e.push(s),t++}return Me.errors=e,t===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pe={
title:"project_role",type:"object",description:"A custom role of one project: a named set of permissions.",properties:{id:{type:"string",minLength:1,
description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,
description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"\
Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},permissions:{description:"\
What the role allows, as the API names it.",examples:[["api.fine_tuning.read","api.fine_tuning.write"]],if:{const:"omit"},then:{const:"omit",
description:"Drops what a template gave."},else:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"What the role al\
lows, as the API names it.",examples:[["api.fine_tuning.read","api.fine_tuning.write"]]}},description:{description:"What the role is for.",if:{
const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"string",minLength:1,description:"What the role is fo\
r."}}},additionalProperties:!1};function Ye(i,{instancePath:r="",parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,
t=0,N=Ye.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let d in i)
if(!(d==="id"||d==="name"||d==="previously"||d==="permissions"||d==="description")){let h={instancePath:r,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties",schema:!1,parentSchema:pe,data:i};
e===null?e=[h]:e.push(h),t++}if(i.id!==void 0){let d=i.id;if(typeof d=="string"){if(q(d)<1){let h={instancePath:r+"/id",schemaPath:"#/proper\
ties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:pe.properties.
id,data:d};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:pe.properties.id.type,parentSchema:pe.properties.id,data:d};e===null?e=[h]:e.push(h),t++}}if(i.name!==
void 0){let d=i.name;if(typeof d=="string"){if(q(d)<1){let h={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:pe.properties.name,data:d};e===null?e=[h]:e.push(
h),t++}}else{let h={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:pe.properties.name.type,parentSchema:pe.properties.name,data:d};e===null?e=[h]:e.push(h),t++}}if(i.previously!==void 0){let d=i.previously;
if(Array.isArray(d)){let h=d.length;for(let m=0;m<h;m++){let j=d[m];if(typeof j=="string"){if(q(j)<1){let P={instancePath:r+"/previously/"+m,
schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:pe.properties.previously.items,data:j};e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:r+"/previously/"+m,schemaPath:"#/\
properties/previously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.properties.previously.items.type,
parentSchema:pe.properties.previously.items,data:j};e===null?e=[P]:e.push(P),t++}}let c=d.length,u;if(c>1){let m={};for(;c--;){let j=d[c];if(typeof j==
"string"){if(typeof m[j]=="number"){u=m[j];let P={instancePath:r+"/previously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uni\
queItems",params:{i:c,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+c+" are identical)",schema:!0,parentSchema:pe.properties.
previously,data:d};e===null?e=[P]:e.push(P),t++;break}m[j]=c}}}}else{let h={instancePath:r+"/previously",schemaPath:"#/properties/previously\
/type",keyword:"type",params:{type:"array"},message:"must be array",schema:pe.properties.previously.type,parentSchema:pe.properties.previously,
data:d};e===null?e=[h]:e.push(h),t++}}if(i.permissions!==void 0){let d=i.permissions,h=t,c=!0,u=t;if(d!=="omit"){let j={};e===null?e=[j]:e.push(
j),t++}var s=u===t;t=h,e!==null&&(h?e.length=h:e=null);let m;if(s){let j=t;if(d!=="omit"){let A={instancePath:r+"/permissions",schemaPath:"#\
/properties/permissions/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:pe.
properties.permissions.then,data:d};e===null?e=[A]:e.push(A),t++}var s=j===t;c=s,m="then"}else{let j=t;if(Array.isArray(d)){let A=d.length;for(let Y=0;Y<
A;Y++){let R=d[Y];if(typeof R=="string"){if(q(R)<1){let ae={instancePath:r+"/permissions/"+Y,schemaPath:"#/properties/permissions/else/items\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:pe.properties.permissions.
else.items,data:R};e===null?e=[ae]:e.push(ae),t++}}else{let ae={instancePath:r+"/permissions/"+Y,schemaPath:"#/properties/permissions/else/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.properties.permissions.else.items.type,parentSchema:pe.properties.
permissions.else.items,data:R};e===null?e=[ae]:e.push(ae),t++}}let S=d.length,C;if(S>1){let Y={};for(;S--;){let R=d[S];if(typeof R=="string"){
if(typeof Y[R]=="number"){C=Y[R];let ae={instancePath:r+"/permissions",schemaPath:"#/properties/permissions/else/uniqueItems",keyword:"uniqu\
eItems",params:{i:S,j:C},message:"must NOT have duplicate items (items ## "+C+" and "+S+" are identical)",schema:!0,parentSchema:pe.properties.
permissions.else,data:d};e===null?e=[ae]:e.push(ae),t++;break}Y[R]=S}}}}else{let A={instancePath:r+"/permissions",schemaPath:"#/properties/p\
ermissions/else/type",keyword:"type",params:{type:"array"},message:"must be array",schema:pe.properties.permissions.else.type,parentSchema:pe.
properties.permissions.else,data:d};e===null?e=[A]:e.push(A),t++}var s=j===t;c=s,m="else"}if(!c){let j={instancePath:r+"/permissions",schemaPath:"\
#/properties/permissions/if",keyword:"if",params:{failingKeyword:m},message:'must match "'+m+'" schema',schema:pe.properties.permissions.if,
parentSchema:pe.properties.permissions,data:d};e===null?e=[j]:e.push(j),t++}}if(i.description!==void 0){let d=i.description,h=t,c=!0,u=t;if(d!==
"omit"){let j={};e===null?e=[j]:e.push(j),t++}var a=u===t;t=h,e!==null&&(h?e.length=h:e=null);let m;if(a){let j=t;if(d!=="omit"){let A={instancePath:r+
"/description",schemaPath:"#/properties/description/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to const\
ant",schema:"omit",parentSchema:pe.properties.description.then,data:d};e===null?e=[A]:e.push(A),t++}var a=j===t;c=a,m="then"}else{let j=t;if(typeof d==
"string"){if(q(d)<1){let A={instancePath:r+"/description",schemaPath:"#/properties/description/else/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:pe.properties.description.else,data:d};e===null?e=[A]:e.push(A),t++}}else{
let A={instancePath:r+"/description",schemaPath:"#/properties/description/else/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:pe.properties.description.else.type,parentSchema:pe.properties.description.else,data:d};e===null?e=[A]:e.push(A),t++}var a=j===
t;c=a,m="else"}if(!c){let j={instancePath:r+"/description",schemaPath:"#/properties/description/if",keyword:"if",params:{failingKeyword:m},message:'\
must match "'+m+'" schema',schema:pe.properties.description.if,parentSchema:pe.properties.description,data:d};e===null?e=[j]:e.push(j),t++}}}else{
let d={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:pe.type,parentSchema:pe,data:i};
e===null?e=[d]:e.push(d),t++}return Ye.errors=e,t===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _e={title:"project_service\
_account",type:"object",description:"A service account of a project. It is made without a key, so that no secret ever exists.",properties:{id:{
type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},
name:{type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",
minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped \
once that is done."},role:{enum:["owner","member"],description:"The predefined role in the project."}},additionalProperties:!1};function Be(i,{
instancePath:r="",parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=Be.evaluated;if(N.dynamicProps&&(N.
props=void 0),N.dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(!(s==="id"||s==="name"||s==="prev\
iously"||s==="role")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:_e,data:i};e===null?e=[a]:e.push(a),t++}if(i.id!==void 0){let s=i.id;if(typeof s==
"string"){if(q(s)<1){let a={instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters",schema:1,parentSchema:_e.properties.id,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/i\
d",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_e.properties.id.type,parentSchema:_e.
properties.id,data:s};e===null?e=[a]:e.push(a),t++}}if(i.name!==void 0){let s=i.name;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:_e.properties.name,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:_e.properties.name.type,parentSchema:_e.properties.name,data:s};e===null?
e=[a]:e.push(a),t++}}if(i.previously!==void 0){let s=i.previously;if(Array.isArray(s)){let a=s.length;for(let c=0;c<a;c++){let u=s[c];if(typeof u==
"string"){if(q(u)<1){let m={instancePath:r+"/previously/"+c,schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:_e.properties.previously.items,data:u};e===null?e=[m]:e.push(
m),t++}}else{let m={instancePath:r+"/previously/"+c,schemaPath:"#/properties/previously/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:_e.properties.previously.items.type,parentSchema:_e.properties.previously.items,data:u};e===null?e=[m]:e.push(m),t++}}
let d=s.length,h;if(d>1){let c={};for(;d--;){let u=s[d];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={instancePath:r+"/prev\
iously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (item\
s ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:_e.properties.previously,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{
let a={instancePath:r+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{type:"array"},message:"must be array",schema:_e.
properties.previously.type,parentSchema:_e.properties.previously,data:s};e===null?e=[a]:e.push(a),t++}}if(i.role!==void 0){let s=i.role;if(!(s===
"owner"||s==="member")){let a={instancePath:r+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:_e.properties.
role.enum},message:"must be equal to one of the allowed values",schema:_e.properties.role.enum,parentSchema:_e.properties.role,data:s};e===null?
e=[a]:e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:_e.
type,parentSchema:_e,data:i};e===null?e=[s]:e.push(s),t++}return Be.errors=e,t===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var be={
title:"project_api_key",type:"object",description:"The keys of a project. The file says what they must be like; those that are not are liste\
d in every plan, and none is touched.",properties:{max_age:{type:"string",minLength:1,description:"How old a key may become.",pattern:"^[1-9\
][0-9]*[mhdw]$",examples:["180d","12w"]},max_idle:{type:"string",minLength:1,description:"How long a key may go unused; one that was never u\
sed counts from its creation.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]},owners:{type:"array",items:{type:"string",minLength:1},
uniqueItems:!0,description:"Who may own keys: e-mail addresses and names of service accounts.",examples:[["ada@acme.example","indexer"]]}},additionalProperties:!1};
function Je(i,{instancePath:r="",parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=Je.evaluated;if(N.
dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(!(s==="max_age"||
s==="max_idle"||s==="owners")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:be,data:i};e===null?e=[a]:e.push(a),t++}if(i.max_age!==void 0){let s=i.
max_age;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/max_age",schemaPath:"#/properties/max_age/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:be.properties.max_age,data:s};e===null?e=[a]:e.push(a),t++}if(!xt.
test(s)){let a={instancePath:r+"/max_age",schemaPath:"#/properties/max_age/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]*[mhdw]$"},
message:'must match pattern "^[1-9][0-9]*[mhdw]$"',schema:"^[1-9][0-9]*[mhdw]$",parentSchema:be.properties.max_age,data:s};e===null?e=[a]:e.
push(a),t++}}else{let a={instancePath:r+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:be.properties.max_age.type,parentSchema:be.properties.max_age,data:s};e===null?e=[a]:e.push(a),t++}}if(i.max_idle!==void 0){
let s=i.max_idle;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/max_idle",schemaPath:"#/properties/max_idle/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:be.properties.max_idle,data:s};e===null?e=[
a]:e.push(a),t++}if(!xt.test(s)){let a={instancePath:r+"/max_idle",schemaPath:"#/properties/max_idle/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]*[mhdw]$"},message:'must match pattern "^[1-9][0-9]*[mhdw]$"',schema:"^[1-9][0-9]*[mhdw]$",parentSchema:be.properties.max_idle,data:s};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/max_idle",schemaPath:"#/properties/max_idle/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:be.properties.max_idle.type,parentSchema:be.properties.max_idle,data:s};e===null?e=[a]:e.push(a),t++}}
if(i.owners!==void 0){let s=i.owners;if(Array.isArray(s)){let a=s.length;for(let c=0;c<a;c++){let u=s[c];if(typeof u=="string"){if(q(u)<1){let m={
instancePath:r+"/owners/"+c,schemaPath:"#/properties/owners/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters",schema:1,parentSchema:be.properties.owners.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/ow\
ners/"+c,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:be.properties.owners.
items.type,parentSchema:be.properties.owners.items,data:u};e===null?e=[m]:e.push(m),t++}}let d=s.length,h;if(d>1){let c={};for(;d--;){let u=s[d];
if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={instancePath:r+"/owners",schemaPath:"#/properties/owners/uniqueItems",keyword:"\
uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:be.properties.
owners,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{let a={instancePath:r+"/owners",schemaPath:"#/properties/owners/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:be.properties.owners.type,parentSchema:be.properties.owners,data:s};e===null?e=[a]:
e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:be.type,
parentSchema:be,data:i};e===null?e=[s]:e.push(s),t++}return Je.errors=e,t===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var re={
title:"project_rate_limit",type:"object",description:"How much a project may ask of one model.",properties:{max_requests_per_1_minute:{description:"\
Requests a minute.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0,description:"\
Requests a minute."}},max_tokens_per_1_minute:{description:"Tokens a minute.",if:{const:"omit"},then:{const:"omit",description:"Drops what a\
 template gave."},else:{type:"integer",minimum:0,description:"Tokens a minute."}},max_images_per_1_minute:{description:"Images a minute; onl\
y for models that make images.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0,
description:"Images a minute; only for models that make images."}},max_audio_megabytes_per_1_minute:{description:"Megabytes of audio a minut\
e; only for models that hear or speak.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",
minimum:0,description:"Megabytes of audio a minute; only for models that hear or speak."}},max_requests_per_1_day:{description:"Requests a d\
ay; only for some models.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0,description:"\
Requests a day; only for some models."}},batch_1_day_max_input_tokens:{description:"Input tokens that batches may queue in a day; only for s\
ome models.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0,description:"Inp\
ut tokens that batches may queue in a day; only for some models."}}},additionalProperties:!1};function Ze(i,{instancePath:r="",parentData:X,
parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=Ze.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&
(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let m in i)if(!(m==="max_requests_per_1_minute"||m==="max_tokens_per_1_minute"||
m==="max_images_per_1_minute"||m==="max_audio_megabytes_per_1_minute"||m==="max_requests_per_1_day"||m==="batch_1_day_max_input_tokens")){let j={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:re,data:i};e===null?e=[j]:e.push(j),t++}if(i.max_requests_per_1_minute!==void 0){let m=i.max_requests_per_1_minute,
j=t,P=!0,A=t;if(m!=="omit"){let C={};e===null?e=[C]:e.push(C),t++}var s=A===t;t=j,e!==null&&(j?e.length=j:e=null);let S;if(s){let C=t;if(m!==
"omit"){let R={instancePath:r+"/max_requests_per_1_minute",schemaPath:"#/properties/max_requests_per_1_minute/then/const",keyword:"const",params:{
allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:re.properties.max_requests_per_1_minute.then,data:m};e===
null?e=[R]:e.push(R),t++}var s=C===t;P=s,S="then"}else{let C=t;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let R={instancePath:r+
"/max_requests_per_1_minute",schemaPath:"#/properties/max_requests_per_1_minute/else/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer",schema:re.properties.max_requests_per_1_minute.else.type,parentSchema:re.properties.max_requests_per_1_minute.else,data:m};e===
null?e=[R]:e.push(R),t++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){let R={instancePath:r+"/max_requests_per_1_minute",schemaPath:"\
#/properties/max_requests_per_1_minute/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:re.
properties.max_requests_per_1_minute.else,data:m};e===null?e=[R]:e.push(R),t++}var s=C===t;P=s,S="else"}if(!P){let C={instancePath:r+"/max_r\
equests_per_1_minute",schemaPath:"#/properties/max_requests_per_1_minute/if",keyword:"if",params:{failingKeyword:S},message:'must match "'+S+
'" schema',schema:re.properties.max_requests_per_1_minute.if,parentSchema:re.properties.max_requests_per_1_minute,data:m};e===null?e=[C]:e.push(
C),t++}}if(i.max_tokens_per_1_minute!==void 0){let m=i.max_tokens_per_1_minute,j=t,P=!0,A=t;if(m!=="omit"){let C={};e===null?e=[C]:e.push(C),
t++}var a=A===t;t=j,e!==null&&(j?e.length=j:e=null);let S;if(a){let C=t;if(m!=="omit"){let R={instancePath:r+"/max_tokens_per_1_minute",schemaPath:"\
#/properties/max_tokens_per_1_minute/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"om\
it",parentSchema:re.properties.max_tokens_per_1_minute.then,data:m};e===null?e=[R]:e.push(R),t++}var a=C===t;P=a,S="then"}else{let C=t;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let R={instancePath:r+"/max_tokens_per_1_minute",schemaPath:"#/properties/max_tokens_per_1_minute\
/else/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:re.properties.max_tokens_per_1_minute.else.type,parentSchema:re.
properties.max_tokens_per_1_minute.else,data:m};e===null?e=[R]:e.push(R),t++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){let R={instancePath:r+
"/max_tokens_per_1_minute",schemaPath:"#/properties/max_tokens_per_1_minute/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:re.properties.max_tokens_per_1_minute.else,data:m};e===null?e=[R]:e.push(R),t++}var a=C===t;P=a,
S="else"}if(!P){let C={instancePath:r+"/max_tokens_per_1_minute",schemaPath:"#/properties/max_tokens_per_1_minute/if",keyword:"if",params:{failingKeyword:S},
message:'must match "'+S+'" schema',schema:re.properties.max_tokens_per_1_minute.if,parentSchema:re.properties.max_tokens_per_1_minute,data:m};
e===null?e=[C]:e.push(C),t++}}if(i.max_images_per_1_minute!==void 0){let m=i.max_images_per_1_minute,j=t,P=!0,A=t;if(m!=="omit"){let C={};e===
null?e=[C]:e.push(C),t++}var d=A===t;t=j,e!==null&&(j?e.length=j:e=null);let S;if(d){let C=t;if(m!=="omit"){let R={instancePath:r+"/max_imag\
es_per_1_minute",schemaPath:"#/properties/max_images_per_1_minute/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be \
equal to constant",schema:"omit",parentSchema:re.properties.max_images_per_1_minute.then,data:m};e===null?e=[R]:e.push(R),t++}var d=C===t;P=
d,S="then"}else{let C=t;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let R={instancePath:r+"/max_images_per_1_minute",schemaPath:"\
#/properties/max_images_per_1_minute/else/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:re.properties.max_images_per_1_minute.
else.type,parentSchema:re.properties.max_images_per_1_minute.else,data:m};e===null?e=[R]:e.push(R),t++}if(typeof m=="number"&&isFinite(m)&&(m<
0||isNaN(m))){let R={instancePath:r+"/max_images_per_1_minute",schemaPath:"#/properties/max_images_per_1_minute/else/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:re.properties.max_images_per_1_minute.else,data:m};e===null?
e=[R]:e.push(R),t++}var d=C===t;P=d,S="else"}if(!P){let C={instancePath:r+"/max_images_per_1_minute",schemaPath:"#/properties/max_images_per\
_1_minute/if",keyword:"if",params:{failingKeyword:S},message:'must match "'+S+'" schema',schema:re.properties.max_images_per_1_minute.if,parentSchema:re.
properties.max_images_per_1_minute,data:m};e===null?e=[C]:e.push(C),t++}}if(i.max_audio_megabytes_per_1_minute!==void 0){let m=i.max_audio_megabytes_per_1_minute,
j=t,P=!0,A=t;if(m!=="omit"){let C={};e===null?e=[C]:e.push(C),t++}var h=A===t;t=j,e!==null&&(j?e.length=j:e=null);let S;if(h){let C=t;if(m!==
"omit"){let R={instancePath:r+"/max_audio_megabytes_per_1_minute",schemaPath:"#/properties/max_audio_megabytes_per_1_minute/then/const",keyword:"\
const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:re.properties.max_audio_megabytes_per_1_minute.
then,data:m};e===null?e=[R]:e.push(R),t++}var h=C===t;P=h,S="then"}else{let C=t;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let R={
instancePath:r+"/max_audio_megabytes_per_1_minute",schemaPath:"#/properties/max_audio_megabytes_per_1_minute/else/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:re.properties.max_audio_megabytes_per_1_minute.else.type,parentSchema:re.properties.max_audio_megabytes_per_1_minute.
else,data:m};e===null?e=[R]:e.push(R),t++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){let R={instancePath:r+"/max_audio_megabytes_p\
er_1_minute",schemaPath:"#/properties/max_audio_megabytes_per_1_minute/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:re.properties.max_audio_megabytes_per_1_minute.else,data:m};e===null?e=[R]:e.push(R),t++}var h=C===t;P=h,
S="else"}if(!P){let C={instancePath:r+"/max_audio_megabytes_per_1_minute",schemaPath:"#/properties/max_audio_megabytes_per_1_minute/if",keyword:"\
if",params:{failingKeyword:S},message:'must match "'+S+'" schema',schema:re.properties.max_audio_megabytes_per_1_minute.if,parentSchema:re.properties.
max_audio_megabytes_per_1_minute,data:m};e===null?e=[C]:e.push(C),t++}}if(i.max_requests_per_1_day!==void 0){let m=i.max_requests_per_1_day,
j=t,P=!0,A=t;if(m!=="omit"){let C={};e===null?e=[C]:e.push(C),t++}var c=A===t;t=j,e!==null&&(j?e.length=j:e=null);let S;if(c){let C=t;if(m!==
"omit"){let R={instancePath:r+"/max_requests_per_1_day",schemaPath:"#/properties/max_requests_per_1_day/then/const",keyword:"const",params:{
allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:re.properties.max_requests_per_1_day.then,data:m};e===null?
e=[R]:e.push(R),t++}var c=C===t;P=c,S="then"}else{let C=t;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let R={instancePath:r+"/\
max_requests_per_1_day",schemaPath:"#/properties/max_requests_per_1_day/else/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger",schema:re.properties.max_requests_per_1_day.else.type,parentSchema:re.properties.max_requests_per_1_day.else,data:m};e===null?e=[R]:
e.push(R),t++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){let R={instancePath:r+"/max_requests_per_1_day",schemaPath:"#/properties/\
max_requests_per_1_day/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:re.properties.
max_requests_per_1_day.else,data:m};e===null?e=[R]:e.push(R),t++}var c=C===t;P=c,S="else"}if(!P){let C={instancePath:r+"/max_requests_per_1_\
day",schemaPath:"#/properties/max_requests_per_1_day/if",keyword:"if",params:{failingKeyword:S},message:'must match "'+S+'" schema',schema:re.
properties.max_requests_per_1_day.if,parentSchema:re.properties.max_requests_per_1_day,data:m};e===null?e=[C]:e.push(C),t++}}if(i.batch_1_day_max_input_tokens!==
void 0){let m=i.batch_1_day_max_input_tokens,j=t,P=!0,A=t;if(m!=="omit"){let C={};e===null?e=[C]:e.push(C),t++}var u=A===t;t=j,e!==null&&(j?
e.length=j:e=null);let S;if(u){let C=t;if(m!=="omit"){let R={instancePath:r+"/batch_1_day_max_input_tokens",schemaPath:"#/properties/batch_1\
_day_max_input_tokens/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:re.
properties.batch_1_day_max_input_tokens.then,data:m};e===null?e=[R]:e.push(R),t++}var u=C===t;P=u,S="then"}else{let C=t;if(!(typeof m=="numb\
er"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let R={instancePath:r+"/batch_1_day_max_input_tokens",schemaPath:"#/properties/batch_1_day_max_input_t\
okens/else/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:re.properties.batch_1_day_max_input_tokens.else.type,
parentSchema:re.properties.batch_1_day_max_input_tokens.else,data:m};e===null?e=[R]:e.push(R),t++}if(typeof m=="number"&&isFinite(m)&&(m<0||
isNaN(m))){let R={instancePath:r+"/batch_1_day_max_input_tokens",schemaPath:"#/properties/batch_1_day_max_input_tokens/else/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:re.properties.batch_1_day_max_input_tokens.else,data:m};
e===null?e=[R]:e.push(R),t++}var u=C===t;P=u,S="else"}if(!P){let C={instancePath:r+"/batch_1_day_max_input_tokens",schemaPath:"#/properties/\
batch_1_day_max_input_tokens/if",keyword:"if",params:{failingKeyword:S},message:'must match "'+S+'" schema',schema:re.properties.batch_1_day_max_input_tokens.
if,parentSchema:re.properties.batch_1_day_max_input_tokens,data:m};e===null?e=[C]:e.push(C),t++}}}else{let m={instancePath:r,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:re.type,parentSchema:re,data:i};e===null?e=[m]:e.push(m),t++}return Ze.
errors=e,t===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var je={title:"project_model_permissions",type:"object",description:"\
Which models a project may use. Unset: all that the organization may.",properties:{mode:{enum:["allow_list","deny_list"],description:"Whethe\
r the list names what is allowed or what is denied."},model_ids:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"\
Models, as the API names them.",examples:[["gpt-5","gpt-5-mini"]]}},required:["mode","model_ids"],additionalProperties:!1};function Xe(i,{instancePath:r="",
parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=Xe.evaluated;if(N.dynamicProps&&(N.props=void 0),N.
dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.mode===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"mode"},message:"must have required property 'mode'",schema:je.required,parentSchema:je,data:i};e===null?e=
[s]:e.push(s),t++}if(i.model_ids===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"model_i\
ds"},message:"must have required property 'model_ids'",schema:je.required,parentSchema:je,data:i};e===null?e=[s]:e.push(s),t++}for(let s in i)
if(!(s==="mode"||s==="model_ids")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:je,data:i};e===null?e=[a]:e.push(a),t++}if(i.mode!==void 0){let s=i.mode;
if(!(s==="allow_list"||s==="deny_list")){let a={instancePath:r+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:je.
properties.mode.enum},message:"must be equal to one of the allowed values",schema:je.properties.mode.enum,parentSchema:je.properties.mode,data:s};
e===null?e=[a]:e.push(a),t++}}if(i.model_ids!==void 0){let s=i.model_ids;if(Array.isArray(s)){let a=s.length;for(let c=0;c<a;c++){let u=s[c];
if(typeof u=="string"){if(q(u)<1){let m={instancePath:r+"/model_ids/"+c,schemaPath:"#/properties/model_ids/items/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:je.properties.model_ids.items,data:u};e===null?e=
[m]:e.push(m),t++}}else{let m={instancePath:r+"/model_ids/"+c,schemaPath:"#/properties/model_ids/items/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:je.properties.model_ids.items.type,parentSchema:je.properties.model_ids.items,data:u};e===null?e=[m]:
e.push(m),t++}}let d=s.length,h;if(d>1){let c={};for(;d--;){let u=s[d];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={instancePath:r+
"/model_ids",schemaPath:"#/properties/model_ids/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (\
items ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:je.properties.model_ids,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{
let a={instancePath:r+"/model_ids",schemaPath:"#/properties/model_ids/type",keyword:"type",params:{type:"array"},message:"must be array",schema:je.
properties.model_ids.type,parentSchema:je.properties.model_ids,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:je.type,parentSchema:je,data:i};e===null?e=[s]:e.push(s),t++}return Xe.
errors=e,t===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ne={title:"project_hosted_tool_permissions",type:"object",description:"\
Which hosted tools a project may use. A tool that is left out stays as it is; none can be unset.",properties:{file_search:{description:"Sear\
ch in uploaded files.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean",description:"Sea\
rch in uploaded files."}},web_search:{description:"Search in the web.",if:{const:"omit"},then:{const:"omit",description:"Drops what a templa\
te gave."},else:{type:"boolean",description:"Search in the web."}},image_generation:{description:"Making images.",if:{const:"omit"},then:{const:"\
omit",description:"Drops what a template gave."},else:{type:"boolean",description:"Making images."}},mcp:{description:"Remote MCP servers an\
d connectors.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean",description:"Remote MCP \
servers and connectors."}},code_interpreter:{description:"Running code in a sandbox.",if:{const:"omit"},then:{const:"omit",description:"Drop\
s what a template gave."},else:{type:"boolean",description:"Running code in a sandbox."}}},additionalProperties:!1};function Qe(i,{instancePath:r="",
parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=Qe.evaluated;if(N.dynamicProps&&(N.props=void 0),N.
dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let u in i)if(!(u==="file_search"||u==="web_search"||u==="image\
_generation"||u==="mcp"||u==="code_interpreter")){let m={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties",schema:!1,parentSchema:ne,data:i};e===null?e=[m]:e.push(m),t++}if(i.file_search!==
void 0){let u=i.file_search,m=t,j=!0,P=t;if(u!=="omit"){let S={};e===null?e=[S]:e.push(S),t++}var s=P===t;t=m,e!==null&&(m?e.length=m:e=null);
let A;if(s){let S=t;if(u!=="omit"){let Y={instancePath:r+"/file_search",schemaPath:"#/properties/file_search/then/const",keyword:"const",params:{
allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:ne.properties.file_search.then,data:u};e===null?e=[Y]:e.
push(Y),t++}var s=S===t;j=s,A="then"}else{let S=t;if(typeof u!="boolean"){let Y={instancePath:r+"/file_search",schemaPath:"#/properties/file\
_search/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:ne.properties.file_search.else.type,parentSchema:ne.
properties.file_search.else,data:u};e===null?e=[Y]:e.push(Y),t++}var s=S===t;j=s,A="else"}if(!j){let S={instancePath:r+"/file_search",schemaPath:"\
#/properties/file_search/if",keyword:"if",params:{failingKeyword:A},message:'must match "'+A+'" schema',schema:ne.properties.file_search.if,
parentSchema:ne.properties.file_search,data:u};e===null?e=[S]:e.push(S),t++}}if(i.web_search!==void 0){let u=i.web_search,m=t,j=!0,P=t;if(u!==
"omit"){let S={};e===null?e=[S]:e.push(S),t++}var a=P===t;t=m,e!==null&&(m?e.length=m:e=null);let A;if(a){let S=t;if(u!=="omit"){let Y={instancePath:r+
"/web_search",schemaPath:"#/properties/web_search/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constan\
t",schema:"omit",parentSchema:ne.properties.web_search.then,data:u};e===null?e=[Y]:e.push(Y),t++}var a=S===t;j=a,A="then"}else{let S=t;if(typeof u!=
"boolean"){let Y={instancePath:r+"/web_search",schemaPath:"#/properties/web_search/else/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:ne.properties.web_search.else.type,parentSchema:ne.properties.web_search.else,data:u};e===null?e=[Y]:e.push(Y),t++}var a=S===
t;j=a,A="else"}if(!j){let S={instancePath:r+"/web_search",schemaPath:"#/properties/web_search/if",keyword:"if",params:{failingKeyword:A},message:'\
must match "'+A+'" schema',schema:ne.properties.web_search.if,parentSchema:ne.properties.web_search,data:u};e===null?e=[S]:e.push(S),t++}}if(i.
image_generation!==void 0){let u=i.image_generation,m=t,j=!0,P=t;if(u!=="omit"){let S={};e===null?e=[S]:e.push(S),t++}var d=P===t;t=m,e!==null&&
(m?e.length=m:e=null);let A;if(d){let S=t;if(u!=="omit"){let Y={instancePath:r+"/image_generation",schemaPath:"#/properties/image_generation\
/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:ne.properties.image_generation.
then,data:u};e===null?e=[Y]:e.push(Y),t++}var d=S===t;j=d,A="then"}else{let S=t;if(typeof u!="boolean"){let Y={instancePath:r+"/image_genera\
tion",schemaPath:"#/properties/image_generation/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:ne.properties.
image_generation.else.type,parentSchema:ne.properties.image_generation.else,data:u};e===null?e=[Y]:e.push(Y),t++}var d=S===t;j=d,A="else"}if(!j){
let S={instancePath:r+"/image_generation",schemaPath:"#/properties/image_generation/if",keyword:"if",params:{failingKeyword:A},message:'must\
 match "'+A+'" schema',schema:ne.properties.image_generation.if,parentSchema:ne.properties.image_generation,data:u};e===null?e=[S]:e.push(S),
t++}}if(i.mcp!==void 0){let u=i.mcp,m=t,j=!0,P=t;if(u!=="omit"){let S={};e===null?e=[S]:e.push(S),t++}var h=P===t;t=m,e!==null&&(m?e.length=
m:e=null);let A;if(h){let S=t;if(u!=="omit"){let Y={instancePath:r+"/mcp",schemaPath:"#/properties/mcp/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:ne.properties.mcp.then,data:u};e===null?e=[Y]:e.push(Y),t++}var h=S===
t;j=h,A="then"}else{let S=t;if(typeof u!="boolean"){let Y={instancePath:r+"/mcp",schemaPath:"#/properties/mcp/else/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:ne.properties.mcp.else.type,parentSchema:ne.properties.mcp.else,data:u};e===null?e=[Y]:e.push(
Y),t++}var h=S===t;j=h,A="else"}if(!j){let S={instancePath:r+"/mcp",schemaPath:"#/properties/mcp/if",keyword:"if",params:{failingKeyword:A},
message:'must match "'+A+'" schema',schema:ne.properties.mcp.if,parentSchema:ne.properties.mcp,data:u};e===null?e=[S]:e.push(S),t++}}if(i.code_interpreter!==
void 0){let u=i.code_interpreter,m=t,j=!0,P=t;if(u!=="omit"){let S={};e===null?e=[S]:e.push(S),t++}var c=P===t;t=m,e!==null&&(m?e.length=m:e=
null);let A;if(c){let S=t;if(u!=="omit"){let Y={instancePath:r+"/code_interpreter",schemaPath:"#/properties/code_interpreter/then/const",keyword:"\
const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:ne.properties.code_interpreter.then,data:u};
e===null?e=[Y]:e.push(Y),t++}var c=S===t;j=c,A="then"}else{let S=t;if(typeof u!="boolean"){let Y={instancePath:r+"/code_interpreter",schemaPath:"\
#/properties/code_interpreter/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:ne.properties.code_interpreter.
else.type,parentSchema:ne.properties.code_interpreter.else,data:u};e===null?e=[Y]:e.push(Y),t++}var c=S===t;j=c,A="else"}if(!j){let S={instancePath:r+
"/code_interpreter",schemaPath:"#/properties/code_interpreter/if",keyword:"if",params:{failingKeyword:A},message:'must match "'+A+'" schema',
schema:ne.properties.code_interpreter.if,parentSchema:ne.properties.code_interpreter,data:u};e===null?e=[S]:e.push(S),t++}}}else{let u={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ne.type,parentSchema:ne,data:i};e===null?e=[u]:e.push(
u),t++}return Qe.errors=e,t===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ue={title:"project_service_tier_settings",type:"\
object",description:"Which service tiers a project's requests may use. What is left out stays as it is; it cannot be unset.",properties:{default:{
description:"The tier of requests that ask for none.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{
enum:["standard","fast","scale"],description:"The tier of requests that ask for none."}},enabled_tiers:{description:"Tiers that requests may\
 ask for: a list, or `all`.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{anyOf:[{const:"all"},{type:"\
array",items:{type:"string",enum:["flex","fast","ultrafast"]},uniqueItems:!0}],description:"Tiers that requests may ask for: a list, or `all\
`."}}},additionalProperties:!1};function et(i,{instancePath:r="",parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,
t=0,N=et.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let h in i)
if(!(h==="default"||h==="enabled_tiers")){let c={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties",schema:!1,parentSchema:ue,data:i};e===null?e=[c]:e.push(c),t++}if(i.default!==void 0){let h=i.
default,c=t,u=!0,m=t;if(h!=="omit"){let P={};e===null?e=[P]:e.push(P),t++}var s=m===t;t=c,e!==null&&(c?e.length=c:e=null);let j;if(s){let P=t;
if(h!=="omit"){let S={instancePath:r+"/default",schemaPath:"#/properties/default/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:ue.properties.default.then,data:h};e===null?e=[S]:e.push(S),t++}var s=P===t;u=s,j="the\
n"}else{let P=t;if(!(h==="standard"||h==="fast"||h==="scale")){let S={instancePath:r+"/default",schemaPath:"#/properties/default/else/enum",
keyword:"enum",params:{allowedValues:ue.properties.default.else.enum},message:"must be equal to one of the allowed values",schema:ue.properties.
default.else.enum,parentSchema:ue.properties.default.else,data:h};e===null?e=[S]:e.push(S),t++}var s=P===t;u=s,j="else"}if(!u){let P={instancePath:r+
"/default",schemaPath:"#/properties/default/if",keyword:"if",params:{failingKeyword:j},message:'must match "'+j+'" schema',schema:ue.properties.
default.if,parentSchema:ue.properties.default,data:h};e===null?e=[P]:e.push(P),t++}}if(i.enabled_tiers!==void 0){let h=i.enabled_tiers,c=t,u=!0,
m=t;if(h!=="omit"){let P={};e===null?e=[P]:e.push(P),t++}var a=m===t;t=c,e!==null&&(c?e.length=c:e=null);let j;if(a){let P=t;if(h!=="omit"){
let S={instancePath:r+"/enabled_tiers",schemaPath:"#/properties/enabled_tiers/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:ue.properties.enabled_tiers.then,data:h};e===null?e=[S]:e.push(S),t++}var a=P===t;u=a,
j="then"}else{let P=t,A=t,S=!1,C=t;if(h!=="all"){let ae={instancePath:r+"/enabled_tiers",schemaPath:"#/properties/enabled_tiers/else/anyOf/0\
/const",keyword:"const",params:{allowedValue:"all"},message:"must be equal to constant",schema:"all",parentSchema:ue.properties.enabled_tiers.
else.anyOf[0],data:h};e===null?e=[ae]:e.push(ae),t++}var d=C===t;S=S||d;let Y=t;if(Array.isArray(h)){let ae=h.length;for(let we=0;we<ae;we++){
let de=h[we];if(typeof de!="string"){let Pe={instancePath:r+"/enabled_tiers/"+we,schemaPath:"#/properties/enabled_tiers/else/anyOf/1/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:ue.properties.enabled_tiers.else.anyOf[1].items.type,parentSchema:ue.
properties.enabled_tiers.else.anyOf[1].items,data:de};e===null?e=[Pe]:e.push(Pe),t++}if(!(de==="flex"||de==="fast"||de==="ultrafast")){let Pe={
instancePath:r+"/enabled_tiers/"+we,schemaPath:"#/properties/enabled_tiers/else/anyOf/1/items/enum",keyword:"enum",params:{allowedValues:ue.
properties.enabled_tiers.else.anyOf[1].items.enum},message:"must be equal to one of the allowed values",schema:ue.properties.enabled_tiers.else.
anyOf[1].items.enum,parentSchema:ue.properties.enabled_tiers.else.anyOf[1].items,data:de};e===null?e=[Pe]:e.push(Pe),t++}}let ge=h.length,Se;
if(ge>1){let we={};for(;ge--;){let de=h[ge];if(typeof de=="string"){if(typeof we[de]=="number"){Se=we[de];let Pe={instancePath:r+"/enabled_t\
iers",schemaPath:"#/properties/enabled_tiers/else/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i:ge,j:Se},message:"must NOT have dupli\
cate items (items ## "+Se+" and "+ge+" are identical)",schema:!0,parentSchema:ue.properties.enabled_tiers.else.anyOf[1],data:h};e===null?e=[
Pe]:e.push(Pe),t++;break}we[de]=ge}}}}else{let ae={instancePath:r+"/enabled_tiers",schemaPath:"#/properties/enabled_tiers/else/anyOf/1/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:ue.properties.enabled_tiers.else.anyOf[1].type,parentSchema:ue.properties.
enabled_tiers.else.anyOf[1],data:h};e===null?e=[ae]:e.push(ae),t++}var d=Y===t;if(S=S||d,S)t=A,e!==null&&(A?e.length=A:e=null);else{let ae={
instancePath:r+"/enabled_tiers",schemaPath:"#/properties/enabled_tiers/else/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf",schema:ue.properties.enabled_tiers.else.anyOf,parentSchema:ue.properties.enabled_tiers.else,data:h};e===null?e=[ae]:e.push(ae),t++}var a=P===
t;u=a,j="else"}if(!u){let P={instancePath:r+"/enabled_tiers",schemaPath:"#/properties/enabled_tiers/if",keyword:"if",params:{failingKeyword:j},
message:'must match "'+j+'" schema',schema:ue.properties.enabled_tiers.if,parentSchema:ue.properties.enabled_tiers,data:h};e===null?e=[P]:e.
push(P),t++}}}else{let h={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ue.type,parentSchema:ue,
data:i};e===null?e=[h]:e.push(h),t++}return et.errors=e,t===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var He={title:"project\
_spend_limit",type:"object",description:"What a project may spend in a calendar month before its requests are refused.",properties:{monthly_usd:{
type:"number",minimum:.01,multipleOf:.01,description:"Dollars a month, with at most two decimals.",examples:[2500,99.5]}},required:["monthly\
_usd"],additionalProperties:!1};function tt(i,{instancePath:r="",parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,
t=0,N=tt.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.monthly_usd===
void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"monthly_usd"},message:"must have required \
property 'monthly_usd'",schema:He.required,parentSchema:He,data:i};e===null?e=[s]:e.push(s),t++}for(let s in i)if(s!=="monthly_usd"){let a={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:He,data:i};e===null?e=[a]:e.push(a),t++}if(i.monthly_usd!==void 0){let s=i.monthly_usd;if(typeof s==
"number"&&isFinite(s)){if(s<.01||isNaN(s)){let d={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_usd/minimum",keyword:"minim\
um",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:He.properties.monthly_usd,data:s};e===null?e=[d]:e.
push(d),t++}let a;if(a=s/.01,Math.abs(Math.round(a)-a)>1e-6){let d={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_usd/multi\
pleOf",keyword:"multipleOf",params:{multipleOf:.01},message:"must be multiple of 0.01",schema:.01,parentSchema:He.properties.monthly_usd,data:s};
e===null?e=[d]:e.push(d),t++}}else{let a={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_usd/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:He.properties.monthly_usd.type,parentSchema:He.properties.monthly_usd,data:s};e===null?e=[a]:e.push(
a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:He.type,parentSchema:He,
data:i};e===null?e=[s]:e.push(s),t++}return tt.errors=e,t===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ye={title:"project\
_spend_alert",type:"object",description:"A mail that is sent when a project's spending in a month reaches a threshold. The list is exact.",properties:{
monthly_usd:{type:"number",minimum:0,multipleOf:.01,description:"What must be spent in a month, in dollars, for the alert to be sent.",examples:[
2e3]},recipients:{type:"array",items:{type:"string",format:"email"},uniqueItems:!0,description:"E-mail addresses that the alert goes to.",minItems:1,
examples:[["finops@acme.example"]]},subject_prefix:{type:"string",minLength:1,description:"What the subject of the mail begins with.",examples:[
"[search]"]}},required:["monthly_usd","recipients"],additionalProperties:!1};function rt(i,{instancePath:r="",parentData:X,parentDataProperty:B,
rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=rt.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){if(i.monthly_usd===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
monthly_usd"},message:"must have required property 'monthly_usd'",schema:ye.required,parentSchema:ye,data:i};e===null?e=[s]:e.push(s),t++}if(i.
recipients===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"recipients"},message:"must ha\
ve required property 'recipients'",schema:ye.required,parentSchema:ye,data:i};e===null?e=[s]:e.push(s),t++}for(let s in i)if(!(s==="monthly_\
usd"||s==="recipients"||s==="subject_prefix")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:ye,data:i};e===null?e=[a]:e.push(a),t++}if(i.monthly_usd!==
void 0){let s=i.monthly_usd;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let d={instancePath:r+"/monthly_usd",schemaPath:"#/propert\
ies/monthly_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:ye.properties.monthly_usd,
data:s};e===null?e=[d]:e.push(d),t++}let a;if(a=s/.01,Math.abs(Math.round(a)-a)>1e-6){let d={instancePath:r+"/monthly_usd",schemaPath:"#/pro\
perties/monthly_usd/multipleOf",keyword:"multipleOf",params:{multipleOf:.01},message:"must be multiple of 0.01",schema:.01,parentSchema:ye.properties.
monthly_usd,data:s};e===null?e=[d]:e.push(d),t++}}else{let a={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_usd/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:ye.properties.monthly_usd.type,parentSchema:ye.properties.monthly_usd,data:s};e===
null?e=[a]:e.push(a),t++}}if(i.recipients!==void 0){let s=i.recipients;if(Array.isArray(s)){if(s.length<1){let c={instancePath:r+"/recipient\
s",schemaPath:"#/properties/recipients/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:ye.
properties.recipients,data:s};e===null?e=[c]:e.push(c),t++}let a=s.length;for(let c=0;c<a;c++){let u=s[c];if(typeof u=="string"){if(!lt.test(
u)){let m={instancePath:r+"/recipients/"+c,schemaPath:"#/properties/recipients/items/format",keyword:"format",params:{format:"email"},message:'\
must match format "email"',schema:"email",parentSchema:ye.properties.recipients.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+
"/recipients/"+c,schemaPath:"#/properties/recipients/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ye.properties.
recipients.items.type,parentSchema:ye.properties.recipients.items,data:u};e===null?e=[m]:e.push(m),t++}}let d=s.length,h;if(d>1){let c={};for(;d--;){
let u=s[d];if(typeof u=="string"){if(typeof c[u]=="number"){h=c[u];let m={instancePath:r+"/recipients",schemaPath:"#/properties/recipients/u\
niqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+d+" are identical)",schema:!0,
parentSchema:ye.properties.recipients,data:s};e===null?e=[m]:e.push(m),t++;break}c[u]=d}}}}else{let a={instancePath:r+"/recipients",schemaPath:"\
#/properties/recipients/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ye.properties.recipients.type,parentSchema:ye.
properties.recipients,data:s};e===null?e=[a]:e.push(a),t++}}if(i.subject_prefix!==void 0){let s=i.subject_prefix;if(typeof s=="string"){if(q(
s)<1){let a={instancePath:r+"/subject_prefix",schemaPath:"#/properties/subject_prefix/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:ye.properties.subject_prefix,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:r+"/subject_prefix",schemaPath:"#/properties/subject_prefix/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:ye.properties.subject_prefix.type,parentSchema:ye.properties.subject_prefix,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ye.type,parentSchema:ye,data:i};e===null?e=[s]:e.push(
s),t++}return rt.errors=e,t===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dt={title:"project_data_retention",type:"object",
description:"How long the API keeps what a project sends. `organization_default` goes back to what the organization says.",properties:{type:{
enum:["organization_default","none","zero_data_retention","modified_abuse_monitoring","enhanced_zero_data_retention","enhanced_modified_abus\
e_monitoring"],description:"The retention of the project."}},additionalProperties:!1};function st(i,{instancePath:r="",parentData:X,parentDataProperty:B,
rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=st.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&
typeof i=="object"&&!Array.isArray(i)){for(let s in i)if(s!=="type"){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:dt,data:i};e===null?e=[
a]:e.push(a),t++}if(i.type!==void 0){let s=i.type;if(!(s==="organization_default"||s==="none"||s==="zero_data_retention"||s==="modified_abus\
e_monitoring"||s==="enhanced_zero_data_retention"||s==="enhanced_modified_abuse_monitoring")){let a={instancePath:r+"/type",schemaPath:"#/pr\
operties/type/enum",keyword:"enum",params:{allowedValues:dt.properties.type.enum},message:"must be equal to one of the allowed values",schema:dt.
properties.type.enum,parentSchema:dt.properties.type,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:dt.type,parentSchema:dt,data:i};e===null?e=[s]:e.push(s),t++}return st.errors=e,
t===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Q={title:"project_external_storage",type:"object",description:"Your own st\
orage for what a project stores.",properties:{type:{enum:["aws","azure","gcp","oci"],description:"Whose storage it is."},bucket:{type:"strin\
g",minLength:1,description:"aws, gcp, oci: the bucket."},role_arn:{type:"string",minLength:1,description:"aws: the role that is assumed to r\
each the bucket.",examples:["arn:aws:iam::123456789012:role/openai"]},account_name:{type:"string",minLength:1,description:"azure: the storag\
e account."},container:{type:"string",minLength:1,description:"azure: the container."},resource_group:{type:"string",minLength:1,description:"\
azure: the resource group."},subscription_id:{type:"string",minLength:1,description:"azure: the subscription.",examples:["3a77d094-5b1f-4c1e\
-9d0e-6f2a7c1b8e44"]},tenant_id:{type:"string",minLength:1,description:"azure: the tenant.",examples:["7f0c1e5b-3a77-4d09-9d0e-6f2a7c1b8e44"]},
workload_identity_pool_id:{type:"string",minLength:1,description:"gcp: the workload identity pool."},workload_identity_project_number:{type:"\
string",minLength:1,description:"gcp: the number of the pool's project.",examples:["123456789012"]},workload_identity_provider_id:{type:"str\
ing",minLength:1,description:"gcp: the provider in that pool."},region:{type:"string",minLength:1,description:"oci: the region.",examples:["\
eu-frankfurt-1"]},tenancy_ocid:{type:"string",minLength:1,description:"oci: the OCID of the tenancy.",examples:["ocid1.tenancy.oc1..example"]}},
required:["type"],additionalProperties:!1};function it(i,{instancePath:r="",parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){
let e=null,t=0,N=it.evaluated;if(N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.type===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have requ\
ired property 'type'",schema:Q.required,parentSchema:Q,data:i};e===null?e=[s]:e.push(s),t++}for(let s in i)if(!Ue.call(Q.properties,s)){let a={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:Q,data:i};e===null?e=[a]:e.push(a),t++}if(i.type!==void 0){let s=i.type;if(!(s==="aws"||s==="azure"||
s==="gcp"||s==="oci")){let a={instancePath:r+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Q.properties.type.
enum},message:"must be equal to one of the allowed values",schema:Q.properties.type.enum,parentSchema:Q.properties.type,data:s};e===null?e=[
a]:e.push(a),t++}}if(i.bucket!==void 0){let s=i.bucket;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/bucket",schemaPath:"#/prope\
rties/bucket/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.
bucket,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/bucket",schemaPath:"#/properties/bucket/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Q.properties.bucket.type,parentSchema:Q.properties.bucket,data:s};e===null?e=[a]:e.push(a),t++}}
if(i.role_arn!==void 0){let s=i.role_arn;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/role_arn",schemaPath:"#/properties/role_a\
rn/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.role_arn,
data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/role_arn",schemaPath:"#/properties/role_arn/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Q.properties.role_arn.type,parentSchema:Q.properties.role_arn,data:s};e===null?e=[a]:e.push(a),
t++}}if(i.account_name!==void 0){let s=i.account_name;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/account_name",schemaPath:"#/\
properties/account_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.
properties.account_name,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/account_name",schemaPath:"#/properties/account_na\
me/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.account_name.type,parentSchema:Q.properties.account_name,
data:s};e===null?e=[a]:e.push(a),t++}}if(i.container!==void 0){let s=i.container;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/c\
ontainer",schemaPath:"#/properties/container/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:Q.properties.container,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/container",schemaPath:"#/pro\
perties/container/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.container.type,parentSchema:Q.properties.
container,data:s};e===null?e=[a]:e.push(a),t++}}if(i.resource_group!==void 0){let s=i.resource_group;if(typeof s=="string"){if(q(s)<1){let a={
instancePath:r+"/resource_group",schemaPath:"#/properties/resource_group/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters",schema:1,parentSchema:Q.properties.resource_group,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+
"/resource_group",schemaPath:"#/properties/resource_group/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.
resource_group.type,parentSchema:Q.properties.resource_group,data:s};e===null?e=[a]:e.push(a),t++}}if(i.subscription_id!==void 0){let s=i.subscription_id;
if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/subscription_id",schemaPath:"#/properties/subscription_id/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.subscription_id,data:s};e===null?
e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/subscription_id",schemaPath:"#/properties/subscription_id/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Q.properties.subscription_id.type,parentSchema:Q.properties.subscription_id,data:s};e===null?e=[a]:
e.push(a),t++}}if(i.tenant_id!==void 0){let s=i.tenant_id;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/tenant_id",schemaPath:"#\
/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.
properties.tenant_id,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/tenant_id",schemaPath:"#/properties/tenant_id/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.tenant_id.type,parentSchema:Q.properties.tenant_id,data:s};
e===null?e=[a]:e.push(a),t++}}if(i.workload_identity_pool_id!==void 0){let s=i.workload_identity_pool_id;if(typeof s=="string"){if(q(s)<1){let a={
instancePath:r+"/workload_identity_pool_id",schemaPath:"#/properties/workload_identity_pool_id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.workload_identity_pool_id,data:s};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:r+"/workload_identity_pool_id",schemaPath:"#/properties/workload_identity_pool_id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Q.properties.workload_identity_pool_id.type,parentSchema:Q.properties.workload_identity_pool_id,
data:s};e===null?e=[a]:e.push(a),t++}}if(i.workload_identity_project_number!==void 0){let s=i.workload_identity_project_number;if(typeof s==
"string"){if(q(s)<1){let a={instancePath:r+"/workload_identity_project_number",schemaPath:"#/properties/workload_identity_project_number/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.workload_identity_project_number,
data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/workload_identity_project_number",schemaPath:"#/properties/workload_ident\
ity_project_number/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.workload_identity_project_number.
type,parentSchema:Q.properties.workload_identity_project_number,data:s};e===null?e=[a]:e.push(a),t++}}if(i.workload_identity_provider_id!==void 0){
let s=i.workload_identity_provider_id;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/workload_identity_provider_id",schemaPath:"#\
/properties/workload_identity_provider_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:Q.properties.workload_identity_provider_id,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/workload_identity\
_provider_id",schemaPath:"#/properties/workload_identity_provider_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.
properties.workload_identity_provider_id.type,parentSchema:Q.properties.workload_identity_provider_id,data:s};e===null?e=[a]:e.push(a),t++}}
if(i.region!==void 0){let s=i.region;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/region",schemaPath:"#/properties/region/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.region,data:s};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Q.properties.region.type,parentSchema:Q.properties.region,data:s};e===null?e=[a]:e.push(a),t++}}if(i.tenancy_ocid!==
void 0){let s=i.tenancy_ocid;if(typeof s=="string"){if(q(s)<1){let a={instancePath:r+"/tenancy_ocid",schemaPath:"#/properties/tenancy_ocid/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.tenancy_ocid,
data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/tenancy_ocid",schemaPath:"#/properties/tenancy_ocid/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:Q.properties.tenancy_ocid.type,parentSchema:Q.properties.tenancy_ocid,data:s};e===null?
e=[a]:e.push(a),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Q.
type,parentSchema:Q,data:i};e===null?e=[s]:e.push(s),t++}return it.errors=e,t===0}it.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function jt(i,{
instancePath:r="",parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=jt.evaluated;if(N.dynamicProps&&(N.
props=void 0),N.dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let f in i)if(!Ue.call(y.properties,f)){let T={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:y,data:i};e===null?e=[T]:e.push(T),t++}if(i.id!==void 0){let f=i.id;if(typeof f=="string"){if(q(f)<
1){let T={instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:y.properties.id,data:f};e===null?e=[T]:e.push(T),t++}}else{let T={instancePath:r+"/id",schemaPath:"#/pr\
operties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.type,parentSchema:y.properties.id,data:f};
e===null?e=[T]:e.push(T),t++}}if(i.name!==void 0){let f=i.name;if(typeof f=="string"){if(q(f)<1){let T={instancePath:r+"/name",schemaPath:"#\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.
name,data:f};e===null?e=[T]:e.push(T),t++}}else{let T={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.name.type,parentSchema:y.properties.name,data:f};e===null?e=[T]:e.push(T),t++}}if(i.previously!==
void 0){let f=i.previously;if(Array.isArray(f)){let T=f.length;for(let z=0;z<T;z++){let _=f[z];if(typeof _=="string"){if(q(_)<1){let ie={instancePath:r+
"/previously/"+z,schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:y.properties.previously.items,data:_};e===null?e=[ie]:e.push(ie),t++}}else{let ie={instancePath:r+"/pre\
viously/"+z,schemaPath:"#/properties/previously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
previously.items.type,parentSchema:y.properties.previously.items,data:_};e===null?e=[ie]:e.push(ie),t++}}let O=f.length,H;if(O>1){let z={};for(;O--;){
let _=f[O];if(typeof _=="string"){if(typeof z[_]=="number"){H=z[_];let ie={instancePath:r+"/previously",schemaPath:"#/properties/previously/\
uniqueItems",keyword:"uniqueItems",params:{i:O,j:H},message:"must NOT have duplicate items (items ## "+H+" and "+O+" are identical)",schema:!0,
parentSchema:y.properties.previously,data:f};e===null?e=[ie]:e.push(ie),t++;break}z[_]=O}}}}else{let T={instancePath:r+"/previously",schemaPath:"\
#/properties/previously/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.previously.type,parentSchema:y.
properties.previously,data:f};e===null?e=[T]:e.push(T),t++}}if(i.recreate!==void 0){let f=i.recreate;if(f!==!0){let T={instancePath:r+"/recr\
eate",schemaPath:"#/properties/recreate/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant",schema:!0,parentSchema:y.
properties.recreate,data:f};e===null?e=[T]:e.push(T),t++}}if(i.archived!==void 0){let f=i.archived;if(f!==!0){let T={instancePath:r+"/archiv\
ed",schemaPath:"#/properties/archived/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant",schema:!0,parentSchema:y.
properties.archived,data:f};e===null?e=[T]:e.push(T),t++}}if(i.use!==void 0){let f=i.use;if(Array.isArray(f)){if(f.length>50){let z={instancePath:r+
"/use",schemaPath:"#/properties/use/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:y.
properties.use,data:f};e===null?e=[z]:e.push(z),t++}let T=f.length;for(let z=0;z<T;z++){let _=f[z];if(typeof _=="string"){if(q(_)<1){let ie={
instancePath:r+"/use/"+z,schemaPath:"#/properties/use/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters",schema:1,parentSchema:y.properties.use.items,data:_};e===null?e=[ie]:e.push(ie),t++}}else{let ie={instancePath:r+"/use/"+z,schemaPath:"\
#/properties/use/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.use.items.type,parentSchema:y.
properties.use.items,data:_};e===null?e=[ie]:e.push(ie),t++}}let O=f.length,H;if(O>1){let z={};for(;O--;){let _=f[O];if(typeof _=="string"){
if(typeof z[_]=="number"){H=z[_];let ie={instancePath:r+"/use",schemaPath:"#/properties/use/uniqueItems",keyword:"uniqueItems",params:{i:O,j:H},
message:"must NOT have duplicate items (items ## "+H+" and "+O+" are identical)",schema:!0,parentSchema:y.properties.use,data:f};e===null?e=
[ie]:e.push(ie),t++;break}z[_]=O}}}}else{let T={instancePath:r+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:y.properties.use.type,parentSchema:y.properties.use,data:f};e===null?e=[T]:e.push(T),t++}}if(i.policy!==void 0){
let f=i.policy;if(f&&typeof f=="object"&&!Array.isArray(f)){for(let T in f)if(T!=="unmanaged"){let O={instancePath:r+"/policy",schemaPath:"#\
/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional prop\
erties",schema:!1,parentSchema:y.properties.policy,data:f};e===null?e=[O]:e.push(O),t++}if(f.unmanaged!==void 0){let T=f.unmanaged;if(T&&typeof T==
"object"&&!Array.isArray(T)){for(let O in T)if(!(O==="default"||O==="project_user"||O==="project_group"||O==="project_role"||O==="project_se\
rvice_account"||O==="project_external_storage"||O==="project_certificate")){let H={instancePath:r+"/policy/unmanaged",schemaPath:"#/properti\
es/policy/properties/unmanaged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have add\
itional properties",schema:!1,parentSchema:y.properties.policy.properties.unmanaged,data:T};e===null?e=[H]:e.push(H),t++}if(T.default!==void 0){
let O=T.default;if(!(O==="keep"||O==="delete")){let H={instancePath:r+"/policy/unmanaged/default",schemaPath:"#/properties/policy/properties\
/unmanaged/properties/default/enum",keyword:"enum",params:{allowedValues:y.properties.policy.properties.unmanaged.properties.default.enum},message:"\
must be equal to one of the allowed values",schema:y.properties.policy.properties.unmanaged.properties.default.enum,parentSchema:y.properties.
policy.properties.unmanaged.properties.default,data:O};e===null?e=[H]:e.push(H),t++}}if(T.project_user!==void 0){let O=T.project_user;if(!(O===
"keep"||O==="delete")){let H={instancePath:r+"/policy/unmanaged/project_user",schemaPath:"#/properties/policy/properties/unmanaged/propertie\
s/project_user/enum",keyword:"enum",params:{allowedValues:y.properties.policy.properties.unmanaged.properties.project_user.enum},message:"mu\
st be equal to one of the allowed values",schema:y.properties.policy.properties.unmanaged.properties.project_user.enum,parentSchema:y.properties.
policy.properties.unmanaged.properties.project_user,data:O};e===null?e=[H]:e.push(H),t++}}if(T.project_group!==void 0){let O=T.project_group;
if(!(O==="keep"||O==="delete")){let H={instancePath:r+"/policy/unmanaged/project_group",schemaPath:"#/properties/policy/properties/unmanaged\
/properties/project_group/enum",keyword:"enum",params:{allowedValues:y.properties.policy.properties.unmanaged.properties.project_group.enum},
message:"must be equal to one of the allowed values",schema:y.properties.policy.properties.unmanaged.properties.project_group.enum,parentSchema:y.
properties.policy.properties.unmanaged.properties.project_group,data:O};e===null?e=[H]:e.push(H),t++}}if(T.project_role!==void 0){let O=T.project_role;
if(!(O==="keep"||O==="delete")){let H={instancePath:r+"/policy/unmanaged/project_role",schemaPath:"#/properties/policy/properties/unmanaged/\
properties/project_role/enum",keyword:"enum",params:{allowedValues:y.properties.policy.properties.unmanaged.properties.project_role.enum},message:"\
must be equal to one of the allowed values",schema:y.properties.policy.properties.unmanaged.properties.project_role.enum,parentSchema:y.properties.
policy.properties.unmanaged.properties.project_role,data:O};e===null?e=[H]:e.push(H),t++}}if(T.project_service_account!==void 0){let O=T.project_service_account;
if(!(O==="keep"||O==="delete")){let H={instancePath:r+"/policy/unmanaged/project_service_account",schemaPath:"#/properties/policy/properties\
/unmanaged/properties/project_service_account/enum",keyword:"enum",params:{allowedValues:y.properties.policy.properties.unmanaged.properties.
project_service_account.enum},message:"must be equal to one of the allowed values",schema:y.properties.policy.properties.unmanaged.properties.
project_service_account.enum,parentSchema:y.properties.policy.properties.unmanaged.properties.project_service_account,data:O};e===null?e=[H]:
e.push(H),t++}}if(T.project_external_storage!==void 0){let O=T.project_external_storage;if(!(O==="keep"||O==="delete")){let H={instancePath:r+
"/policy/unmanaged/project_external_storage",schemaPath:"#/properties/policy/properties/unmanaged/properties/project_external_storage/enum",
keyword:"enum",params:{allowedValues:y.properties.policy.properties.unmanaged.properties.project_external_storage.enum},message:"must be equ\
al to one of the allowed values",schema:y.properties.policy.properties.unmanaged.properties.project_external_storage.enum,parentSchema:y.properties.
policy.properties.unmanaged.properties.project_external_storage,data:O};e===null?e=[H]:e.push(H),t++}}if(T.project_certificate!==void 0){let O=T.
project_certificate;if(!(O==="keep"||O==="delete")){let H={instancePath:r+"/policy/unmanaged/project_certificate",schemaPath:"#/properties/p\
olicy/properties/unmanaged/properties/project_certificate/enum",keyword:"enum",params:{allowedValues:y.properties.policy.properties.unmanaged.
properties.project_certificate.enum},message:"must be equal to one of the allowed values",schema:y.properties.policy.properties.unmanaged.properties.
project_certificate.enum,parentSchema:y.properties.policy.properties.unmanaged.properties.project_certificate,data:O};e===null?e=[H]:e.push(
H),t++}}}else{let O={instancePath:r+"/policy/unmanaged",schemaPath:"#/properties/policy/properties/unmanaged/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:y.properties.policy.properties.unmanaged.type,parentSchema:y.properties.policy.properties.unmanaged,
data:T};e===null?e=[O]:e.push(O),t++}}}else{let T={instancePath:r+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:y.properties.policy.type,parentSchema:y.properties.policy,data:f};e===null?e=[T]:e.push(T),t++}}if(i.
residency!==void 0){let f=i.residency,T=t,O=!0,H=t;if(f!=="omit"){let _={};e===null?e=[_]:e.push(_),t++}var s=H===t;t=T,e!==null&&(T?e.length=
T:e=null);let z;if(s){let _=t;if(f!=="omit"){let w={instancePath:r+"/residency",schemaPath:"#/properties/residency/then/const",keyword:"cons\
t",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.residency.then,data:f};e===null?
e=[w]:e.push(w),t++}var s=_===t;O=s,z="then"}else{let _=t;if(!(f==="GLOBAL"||f==="US_STORAGE_PROCESSING"||f==="EU_STORAGE_PROCESSING"||f==="\
JP_STORAGE"||f==="JP_STORAGE_PROCESSING"||f==="KR_STORAGE"||f==="CA_STORAGE"||f==="SG_STORAGE"||f==="IN_STORAGE"||f==="IN_STORAGE_PROCESSING"||
f==="AU_STORAGE"||f==="AU_STORAGE_PROCESSING"||f==="GB_STORAGE"||f==="AE_STORAGE"||f==="AE_STORAGE_PROCESSING")){let w={instancePath:r+"/res\
idency",schemaPath:"#/properties/residency/else/enum",keyword:"enum",params:{allowedValues:y.properties.residency.else.enum},message:"must b\
e equal to one of the allowed values",schema:y.properties.residency.else.enum,parentSchema:y.properties.residency.else,data:f};e===null?e=[w]:
e.push(w),t++}var s=_===t;O=s,z="else"}if(!O){let _={instancePath:r+"/residency",schemaPath:"#/properties/residency/if",keyword:"if",params:{
failingKeyword:z},message:'must match "'+z+'" schema',schema:y.properties.residency.if,parentSchema:y.properties.residency,data:f};e===null?
e=[_]:e.push(_),t++}}if(i.external_key!==void 0){let f=i.external_key,T=t,O=!0,H=t;if(f!=="omit"){let _={};e===null?e=[_]:e.push(_),t++}var a=H===
t;t=T,e!==null&&(T?e.length=T:e=null);let z;if(a){let _=t;if(f!=="omit"){let w={instancePath:r+"/external_key",schemaPath:"#/properties/exte\
rnal_key/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.
external_key.then,data:f};e===null?e=[w]:e.push(w),t++}var a=_===t;O=a,z="then"}else{let _=t;if(typeof f=="string"){if(q(f)<1){let w={instancePath:r+
"/external_key",schemaPath:"#/properties/external_key/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:y.properties.external_key.else,data:f};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:r+"/exter\
nal_key",schemaPath:"#/properties/external_key/else/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
external_key.else.type,parentSchema:y.properties.external_key.else,data:f};e===null?e=[w]:e.push(w),t++}var a=_===t;O=a,z="else"}if(!O){let _={
instancePath:r+"/external_key",schemaPath:"#/properties/external_key/if",keyword:"if",params:{failingKeyword:z},message:'must match "'+z+'" \
schema',schema:y.properties.external_key.if,parentSchema:y.properties.external_key,data:f};e===null?e=[_]:e.push(_),t++}}if(i.users!==void 0){
let f=i.users,T=t,O=!0,H=t;if(f!=="omit"){let _={};e===null?e=[_]:e.push(_),t++}var d=H===t;t=T,e!==null&&(T?e.length=T:e=null);let z;if(d){
let _=t;if(f!=="omit"){let w={instancePath:r+"/users",schemaPath:"#/properties/users/then/const",keyword:"const",params:{allowedValue:"omit"},
message:"must be equal to constant",schema:"omit",parentSchema:y.properties.users.then,data:f};e===null?e=[w]:e.push(w),t++}var d=_===t;O=d,
z="then"}else{let _=t;if(f&&typeof f=="object"&&!Array.isArray(f)){for(let w in f){let D=t;if(typeof w=="string"){if(q(w)<1){let V={instancePath:r+
"/users",schemaPath:"#/properties/users/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:y.properties.users.else.propertyNames,data:w,propertyName:w};e===null?e=[V]:e.push(V),t++}if(!lt.test(w)){
let V={instancePath:r+"/users",schemaPath:"#/properties/users/else/propertyNames/format",keyword:"format",params:{format:"email"},message:'m\
ust match format "email"',schema:"email",parentSchema:y.properties.users.else.propertyNames,data:w,propertyName:w};e===null?e=[V]:e.push(V),
t++}}var h=D===t;if(!h){let V={instancePath:r+"/users",schemaPath:"#/properties/users/else/propertyNames",keyword:"propertyNames",params:{propertyName:w},
message:"property name must be valid",schema:y.properties.users.else.propertyNames,parentSchema:y.properties.users.else,data:f};e===null?e=[
V]:e.push(V),t++}}for(let w in f){let D=f[w],V=t,g=!0,p=t;if(D!=="omit"){let o={};e===null?e=[o]:e.push(o),t++}var c=p===t;t=V,e!==null&&(V?
e.length=V:e=null);let l;if(c){let o=t;if(D!=="omit"){let k={instancePath:r+"/users/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/users/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"\
omit",parentSchema:y.properties.users.else.additionalProperties.then,data:D};e===null?e=[k]:e.push(k),t++}var c=o===t;g=c,l="then"}else{let o=t;
if(!(D&&typeof D=="object"&&!Array.isArray(D))&&typeof D!="string"){let J={instancePath:r+"/users/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/users/else/additionalProperties/else/type",keyword:"type",params:{type:y.properties.users.else.additionalProperties.
else.type},message:"must be object,string",schema:y.properties.users.else.additionalProperties.else.type,parentSchema:y.properties.users.else.
additionalProperties.else,data:D};e===null?e=[J]:e.push(J),t++}let x=t,k=!0,$=t;if(!(D&&typeof D=="object"&&!Array.isArray(D))){let J={};e===
null?e=[J]:e.push(J),t++}var u=$===t;t=x,e!==null&&(x?e.length=x:e=null);let L;if(u){let J=t;Fe(D,{instancePath:r+"/users/"+w.replace(/~/g,"\
~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:w,rootData:E,dynamicAnchors:U})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length);
var u=J===t;k=u,L="then"}else{let J=t;if(!(D==="owner"||D==="member")){let I={instancePath:r+"/users/"+w.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/users/else/additionalProperties/else/else/enum",keyword:"enum",params:{allowedValues:y.properties.users.else.additionalProperties.
else.else.enum},message:"must be equal to one of the allowed values",schema:y.properties.users.else.additionalProperties.else.else.enum,parentSchema:y.
properties.users.else.additionalProperties.else.else,data:D};e===null?e=[I]:e.push(I),t++}var u=J===t;k=u,L="else"}if(!k){let J={instancePath:r+
"/users/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/users/else/additionalProperties/else/if",keyword:"if",params:{failingKeyword:L},
message:'must match "'+L+'" schema',schema:y.properties.users.else.additionalProperties.else.if,parentSchema:y.properties.users.else.additionalProperties.
else,data:D};e===null?e=[J]:e.push(J),t++}var c=o===t;g=c,l="else"}if(!g){let o={instancePath:r+"/users/"+w.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/users/else/additionalProperties/if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+'" schema',
schema:y.properties.users.else.additionalProperties.if,parentSchema:y.properties.users.else.additionalProperties,data:D};e===null?e=[o]:e.push(
o),t++}}}else{let w={instancePath:r+"/users",schemaPath:"#/properties/users/else/type",keyword:"type",params:{type:"object"},message:"must b\
e object",schema:y.properties.users.else.type,parentSchema:y.properties.users.else,data:f};e===null?e=[w]:e.push(w),t++}var d=_===t;O=d,z="e\
lse"}if(!O){let _={instancePath:r+"/users",schemaPath:"#/properties/users/if",keyword:"if",params:{failingKeyword:z},message:'must match "'+
z+'" schema',schema:y.properties.users.if,parentSchema:y.properties.users,data:f};e===null?e=[_]:e.push(_),t++}}if(i.groups!==void 0){let f=i.
groups,T=t,O=!0,H=t;if(f!=="omit"){let _={};e===null?e=[_]:e.push(_),t++}var m=H===t;t=T,e!==null&&(T?e.length=T:e=null);let z;if(m){let _=t;
if(f!=="omit"){let w={instancePath:r+"/groups",schemaPath:"#/properties/groups/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:y.properties.groups.then,data:f};e===null?e=[w]:e.push(w),t++}var m=_===t;O=m,z="then"}else{
let _=t;if(f&&typeof f=="object"&&!Array.isArray(f)){for(let w in f){let D=t;if(typeof w=="string"&&q(w)<1){let V={instancePath:r+"/groups",
schemaPath:"#/properties/groups/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters",schema:1,parentSchema:y.properties.groups.else.propertyNames,data:w,propertyName:w};e===null?e=[V]:e.push(V),t++}var j=D===t;if(!j){let V={
instancePath:r+"/groups",schemaPath:"#/properties/groups/else/propertyNames",keyword:"propertyNames",params:{propertyName:w},message:"proper\
ty name must be valid",schema:y.properties.groups.else.propertyNames,parentSchema:y.properties.groups.else,data:f};e===null?e=[V]:e.push(V),
t++}}for(let w in f){let D=f[w],V=t,g=!0,p=t;if(D!=="omit"){let o={};e===null?e=[o]:e.push(o),t++}var P=p===t;t=V,e!==null&&(V?e.length=V:e=
null);let l;if(P){let o=t;if(D!=="omit"){let k={instancePath:r+"/groups/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
groups/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",
parentSchema:y.properties.groups.else.additionalProperties.then,data:D};e===null?e=[k]:e.push(k),t++}var P=o===t;g=P,l="then"}else{let o=t;if(!D||
typeof D!="object"){let J={instancePath:r+"/groups/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/else/additiona\
lProperties/else/type",keyword:"type",params:{type:y.properties.groups.else.additionalProperties.else.type},message:"must be object,array",schema:y.
properties.groups.else.additionalProperties.else.type,parentSchema:y.properties.groups.else.additionalProperties.else,data:D};e===null?e=[J]:
e.push(J),t++}let x=t,k=!0,$=t;if(!(D&&typeof D=="object"&&!Array.isArray(D))){let J={};e===null?e=[J]:e.push(J),t++}var A=$===t;t=x,e!==null&&
(x?e.length=x:e=null);let L;if(A){let J=t;Me(D,{instancePath:r+"/groups/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:w,
rootData:E,dynamicAnchors:U})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length);var A=J===t;k=A,L="then"}else{let J=t;if(Array.isArray(
D)){let I=D.length;for(let F=0;F<I;F++){let ee=D[F];if(typeof ee=="string"){if(q(ee)<1){let M={instancePath:r+"/groups/"+w.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+F,schemaPath:"#/properties/groups/else/additionalProperties/else/else/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.groups.else.additionalProperties.else.else.items,data:ee};
e===null?e=[M]:e.push(M),t++}}else{let M={instancePath:r+"/groups/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+F,schemaPath:"#/properties/\
groups/else/additionalProperties/else/else/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.groups.
else.additionalProperties.else.else.items.type,parentSchema:y.properties.groups.else.additionalProperties.else.else.items,data:ee};e===null?
e=[M]:e.push(M),t++}}let W=D.length,oe;if(W>1){let F={};for(;W--;){let ee=D[W];if(typeof ee=="string"){if(typeof F[ee]=="number"){oe=F[ee];let M={
instancePath:r+"/groups/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/else/additionalProperties/else/else/uniqu\
eItems",keyword:"uniqueItems",params:{i:W,j:oe},message:"must NOT have duplicate items (items ## "+oe+" and "+W+" are identical)",schema:!0,
parentSchema:y.properties.groups.else.additionalProperties.else.else,data:D};e===null?e=[M]:e.push(M),t++;break}F[ee]=W}}}}else{let I={instancePath:r+
"/groups/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/else/additionalProperties/else/else/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:y.properties.groups.else.additionalProperties.else.else.type,parentSchema:y.properties.
groups.else.additionalProperties.else.else,data:D};e===null?e=[I]:e.push(I),t++}var A=J===t;k=A,L="else"}if(!k){let J={instancePath:r+"/grou\
ps/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/else/additionalProperties/else/if",keyword:"if",params:{failingKeyword:L},
message:'must match "'+L+'" schema',schema:y.properties.groups.else.additionalProperties.else.if,parentSchema:y.properties.groups.else.additionalProperties.
else,data:D};e===null?e=[J]:e.push(J),t++}var P=o===t;g=P,l="else"}if(!g){let o={instancePath:r+"/groups/"+w.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/groups/else/additionalProperties/if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+'" schem\
a',schema:y.properties.groups.else.additionalProperties.if,parentSchema:y.properties.groups.else.additionalProperties,data:D};e===null?e=[o]:
e.push(o),t++}}}else{let w={instancePath:r+"/groups",schemaPath:"#/properties/groups/else/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:y.properties.groups.else.type,parentSchema:y.properties.groups.else,data:f};e===null?e=[w]:e.push(w),t++}var m=_===t;
O=m,z="else"}if(!O){let _={instancePath:r+"/groups",schemaPath:"#/properties/groups/if",keyword:"if",params:{failingKeyword:z},message:'must\
 match "'+z+'" schema',schema:y.properties.groups.if,parentSchema:y.properties.groups,data:f};e===null?e=[_]:e.push(_),t++}}if(i.roles!==void 0){
let f=i.roles,T=t,O=!0,H=t;if(f!=="omit"){let _={};e===null?e=[_]:e.push(_),t++}var S=H===t;t=T,e!==null&&(T?e.length=T:e=null);let z;if(S){
let _=t;if(f!=="omit"){let w={instancePath:r+"/roles",schemaPath:"#/properties/roles/then/const",keyword:"const",params:{allowedValue:"omit"},
message:"must be equal to constant",schema:"omit",parentSchema:y.properties.roles.then,data:f};e===null?e=[w]:e.push(w),t++}var S=_===t;O=S,
z="then"}else{let _=t;if(f&&typeof f=="object"&&!Array.isArray(f)){for(let w in f){let D=t;if(typeof w=="string"&&q(w)<1){let V={instancePath:r+
"/roles",schemaPath:"#/properties/roles/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:y.properties.roles.else.propertyNames,data:w,propertyName:w};e===null?e=[V]:e.push(V),t++}var C=D===t;if(!C){
let V={instancePath:r+"/roles",schemaPath:"#/properties/roles/else/propertyNames",keyword:"propertyNames",params:{propertyName:w},message:"p\
roperty name must be valid",schema:y.properties.roles.else.propertyNames,parentSchema:y.properties.roles.else,data:f};e===null?e=[V]:e.push(
V),t++}}for(let w in f){let D=f[w],V=t,g=!0,p=t;if(D!=="omit"){let o={};e===null?e=[o]:e.push(o),t++}var Y=p===t;t=V,e!==null&&(V?e.length=V:
e=null);let l;if(Y){let o=t;if(D!=="omit"){let k={instancePath:r+"/roles/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/roles/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",
parentSchema:y.properties.roles.else.additionalProperties.then,data:D};e===null?e=[k]:e.push(k),t++}var Y=o===t;g=Y,l="then"}else{let o=t;Ye(
D,{instancePath:r+"/roles/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:w,rootData:E,dynamicAnchors:U})||(e=e===
null?Ye.errors:e.concat(Ye.errors),t=e.length);var Y=o===t;g=Y,l="else"}if(!g){let o={instancePath:r+"/roles/"+w.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/roles/else/additionalProperties/if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+'" \
schema',schema:y.properties.roles.else.additionalProperties.if,parentSchema:y.properties.roles.else.additionalProperties,data:D};e===null?e=
[o]:e.push(o),t++}}}else{let w={instancePath:r+"/roles",schemaPath:"#/properties/roles/else/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:y.properties.roles.else.type,parentSchema:y.properties.roles.else,data:f};e===null?e=[w]:e.push(w),t++}var S=_===t;O=
S,z="else"}if(!O){let _={instancePath:r+"/roles",schemaPath:"#/properties/roles/if",keyword:"if",params:{failingKeyword:z},message:'must mat\
ch "'+z+'" schema',schema:y.properties.roles.if,parentSchema:y.properties.roles,data:f};e===null?e=[_]:e.push(_),t++}}if(i.service_accounts!==
void 0){let f=i.service_accounts,T=t,O=!0,H=t;if(f!=="omit"){let _={};e===null?e=[_]:e.push(_),t++}var R=H===t;t=T,e!==null&&(T?e.length=T:e=
null);let z;if(R){let _=t;if(f!=="omit"){let w={instancePath:r+"/service_accounts",schemaPath:"#/properties/service_accounts/then/const",keyword:"\
const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.service_accounts.then,data:f};
e===null?e=[w]:e.push(w),t++}var R=_===t;O=R,z="then"}else{let _=t;if(f&&typeof f=="object"&&!Array.isArray(f)){for(let w in f){let D=t;if(typeof w==
"string"&&q(w)<1){let V={instancePath:r+"/service_accounts",schemaPath:"#/properties/service_accounts/else/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.service_accounts.else.propertyNames,
data:w,propertyName:w};e===null?e=[V]:e.push(V),t++}var ae=D===t;if(!ae){let V={instancePath:r+"/service_accounts",schemaPath:"#/properties/\
service_accounts/else/propertyNames",keyword:"propertyNames",params:{propertyName:w},message:"property name must be valid",schema:y.properties.
service_accounts.else.propertyNames,parentSchema:y.properties.service_accounts.else,data:f};e===null?e=[V]:e.push(V),t++}}for(let w in f){let D=f[w],
V=t,g=!0,p=t;if(D!=="omit"){let o={};e===null?e=[o]:e.push(o),t++}var ge=p===t;t=V,e!==null&&(V?e.length=V:e=null);let l;if(ge){let o=t;if(D!==
"omit"){let k={instancePath:r+"/service_accounts/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_accounts/else/a\
dditionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.
properties.service_accounts.else.additionalProperties.then,data:D};e===null?e=[k]:e.push(k),t++}var ge=o===t;g=ge,l="then"}else{let o=t;if(!(D&&
typeof D=="object"&&!Array.isArray(D))&&typeof D!="string"){let J={instancePath:r+"/service_accounts/"+w.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/service_accounts/else/additionalProperties/else/type",keyword:"type",params:{type:y.properties.service_accounts.
else.additionalProperties.else.type},message:"must be object,string",schema:y.properties.service_accounts.else.additionalProperties.else.type,
parentSchema:y.properties.service_accounts.else.additionalProperties.else,data:D};e===null?e=[J]:e.push(J),t++}let x=t,k=!0,$=t;if(!(D&&typeof D==
"object"&&!Array.isArray(D))){let J={};e===null?e=[J]:e.push(J),t++}var Se=$===t;t=x,e!==null&&(x?e.length=x:e=null);let L;if(Se){let J=t;Be(
D,{instancePath:r+"/service_accounts/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:w,rootData:E,dynamicAnchors:U})||
(e=e===null?Be.errors:e.concat(Be.errors),t=e.length);var Se=J===t;k=Se,L="then"}else{let J=t;if(!(D==="owner"||D==="member")){let I={instancePath:r+
"/service_accounts/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_accounts/else/additionalProperties/else/else/\
enum",keyword:"enum",params:{allowedValues:y.properties.service_accounts.else.additionalProperties.else.else.enum},message:"must be equal to\
 one of the allowed values",schema:y.properties.service_accounts.else.additionalProperties.else.else.enum,parentSchema:y.properties.service_accounts.
else.additionalProperties.else.else,data:D};e===null?e=[I]:e.push(I),t++}var Se=J===t;k=Se,L="else"}if(!k){let J={instancePath:r+"/service_a\
ccounts/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_accounts/else/additionalProperties/else/if",keyword:"if",
params:{failingKeyword:L},message:'must match "'+L+'" schema',schema:y.properties.service_accounts.else.additionalProperties.else.if,parentSchema:y.
properties.service_accounts.else.additionalProperties.else,data:D};e===null?e=[J]:e.push(J),t++}var ge=o===t;g=ge,l="else"}if(!g){let o={instancePath:r+
"/service_accounts/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_accounts/else/additionalProperties/if",keyword:"\
if",params:{failingKeyword:l},message:'must match "'+l+'" schema',schema:y.properties.service_accounts.else.additionalProperties.if,parentSchema:y.
properties.service_accounts.else.additionalProperties,data:D};e===null?e=[o]:e.push(o),t++}}}else{let w={instancePath:r+"/service_accounts",
schemaPath:"#/properties/service_accounts/else/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.service_accounts.
else.type,parentSchema:y.properties.service_accounts.else,data:f};e===null?e=[w]:e.push(w),t++}var R=_===t;O=R,z="else"}if(!O){let _={instancePath:r+
"/service_accounts",schemaPath:"#/properties/service_accounts/if",keyword:"if",params:{failingKeyword:z},message:'must match "'+z+'" schema',
schema:y.properties.service_accounts.if,parentSchema:y.properties.service_accounts,data:f};e===null?e=[_]:e.push(_),t++}}if(i.api_keys!==void 0){
let f=i.api_keys,T=t,O=!0,H=t;if(f!=="omit"){let _={};e===null?e=[_]:e.push(_),t++}var we=H===t;t=T,e!==null&&(T?e.length=T:e=null);let z;if(we){
let _=t;if(f!=="omit"){let w={instancePath:r+"/api_keys",schemaPath:"#/properties/api_keys/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.api_keys.then,data:f};e===null?e=[w]:e.push(w),t++}var we=_===
t;O=we,z="then"}else{let _=t;Je(f,{instancePath:r+"/api_keys",parentData:i,parentDataProperty:"api_keys",rootData:E,dynamicAnchors:U})||(e=e===
null?Je.errors:e.concat(Je.errors),t=e.length);var we=_===t;O=we,z="else"}if(!O){let _={instancePath:r+"/api_keys",schemaPath:"#/properties/\
api_keys/if",keyword:"if",params:{failingKeyword:z},message:'must match "'+z+'" schema',schema:y.properties.api_keys.if,parentSchema:y.properties.
api_keys,data:f};e===null?e=[_]:e.push(_),t++}}if(i.rate_limits!==void 0){let f=i.rate_limits,T=t,O=!0,H=t;if(f!=="omit"){let _={};e===null?
e=[_]:e.push(_),t++}var de=H===t;t=T,e!==null&&(T?e.length=T:e=null);let z;if(de){let _=t;if(f!=="omit"){let w={instancePath:r+"/rate_limits",
schemaPath:"#/properties/rate_limits/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"om\
it",parentSchema:y.properties.rate_limits.then,data:f};e===null?e=[w]:e.push(w),t++}var de=_===t;O=de,z="then"}else{let _=t;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(let w in f){let D=t;if(typeof w=="string"&&q(w)<1){let V={instancePath:r+"/rate_limits",schemaPath:"#/prope\
rties/rate_limits/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:y.properties.rate_limits.else.propertyNames,data:w,propertyName:w};e===null?e=[V]:e.push(V),t++}var Pe=D===t;if(!Pe){let V={instancePath:r+
"/rate_limits",schemaPath:"#/properties/rate_limits/else/propertyNames",keyword:"propertyNames",params:{propertyName:w},message:"property na\
me must be valid",schema:y.properties.rate_limits.else.propertyNames,parentSchema:y.properties.rate_limits.else,data:f};e===null?e=[V]:e.push(
V),t++}}for(let w in f){let D=f[w],V=t,g=!0,p=t;if(D!=="omit"){let o={};e===null?e=[o]:e.push(o),t++}var Ae=p===t;t=V,e!==null&&(V?e.length=
V:e=null);let l;if(Ae){let o=t;if(D!=="omit"){let k={instancePath:r+"/rate_limits/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/rate_limits/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",
schema:"omit",parentSchema:y.properties.rate_limits.else.additionalProperties.then,data:D};e===null?e=[k]:e.push(k),t++}var Ae=o===t;g=Ae,l=
"then"}else{let o=t;Ze(D,{instancePath:r+"/rate_limits/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:w,rootData:E,
dynamicAnchors:U})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length);var Ae=o===t;g=Ae,l="else"}if(!g){let o={instancePath:r+"/rate_lim\
its/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rate_limits/else/additionalProperties/if",keyword:"if",params:{failingKeyword:l},
message:'must match "'+l+'" schema',schema:y.properties.rate_limits.else.additionalProperties.if,parentSchema:y.properties.rate_limits.else.
additionalProperties,data:D};e===null?e=[o]:e.push(o),t++}}}else{let w={instancePath:r+"/rate_limits",schemaPath:"#/properties/rate_limits/e\
lse/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.rate_limits.else.type,parentSchema:y.properties.
rate_limits.else,data:f};e===null?e=[w]:e.push(w),t++}var de=_===t;O=de,z="else"}if(!O){let _={instancePath:r+"/rate_limits",schemaPath:"#/p\
roperties/rate_limits/if",keyword:"if",params:{failingKeyword:z},message:'must match "'+z+'" schema',schema:y.properties.rate_limits.if,parentSchema:y.
properties.rate_limits,data:f};e===null?e=[_]:e.push(_),t++}}if(i.model_permissions!==void 0){let f=i.model_permissions,T=t,O=!0,H=t;if(f!==
"omit"){let _={};e===null?e=[_]:e.push(_),t++}var ot=H===t;t=T,e!==null&&(T?e.length=T:e=null);let z;if(ot){let _=t;if(f!=="omit"){let w={instancePath:r+
"/model_permissions",schemaPath:"#/properties/model_permissions/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be eq\
ual to constant",schema:"omit",parentSchema:y.properties.model_permissions.then,data:f};e===null?e=[w]:e.push(w),t++}var ot=_===t;O=ot,z="th\
en"}else{let _=t;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&typeof f!="string"){let p={instancePath:r+"/model_permissions",schemaPath:"\
#/properties/model_permissions/else/type",keyword:"type",params:{type:y.properties.model_permissions.else.type},message:"must be object,stri\
ng",schema:y.properties.model_permissions.else.type,parentSchema:y.properties.model_permissions.else,data:f};e===null?e=[p]:e.push(p),t++}let ie=t,
w=!0,D=t;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let p={};e===null?e=[p]:e.push(p),t++}var Le=D===t;t=ie,e!==null&&(ie?e.length=ie:e=
null);let V;if(Le){let p=t;Xe(f,{instancePath:r+"/model_permissions",parentData:i,parentDataProperty:"model_permissions",rootData:E,dynamicAnchors:U})||
(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length);var Le=p===t;w=Le,V="then"}else{let p=t;if(f!=="unset"){let o={instancePath:r+"/model_\
permissions",schemaPath:"#/properties/model_permissions/else/else/const",keyword:"const",params:{allowedValue:"unset"},message:"must be equa\
l to constant",schema:"unset",parentSchema:y.properties.model_permissions.else.else,data:f};e===null?e=[o]:e.push(o),t++}var Le=p===t;w=Le,V=
"else"}if(!w){let p={instancePath:r+"/model_permissions",schemaPath:"#/properties/model_permissions/else/if",keyword:"if",params:{failingKeyword:V},
message:'must match "'+V+'" schema',schema:y.properties.model_permissions.else.if,parentSchema:y.properties.model_permissions.else,data:f};e===
null?e=[p]:e.push(p),t++}var ot=_===t;O=ot,z="else"}if(!O){let _={instancePath:r+"/model_permissions",schemaPath:"#/properties/model_permiss\
ions/if",keyword:"if",params:{failingKeyword:z},message:'must match "'+z+'" schema',schema:y.properties.model_permissions.if,parentSchema:y.
properties.model_permissions,data:f};e===null?e=[_]:e.push(_),t++}}if(i.hosted_tool_permissions!==void 0){let f=i.hosted_tool_permissions,T=t,
O=!0,H=t;if(f!=="omit"){let _={};e===null?e=[_]:e.push(_),t++}var Ne=H===t;t=T,e!==null&&(T?e.length=T:e=null);let z;if(Ne){let _=t;if(f!=="\
omit"){let w={instancePath:r+"/hosted_tool_permissions",schemaPath:"#/properties/hosted_tool_permissions/then/const",keyword:"const",params:{
allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.hosted_tool_permissions.then,data:f};e===null?
e=[w]:e.push(w),t++}var Ne=_===t;O=Ne,z="then"}else{let _=t;Qe(f,{instancePath:r+"/hosted_tool_permissions",parentData:i,parentDataProperty:"\
hosted_tool_permissions",rootData:E,dynamicAnchors:U})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length);var Ne=_===t;O=Ne,z="else"}if(!O){
let _={instancePath:r+"/hosted_tool_permissions",schemaPath:"#/properties/hosted_tool_permissions/if",keyword:"if",params:{failingKeyword:z},
message:'must match "'+z+'" schema',schema:y.properties.hosted_tool_permissions.if,parentSchema:y.properties.hosted_tool_permissions,data:f};
e===null?e=[_]:e.push(_),t++}}if(i.service_tier_settings!==void 0){let f=i.service_tier_settings,T=t,O=!0,H=t;if(f!=="omit"){let _={};e===null?
e=[_]:e.push(_),t++}var pt=H===t;t=T,e!==null&&(T?e.length=T:e=null);let z;if(pt){let _=t;if(f!=="omit"){let w={instancePath:r+"/service_tie\
r_settings",schemaPath:"#/properties/service_tier_settings/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal t\
o constant",schema:"omit",parentSchema:y.properties.service_tier_settings.then,data:f};e===null?e=[w]:e.push(w),t++}var pt=_===t;O=pt,z="the\
n"}else{let _=t;et(f,{instancePath:r+"/service_tier_settings",parentData:i,parentDataProperty:"service_tier_settings",rootData:E,dynamicAnchors:U})||
(e=e===null?et.errors:e.concat(et.errors),t=e.length);var pt=_===t;O=pt,z="else"}if(!O){let _={instancePath:r+"/service_tier_settings",schemaPath:"\
#/properties/service_tier_settings/if",keyword:"if",params:{failingKeyword:z},message:'must match "'+z+'" schema',schema:y.properties.service_tier_settings.
if,parentSchema:y.properties.service_tier_settings,data:f};e===null?e=[_]:e.push(_),t++}}if(i.spend_limit!==void 0){let f=i.spend_limit,T=t,
O=!0,H=t;if(f!=="omit"){let _={};e===null?e=[_]:e.push(_),t++}var Te=H===t;t=T,e!==null&&(T?e.length=T:e=null);let z;if(Te){let _=t;if(f!=="\
omit"){let w={instancePath:r+"/spend_limit",schemaPath:"#/properties/spend_limit/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:y.properties.spend_limit.then,data:f};e===null?e=[w]:e.push(w),t++}var Te=_===t;O=Te,z=
"then"}else{let _=t;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&typeof f!="string"){let p={instancePath:r+"/spend_limit",schemaPath:"#/p\
roperties/spend_limit/else/type",keyword:"type",params:{type:y.properties.spend_limit.else.type},message:"must be object,string",schema:y.properties.
spend_limit.else.type,parentSchema:y.properties.spend_limit.else,data:f};e===null?e=[p]:e.push(p),t++}let ie=t,w=!0,D=t;if(!(f&&typeof f=="o\
bject"&&!Array.isArray(f))){let p={};e===null?e=[p]:e.push(p),t++}var Oe=D===t;t=ie,e!==null&&(ie?e.length=ie:e=null);let V;if(Oe){let p=t;tt(
f,{instancePath:r+"/spend_limit",parentData:i,parentDataProperty:"spend_limit",rootData:E,dynamicAnchors:U})||(e=e===null?tt.errors:e.concat(
tt.errors),t=e.length);var Oe=p===t;w=Oe,V="then"}else{let p=t;if(f!=="unset"){let o={instancePath:r+"/spend_limit",schemaPath:"#/properties\
/spend_limit/else/else/const",keyword:"const",params:{allowedValue:"unset"},message:"must be equal to constant",schema:"unset",parentSchema:y.
properties.spend_limit.else.else,data:f};e===null?e=[o]:e.push(o),t++}var Oe=p===t;w=Oe,V="else"}if(!w){let p={instancePath:r+"/spend_limit",
schemaPath:"#/properties/spend_limit/else/if",keyword:"if",params:{failingKeyword:V},message:'must match "'+V+'" schema',schema:y.properties.
spend_limit.else.if,parentSchema:y.properties.spend_limit.else,data:f};e===null?e=[p]:e.push(p),t++}var Te=_===t;O=Te,z="else"}if(!O){let _={
instancePath:r+"/spend_limit",schemaPath:"#/properties/spend_limit/if",keyword:"if",params:{failingKeyword:z},message:'must match "'+z+'" sc\
hema',schema:y.properties.spend_limit.if,parentSchema:y.properties.spend_limit,data:f};e===null?e=[_]:e.push(_),t++}}if(i.spend_alerts!==void 0){
let f=i.spend_alerts,T=t,O=!0,H=t;if(f!=="omit"){let _={};e===null?e=[_]:e.push(_),t++}var qe=H===t;t=T,e!==null&&(T?e.length=T:e=null);let z;
if(qe){let _=t;if(f!=="omit"){let w={instancePath:r+"/spend_alerts",schemaPath:"#/properties/spend_alerts/then/const",keyword:"const",params:{
allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.spend_alerts.then,data:f};e===null?e=[w]:e.
push(w),t++}var qe=_===t;O=qe,z="then"}else{let _=t;if(Array.isArray(f)){let w=f.length;for(let D=0;D<w;D++)rt(f[D],{instancePath:r+"/spend_\
alerts/"+D,parentData:f,parentDataProperty:D,rootData:E,dynamicAnchors:U})||(e=e===null?rt.errors:e.concat(rt.errors),t=e.length)}else{let w={
instancePath:r+"/spend_alerts",schemaPath:"#/properties/spend_alerts/else/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:y.properties.spend_alerts.else.type,parentSchema:y.properties.spend_alerts.else,data:f};e===null?e=[w]:e.push(w),t++}var qe=_===t;O=qe,
z="else"}if(!O){let _={instancePath:r+"/spend_alerts",schemaPath:"#/properties/spend_alerts/if",keyword:"if",params:{failingKeyword:z},message:'\
must match "'+z+'" schema',schema:y.properties.spend_alerts.if,parentSchema:y.properties.spend_alerts,data:f};e===null?e=[_]:e.push(_),t++}}
if(i.data_retention!==void 0){let f=i.data_retention,T=t,O=!0,H=t;if(f!=="omit"){let _={};e===null?e=[_]:e.push(_),t++}var Ie=H===t;t=T,e!==
null&&(T?e.length=T:e=null);let z;if(Ie){let _=t;if(f!=="omit"){let w={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retent\
ion/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.data_retention.
then,data:f};e===null?e=[w]:e.push(w),t++}var Ie=_===t;O=Ie,z="then"}else{let _=t;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&typeof f!=
"string"){let p={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retention/else/type",keyword:"type",params:{type:y.properties.
data_retention.else.type},message:"must be object,string",schema:y.properties.data_retention.else.type,parentSchema:y.properties.data_retention.
else,data:f};e===null?e=[p]:e.push(p),t++}let ie=t,w=!0,D=t;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let p={};e===null?e=[p]:e.push(p),
t++}var nt=D===t;t=ie,e!==null&&(ie?e.length=ie:e=null);let V;if(nt){let p=t;st(f,{instancePath:r+"/data_retention",parentData:i,parentDataProperty:"\
data_retention",rootData:E,dynamicAnchors:U})||(e=e===null?st.errors:e.concat(st.errors),t=e.length);var nt=p===t;w=nt,V="then"}else{let p=t;
if(!(f==="organization_default"||f==="none"||f==="zero_data_retention"||f==="modified_abuse_monitoring"||f==="enhanced_zero_data_retention"||
f==="enhanced_modified_abuse_monitoring")){let o={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retention/else/else/enum",keyword:"\
enum",params:{allowedValues:y.properties.data_retention.else.else.enum},message:"must be equal to one of the allowed values",schema:y.properties.
data_retention.else.else.enum,parentSchema:y.properties.data_retention.else.else,data:f};e===null?e=[o]:e.push(o),t++}var nt=p===t;w=nt,V="e\
lse"}if(!w){let p={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retention/else/if",keyword:"if",params:{failingKeyword:V},
message:'must match "'+V+'" schema',schema:y.properties.data_retention.else.if,parentSchema:y.properties.data_retention.else,data:f};e===null?
e=[p]:e.push(p),t++}var Ie=_===t;O=Ie,z="else"}if(!O){let _={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retention/if",keyword:"\
if",params:{failingKeyword:z},message:'must match "'+z+'" schema',schema:y.properties.data_retention.if,parentSchema:y.properties.data_retention,
data:f};e===null?e=[_]:e.push(_),t++}}if(i.external_storage!==void 0){let f=i.external_storage,T=t,O=!0,H=t;if(f!=="omit"){let _={};e===null?
e=[_]:e.push(_),t++}var ze=H===t;t=T,e!==null&&(T?e.length=T:e=null);let z;if(ze){let _=t;if(f!=="omit"){let w={instancePath:r+"/external_st\
orage",schemaPath:"#/properties/external_storage/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",
schema:"omit",parentSchema:y.properties.external_storage.then,data:f};e===null?e=[w]:e.push(w),t++}var ze=_===t;O=ze,z="then"}else{let _=t;if(Array.
isArray(f)){let w=f.length;for(let D=0;D<w;D++)it(f[D],{instancePath:r+"/external_storage/"+D,parentData:f,parentDataProperty:D,rootData:E,dynamicAnchors:U})||
(e=e===null?it.errors:e.concat(it.errors),t=e.length)}else{let w={instancePath:r+"/external_storage",schemaPath:"#/properties/external_stora\
ge/else/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.external_storage.else.type,parentSchema:y.properties.
external_storage.else,data:f};e===null?e=[w]:e.push(w),t++}var ze=_===t;O=ze,z="else"}if(!O){let _={instancePath:r+"/external_storage",schemaPath:"\
#/properties/external_storage/if",keyword:"if",params:{failingKeyword:z},message:'must match "'+z+'" schema',schema:y.properties.external_storage.
if,parentSchema:y.properties.external_storage,data:f};e===null?e=[_]:e.push(_),t++}}if(i.certificates!==void 0){let f=i.certificates,T=t,O=!0,
H=t;if(f!=="omit"){let _={};e===null?e=[_]:e.push(_),t++}var De=H===t;t=T,e!==null&&(T?e.length=T:e=null);let z;if(De){let _=t;if(f!=="omit"){
let w={instancePath:r+"/certificates",schemaPath:"#/properties/certificates/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:y.properties.certificates.then,data:f};e===null?e=[w]:e.push(w),t++}var De=_===t;O=De,
z="then"}else{let _=t;if(Array.isArray(f)){let w=f.length;for(let g=0;g<w;g++){let p=f[g];if(typeof p=="string"){if(q(p)<1){let l={instancePath:r+
"/certificates/"+g,schemaPath:"#/properties/certificates/else/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:y.properties.certificates.else.items,data:p};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+
"/certificates/"+g,schemaPath:"#/properties/certificates/else/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.certificates.else.items.type,parentSchema:y.properties.certificates.else.items,data:p};e===null?e=[l]:e.push(l),t++}}let D=f.length,
V;if(D>1){let g={};for(;D--;){let p=f[D];if(typeof p=="string"){if(typeof g[p]=="number"){V=g[p];let l={instancePath:r+"/certificates",schemaPath:"\
#/properties/certificates/else/uniqueItems",keyword:"uniqueItems",params:{i:D,j:V},message:"must NOT have duplicate items (items ## "+V+" an\
d "+D+" are identical)",schema:!0,parentSchema:y.properties.certificates.else,data:f};e===null?e=[l]:e.push(l),t++;break}g[p]=D}}}}else{let w={
instancePath:r+"/certificates",schemaPath:"#/properties/certificates/else/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:y.properties.certificates.else.type,parentSchema:y.properties.certificates.else,data:f};e===null?e=[w]:e.push(w),t++}var De=_===t;O=De,
z="else"}if(!O){let _={instancePath:r+"/certificates",schemaPath:"#/properties/certificates/if",keyword:"if",params:{failingKeyword:z},message:'\
must match "'+z+'" schema',schema:y.properties.certificates.if,parentSchema:y.properties.certificates,data:f};e===null?e=[_]:e.push(_),t++}}}else{
let f={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:i};
e===null?e=[f]:e.push(f),t++}return jt.errors=e,t===0}jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function At(i,{instancePath:r="",
parentData:X,parentDataProperty:B,rootData:E=i,dynamicAnchors:U={}}={}){let e=null,t=0,N=At.evaluated;if(N.dynamicProps&&(N.props=void 0),N.
dynamicItems&&(N.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.version===void 0){let g={instancePath:r,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:n.required,parentSchema:n,data:i};
e===null?e=[g]:e.push(g),t++}for(let g in i)if(!Ue.call(n.properties,g)){let p={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties",schema:!1,parentSchema:n,data:i};e===null?
e=[p]:e.push(p),t++}if(i.version!==void 0){let g=i.version;if(g!==1){let p={instancePath:r+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:n.properties.version,data:g};e===null?e=[p]:
e.push(p),t++}}if(i.organization!==void 0){let g=i.organization;if(g&&typeof g=="object"&&!Array.isArray(g)){for(let p in g)if(p!=="id"){let l={
instancePath:r+"/organization",schemaPath:"#/properties/organization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:n.properties.organization,data:g};e===null?e=[l]:e.push(l),t++}if(g.id!==
void 0){let p=g.id;if(typeof p=="string"){if(q(p)<1){let l={instancePath:r+"/organization/id",schemaPath:"#/properties/organization/properti\
es/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:n.properties.organization.
properties.id,data:p};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:r+"/organization/id",schemaPath:"#/properties/organization/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:n.properties.organization.properties.id.type,parentSchema:n.
properties.organization.properties.id,data:p};e===null?e=[l]:e.push(l),t++}}}else{let p={instancePath:r+"/organization",schemaPath:"#/proper\
ties/organization/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.properties.organization.type,parentSchema:n.
properties.organization,data:g};e===null?e=[p]:e.push(p),t++}}if(i.policy!==void 0){let g=i.policy;if(g&&typeof g=="object"&&!Array.isArray(
g)){for(let p in g)if(!Ue.call(n.properties.policy.properties,p)){let l={instancePath:r+"/policy",schemaPath:"#/properties/policy/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:n.
properties.policy,data:g};e===null?e=[l]:e.push(l),t++}if(g.unmanaged!==void 0){let p=g.unmanaged;if(p&&typeof p=="object"&&!Array.isArray(p)){
for(let l in p)if(!Ue.call(n.properties.policy.properties.unmanaged.properties,l)){let o={instancePath:r+"/policy/unmanaged",schemaPath:"#/p\
roperties/policy/properties/unmanaged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:n.properties.policy.properties.unmanaged,data:p};e===null?e=[o]:e.push(o),t++}if(p.default!==
void 0){let l=p.default;if(!(l==="keep"||l==="delete")){let o={instancePath:r+"/policy/unmanaged/default",schemaPath:"#/properties/policy/pr\
operties/unmanaged/properties/default/enum",keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.properties.default.
enum},message:"must be equal to one of the allowed values",schema:n.properties.policy.properties.unmanaged.properties.default.enum,parentSchema:n.
properties.policy.properties.unmanaged.properties.default,data:l};e===null?e=[o]:e.push(o),t++}}if(p.role!==void 0){let l=p.role;if(!(l==="k\
eep"||l==="delete")){let o={instancePath:r+"/policy/unmanaged/role",schemaPath:"#/properties/policy/properties/unmanaged/properties/role/enu\
m",keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.properties.role.enum},message:"must be equal to one of the \
allowed values",schema:n.properties.policy.properties.unmanaged.properties.role.enum,parentSchema:n.properties.policy.properties.unmanaged.properties.
role,data:l};e===null?e=[o]:e.push(o),t++}}if(p.user!==void 0){let l=p.user;if(!(l==="keep"||l==="delete")){let o={instancePath:r+"/policy/u\
nmanaged/user",schemaPath:"#/properties/policy/properties/unmanaged/properties/user/enum",keyword:"enum",params:{allowedValues:n.properties.
policy.properties.unmanaged.properties.user.enum},message:"must be equal to one of the allowed values",schema:n.properties.policy.properties.
unmanaged.properties.user.enum,parentSchema:n.properties.policy.properties.unmanaged.properties.user,data:l};e===null?e=[o]:e.push(o),t++}}if(p.
group!==void 0){let l=p.group;if(!(l==="keep"||l==="delete")){let o={instancePath:r+"/policy/unmanaged/group",schemaPath:"#/properties/polic\
y/properties/unmanaged/properties/group/enum",keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.properties.group.
enum},message:"must be equal to one of the allowed values",schema:n.properties.policy.properties.unmanaged.properties.group.enum,parentSchema:n.
properties.policy.properties.unmanaged.properties.group,data:l};e===null?e=[o]:e.push(o),t++}}if(p.group_user!==void 0){let l=p.group_user;if(!(l===
"keep"||l==="delete")){let o={instancePath:r+"/policy/unmanaged/group_user",schemaPath:"#/properties/policy/properties/unmanaged/properties/\
group_user/enum",keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.properties.group_user.enum},message:"must be \
equal to one of the allowed values",schema:n.properties.policy.properties.unmanaged.properties.group_user.enum,parentSchema:n.properties.policy.
properties.unmanaged.properties.group_user,data:l};e===null?e=[o]:e.push(o),t++}}if(p.group_service_account!==void 0){let l=p.group_service_account;
if(!(l==="keep"||l==="delete")){let o={instancePath:r+"/policy/unmanaged/group_service_account",schemaPath:"#/properties/policy/properties/u\
nmanaged/properties/group_service_account/enum",keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.properties.group_service_account.
enum},message:"must be equal to one of the allowed values",schema:n.properties.policy.properties.unmanaged.properties.group_service_account.
enum,parentSchema:n.properties.policy.properties.unmanaged.properties.group_service_account,data:l};e===null?e=[o]:e.push(o),t++}}if(p.certificate!==
void 0){let l=p.certificate;if(!(l==="keep"||l==="delete")){let o={instancePath:r+"/policy/unmanaged/certificate",schemaPath:"#/properties/p\
olicy/properties/unmanaged/properties/certificate/enum",keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.properties.
certificate.enum},message:"must be equal to one of the allowed values",schema:n.properties.policy.properties.unmanaged.properties.certificate.
enum,parentSchema:n.properties.policy.properties.unmanaged.properties.certificate,data:l};e===null?e=[o]:e.push(o),t++}}if(p.external_key!==
void 0){let l=p.external_key;if(!(l==="keep"||l==="delete")){let o={instancePath:r+"/policy/unmanaged/external_key",schemaPath:"#/properties\
/policy/properties/unmanaged/properties/external_key/enum",keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.properties.
external_key.enum},message:"must be equal to one of the allowed values",schema:n.properties.policy.properties.unmanaged.properties.external_key.
enum,parentSchema:n.properties.policy.properties.unmanaged.properties.external_key,data:l};e===null?e=[o]:e.push(o),t++}}if(p.workload_identity_provider!==
void 0){let l=p.workload_identity_provider;if(!(l==="keep"||l==="delete")){let o={instancePath:r+"/policy/unmanaged/workload_identity_provid\
er",schemaPath:"#/properties/policy/properties/unmanaged/properties/workload_identity_provider/enum",keyword:"enum",params:{allowedValues:n.
properties.policy.properties.unmanaged.properties.workload_identity_provider.enum},message:"must be equal to one of the allowed values",schema:n.
properties.policy.properties.unmanaged.properties.workload_identity_provider.enum,parentSchema:n.properties.policy.properties.unmanaged.properties.
workload_identity_provider,data:l};e===null?e=[o]:e.push(o),t++}}if(p.workload_identity_provider_federation_rule!==void 0){let l=p.workload_identity_provider_federation_rule;
if(!(l==="keep"||l==="delete")){let o={instancePath:r+"/policy/unmanaged/workload_identity_provider_federation_rule",schemaPath:"#/propertie\
s/policy/properties/unmanaged/properties/workload_identity_provider_federation_rule/enum",keyword:"enum",params:{allowedValues:n.properties.
policy.properties.unmanaged.properties.workload_identity_provider_federation_rule.enum},message:"must be equal to one of the allowed values",
schema:n.properties.policy.properties.unmanaged.properties.workload_identity_provider_federation_rule.enum,parentSchema:n.properties.policy.
properties.unmanaged.properties.workload_identity_provider_federation_rule,data:l};e===null?e=[o]:e.push(o),t++}}if(p.project!==void 0){let l=p.
project;if(l!=="keep"){let o={instancePath:r+"/policy/unmanaged/project",schemaPath:"#/properties/policy/properties/unmanaged/properties/pro\
ject/enum",keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.properties.project.enum},message:"must be equal to \
one of the allowed values",schema:n.properties.policy.properties.unmanaged.properties.project.enum,parentSchema:n.properties.policy.properties.
unmanaged.properties.project,data:l};e===null?e=[o]:e.push(o),t++}}if(p.project_user!==void 0){let l=p.project_user;if(!(l==="keep"||l==="de\
lete")){let o={instancePath:r+"/policy/unmanaged/project_user",schemaPath:"#/properties/policy/properties/unmanaged/properties/project_user/\
enum",keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.properties.project_user.enum},message:"must be equal to \
one of the allowed values",schema:n.properties.policy.properties.unmanaged.properties.project_user.enum,parentSchema:n.properties.policy.properties.
unmanaged.properties.project_user,data:l};e===null?e=[o]:e.push(o),t++}}if(p.project_group!==void 0){let l=p.project_group;if(!(l==="keep"||
l==="delete")){let o={instancePath:r+"/policy/unmanaged/project_group",schemaPath:"#/properties/policy/properties/unmanaged/properties/proje\
ct_group/enum",keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.properties.project_group.enum},message:"must be\
 equal to one of the allowed values",schema:n.properties.policy.properties.unmanaged.properties.project_group.enum,parentSchema:n.properties.
policy.properties.unmanaged.properties.project_group,data:l};e===null?e=[o]:e.push(o),t++}}if(p.project_role!==void 0){let l=p.project_role;
if(!(l==="keep"||l==="delete")){let o={instancePath:r+"/policy/unmanaged/project_role",schemaPath:"#/properties/policy/properties/unmanaged/\
properties/project_role/enum",keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.properties.project_role.enum},message:"\
must be equal to one of the allowed values",schema:n.properties.policy.properties.unmanaged.properties.project_role.enum,parentSchema:n.properties.
policy.properties.unmanaged.properties.project_role,data:l};e===null?e=[o]:e.push(o),t++}}if(p.project_service_account!==void 0){let l=p.project_service_account;
if(!(l==="keep"||l==="delete")){let o={instancePath:r+"/policy/unmanaged/project_service_account",schemaPath:"#/properties/policy/properties\
/unmanaged/properties/project_service_account/enum",keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.properties.
project_service_account.enum},message:"must be equal to one of the allowed values",schema:n.properties.policy.properties.unmanaged.properties.
project_service_account.enum,parentSchema:n.properties.policy.properties.unmanaged.properties.project_service_account,data:l};e===null?e=[o]:
e.push(o),t++}}if(p.project_external_storage!==void 0){let l=p.project_external_storage;if(!(l==="keep"||l==="delete")){let o={instancePath:r+
"/policy/unmanaged/project_external_storage",schemaPath:"#/properties/policy/properties/unmanaged/properties/project_external_storage/enum",
keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.properties.project_external_storage.enum},message:"must be equ\
al to one of the allowed values",schema:n.properties.policy.properties.unmanaged.properties.project_external_storage.enum,parentSchema:n.properties.
policy.properties.unmanaged.properties.project_external_storage,data:l};e===null?e=[o]:e.push(o),t++}}if(p.project_certificate!==void 0){let l=p.
project_certificate;if(!(l==="keep"||l==="delete")){let o={instancePath:r+"/policy/unmanaged/project_certificate",schemaPath:"#/properties/p\
olicy/properties/unmanaged/properties/project_certificate/enum",keyword:"enum",params:{allowedValues:n.properties.policy.properties.unmanaged.
properties.project_certificate.enum},message:"must be equal to one of the allowed values",schema:n.properties.policy.properties.unmanaged.properties.
project_certificate.enum,parentSchema:n.properties.policy.properties.unmanaged.properties.project_certificate,data:l};e===null?e=[o]:e.push(
o),t++}}}else{let l={instancePath:r+"/policy/unmanaged",schemaPath:"#/properties/policy/properties/unmanaged/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:n.properties.policy.properties.unmanaged.type,parentSchema:n.properties.policy.properties.unmanaged,
data:p};e===null?e=[l]:e.push(l),t++}}if(g.deletions!==void 0){let p=g.deletions;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let l in p)
if(!(l==="max"||l==="percent")){let o={instancePath:r+"/policy/deletions",schemaPath:"#/properties/policy/properties/deletions/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:n.
properties.policy.properties.deletions,data:p};e===null?e=[o]:e.push(o),t++}if(p.max!==void 0){let l=p.max;if(!(typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l))){let o={instancePath:r+"/policy/deletions/max",schemaPath:"#/properties/policy/properties/deletions/properties/max/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer",schema:n.properties.policy.properties.deletions.properties.max.type,parentSchema:n.
properties.policy.properties.deletions.properties.max,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){
let o={instancePath:r+"/policy/deletions/max",schemaPath:"#/properties/policy/properties/deletions/properties/max/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:n.properties.policy.properties.deletions.properties.max,data:l};
e===null?e=[o]:e.push(o),t++}}if(p.percent!==void 0){let l=p.percent;if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){let o={instancePath:r+
"/policy/deletions/percent",schemaPath:"#/properties/policy/properties/deletions/properties/percent/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100",schema:100,parentSchema:n.properties.policy.properties.deletions.properties.percent,data:l};e===null?
e=[o]:e.push(o),t++}if(l<0||isNaN(l)){let o={instancePath:r+"/policy/deletions/percent",schemaPath:"#/properties/policy/properties/deletions\
/properties/percent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:n.properties.policy.
properties.deletions.properties.percent,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+"/policy/deletions/percent",schemaPath:"\
#/properties/policy/properties/deletions/properties/percent/type",keyword:"type",params:{type:"number"},message:"must be number",schema:n.properties.
policy.properties.deletions.properties.percent.type,parentSchema:n.properties.policy.properties.deletions.properties.percent,data:l};e===null?
e=[o]:e.push(o),t++}}}else{let l={instancePath:r+"/policy/deletions",schemaPath:"#/properties/policy/properties/deletions/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:n.properties.policy.properties.deletions.type,parentSchema:n.properties.policy.properties.
deletions,data:p};e===null?e=[l]:e.push(l),t++}}if(g.creations!==void 0){let p=g.creations;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let l in p)
if(l!=="projects"){let o={instancePath:r+"/policy/creations",schemaPath:"#/properties/policy/properties/creations/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:n.properties.policy.
properties.creations,data:p};e===null?e=[o]:e.push(o),t++}if(p.projects!==void 0){let l=p.projects;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&
isFinite(l))){let o={instancePath:r+"/policy/creations/projects",schemaPath:"#/properties/policy/properties/creations/properties/projects/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer",schema:n.properties.policy.properties.creations.properties.projects.type,
parentSchema:n.properties.policy.properties.creations.properties.projects,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="number"&&isFinite(
l)&&(l<0||isNaN(l))){let o={instancePath:r+"/policy/creations/projects",schemaPath:"#/properties/policy/properties/creations/properties/proj\
ects/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:n.properties.policy.properties.
creations.properties.projects,data:l};e===null?e=[o]:e.push(o),t++}}}else{let l={instancePath:r+"/policy/creations",schemaPath:"#/properties\
/policy/properties/creations/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.properties.policy.properties.creations.
type,parentSchema:n.properties.policy.properties.creations,data:p};e===null?e=[l]:e.push(l),t++}}if(g.reductions!==void 0){let p=g.reductions;
if(p&&typeof p=="object"&&!Array.isArray(p)){for(let l in p)if(l!=="percent"){let o={instancePath:r+"/policy/reductions",schemaPath:"#/prope\
rties/policy/properties/reductions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have\
 additional properties",schema:!1,parentSchema:n.properties.policy.properties.reductions,data:p};e===null?e=[o]:e.push(o),t++}if(p.percent!==
void 0){let l=p.percent;if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){let o={instancePath:r+"/policy/reductions/percent",schemaPath:"\
#/properties/policy/properties/reductions/properties/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be \
<= 100",schema:100,parentSchema:n.properties.policy.properties.reductions.properties.percent,data:l};e===null?e=[o]:e.push(o),t++}if(l<0||isNaN(
l)){let o={instancePath:r+"/policy/reductions/percent",schemaPath:"#/properties/policy/properties/reductions/properties/percent/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:n.properties.policy.properties.reductions.properties.
percent,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+"/policy/reductions/percent",schemaPath:"#/properties/policy/proper\
ties/reductions/properties/percent/type",keyword:"type",params:{type:"number"},message:"must be number",schema:n.properties.policy.properties.
reductions.properties.percent.type,parentSchema:n.properties.policy.properties.reductions.properties.percent,data:l};e===null?e=[o]:e.push(o),
t++}}}else{let l={instancePath:r+"/policy/reductions",schemaPath:"#/properties/policy/properties/reductions/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:n.properties.policy.properties.reductions.type,parentSchema:n.properties.policy.properties.reductions,
data:p};e===null?e=[l]:e.push(l),t++}}if(g.owners!==void 0){let p=g.owners;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let l in p)if(!(l===
"at_least"||l==="always")){let o={instancePath:r+"/policy/owners",schemaPath:"#/properties/policy/properties/owners/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:n.properties.policy.
properties.owners,data:p};e===null?e=[o]:e.push(o),t++}if(p.at_least!==void 0){let l=p.at_least;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&
isFinite(l))){let o={instancePath:r+"/policy/owners/at_least",schemaPath:"#/properties/policy/properties/owners/properties/at_least/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:n.properties.policy.properties.owners.properties.at_least.type,parentSchema:n.
properties.policy.properties.owners.properties.at_least,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(
l))){let o={instancePath:r+"/policy/owners/at_least",schemaPath:"#/properties/policy/properties/owners/properties/at_least/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:n.properties.policy.properties.owners.properties.at_least,
data:l};e===null?e=[o]:e.push(o),t++}}if(p.always!==void 0){let l=p.always;if(Array.isArray(l)){let o=l.length;for(let $=0;$<o;$++){let L=l[$];
if(typeof L=="string"){if(!lt.test(L)){let v={instancePath:r+"/policy/owners/always/"+$,schemaPath:"#/properties/policy/properties/owners/pr\
operties/always/items/format",keyword:"format",params:{format:"email"},message:'must match format "email"',schema:"email",parentSchema:n.properties.
policy.properties.owners.properties.always.items,data:L};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:r+"/policy/owners/always/"+$,
schemaPath:"#/properties/policy/properties/owners/properties/always/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:n.properties.policy.properties.owners.properties.always.items.type,parentSchema:n.properties.policy.properties.owners.properties.always.
items,data:L};e===null?e=[v]:e.push(v),t++}}let x=l.length,k;if(x>1){let $={};for(;x--;){let L=l[x];if(typeof L=="string"){if(typeof $[L]=="\
number"){k=$[L];let v={instancePath:r+"/policy/owners/always",schemaPath:"#/properties/policy/properties/owners/properties/always/uniqueItem\
s",keyword:"uniqueItems",params:{i:x,j:k},message:"must NOT have duplicate items (items ## "+k+" and "+x+" are identical)",schema:!0,parentSchema:n.
properties.policy.properties.owners.properties.always,data:l};e===null?e=[v]:e.push(v),t++;break}$[L]=x}}}}else{let o={instancePath:r+"/poli\
cy/owners/always",schemaPath:"#/properties/policy/properties/owners/properties/always/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:n.properties.policy.properties.owners.properties.always.type,parentSchema:n.properties.policy.properties.owners.properties.
always,data:l};e===null?e=[o]:e.push(o),t++}}}else{let l={instancePath:r+"/policy/owners",schemaPath:"#/properties/policy/properties/owners/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.properties.policy.properties.owners.type,parentSchema:n.properties.
policy.properties.owners,data:p};e===null?e=[l]:e.push(l),t++}}if(g.joining!==void 0){let p=g.joining;if(!(p==="invite"||p==="wait")){let l={
instancePath:r+"/policy/joining",schemaPath:"#/properties/policy/properties/joining/enum",keyword:"enum",params:{allowedValues:n.properties.
policy.properties.joining.enum},message:"must be equal to one of the allowed values",schema:n.properties.policy.properties.joining.enum,parentSchema:n.
properties.policy.properties.joining,data:p};e===null?e=[l]:e.push(l),t++}}if(g.invitations!==void 0){let p=g.invitations;if(p&&typeof p=="o\
bject"&&!Array.isArray(p)){for(let l in p)if(!(l==="domains"||l==="max"||l==="renew")){let o={instancePath:r+"/policy/invitations",schemaPath:"\
#/properties/policy/properties/invitations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must \
NOT have additional properties",schema:!1,parentSchema:n.properties.policy.properties.invitations,data:p};e===null?e=[o]:e.push(o),t++}if(p.
domains!==void 0){let l=p.domains;if(Array.isArray(l)){let o=l.length;for(let $=0;$<o;$++){let L=l[$];if(typeof L=="string"){if(q(L)<1){let v={
instancePath:r+"/policy/invitations/domains/"+$,schemaPath:"#/properties/policy/properties/invitations/properties/domains/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:n.properties.policy.properties.invitations.
properties.domains.items,data:L};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:r+"/policy/invitations/domains/"+$,schemaPath:"#/pro\
perties/policy/properties/invitations/properties/domains/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:n.
properties.policy.properties.invitations.properties.domains.items.type,parentSchema:n.properties.policy.properties.invitations.properties.domains.
items,data:L};e===null?e=[v]:e.push(v),t++}}let x=l.length,k;if(x>1){let $={};for(;x--;){let L=l[x];if(typeof L=="string"){if(typeof $[L]=="\
number"){k=$[L];let v={instancePath:r+"/policy/invitations/domains",schemaPath:"#/properties/policy/properties/invitations/properties/domain\
s/uniqueItems",keyword:"uniqueItems",params:{i:x,j:k},message:"must NOT have duplicate items (items ## "+k+" and "+x+" are identical)",schema:!0,
parentSchema:n.properties.policy.properties.invitations.properties.domains,data:l};e===null?e=[v]:e.push(v),t++;break}$[L]=x}}}}else{let o={
instancePath:r+"/policy/invitations/domains",schemaPath:"#/properties/policy/properties/invitations/properties/domains/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:n.properties.policy.properties.invitations.properties.domains.type,parentSchema:n.properties.
policy.properties.invitations.properties.domains,data:l};e===null?e=[o]:e.push(o),t++}}if(p.max!==void 0){let l=p.max;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:r+"/policy/invitations/max",schemaPath:"#/properties/policy/properties/invitations/prop\
erties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:n.properties.policy.properties.invitations.properties.
max.type,parentSchema:n.properties.policy.properties.invitations.properties.max,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="number"&&
isFinite(l)&&(l<0||isNaN(l))){let o={instancePath:r+"/policy/invitations/max",schemaPath:"#/properties/policy/properties/invitations/propert\
ies/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:n.properties.policy.properties.
invitations.properties.max,data:l};e===null?e=[o]:e.push(o),t++}}if(p.renew!==void 0){let l=p.renew;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))){let o={instancePath:r+"/policy/invitations/renew",schemaPath:"#/properties/policy/properties/invitations/properties/renew/\
type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:n.properties.policy.properties.invitations.properties.renew.type,
parentSchema:n.properties.policy.properties.invitations.properties.renew,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="number"&&isFinite(
l)){if(l>10||isNaN(l)){let o={instancePath:r+"/policy/invitations/renew",schemaPath:"#/properties/policy/properties/invitations/properties/r\
enew/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10",schema:10,parentSchema:n.properties.policy.properties.
invitations.properties.renew,data:l};e===null?e=[o]:e.push(o),t++}if(l<0||isNaN(l)){let o={instancePath:r+"/policy/invitations/renew",schemaPath:"\
#/properties/policy/properties/invitations/properties/renew/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0",schema:0,parentSchema:n.properties.policy.properties.invitations.properties.renew,data:l};e===null?e=[o]:e.push(o),t++}}}}else{let l={instancePath:r+
"/policy/invitations",schemaPath:"#/properties/policy/properties/invitations/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:n.properties.policy.properties.invitations.type,parentSchema:n.properties.policy.properties.invitations,data:p};e===null?e=[l]:
e.push(l),t++}}if(g.protect!==void 0){let p=g.protect;if(Array.isArray(p)){let l=p.length;for(let o=0;o<l;o++){let x=p[o];if(typeof x=="stri\
ng"){if(q(x)<1){let k={instancePath:r+"/policy/protect/"+o,schemaPath:"#/properties/policy/properties/protect/items/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:n.properties.policy.properties.protect.items,data:x};
e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:r+"/policy/protect/"+o,schemaPath:"#/properties/policy/properties/protect/items/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:n.properties.policy.properties.protect.items.type,parentSchema:n.properties.
policy.properties.protect.items,data:x};e===null?e=[k]:e.push(k),t++}}}else{let l={instancePath:r+"/policy/protect",schemaPath:"#/properties\
/policy/properties/protect/type",keyword:"type",params:{type:"array"},message:"must be array",schema:n.properties.policy.properties.protect.
type,parentSchema:n.properties.policy.properties.protect,data:p};e===null?e=[l]:e.push(l),t++}}if(g.hold!==void 0){let p=g.hold;if(Array.isArray(
p)){let l=p.length;for(let o=0;o<l;o++){let x=p[o];if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.address===void 0){let k={instancePath:r+
"/policy/hold/"+o,schemaPath:"#/properties/policy/properties/hold/items/required",keyword:"required",params:{missingProperty:"address"},message:"\
must have required property 'address'",schema:n.properties.policy.properties.hold.items.required,parentSchema:n.properties.policy.properties.
hold.items,data:x};e===null?e=[k]:e.push(k),t++}for(let k in x)if(!(k==="address"||k==="until"||k==="reason")){let $={instancePath:r+"/polic\
y/hold/"+o,schemaPath:"#/properties/policy/properties/hold/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties",schema:!1,parentSchema:n.properties.policy.properties.hold.items,data:x};e===null?e=[$]:e.push(
$),t++}if(x.address!==void 0){let k=x.address;if(typeof k=="string"){if(q(k)<1){let $={instancePath:r+"/policy/hold/"+o+"/address",schemaPath:"\
#/properties/policy/properties/hold/items/properties/address/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:n.properties.policy.properties.hold.items.properties.address,data:k};e===null?e=[$]:e.push($),t++}}else{
let $={instancePath:r+"/policy/hold/"+o+"/address",schemaPath:"#/properties/policy/properties/hold/items/properties/address/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:n.properties.policy.properties.hold.items.properties.address.type,parentSchema:n.
properties.policy.properties.hold.items.properties.address,data:k};e===null?e=[$]:e.push($),t++}}if(x.until!==void 0){let k=x.until;if(typeof k==
"string"){if(q(k)<1){let $={instancePath:r+"/policy/hold/"+o+"/until",schemaPath:"#/properties/policy/properties/hold/items/properties/until\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:n.properties.policy.properties.
hold.items.properties.until,data:k};e===null?e=[$]:e.push($),t++}}else{let $={instancePath:r+"/policy/hold/"+o+"/until",schemaPath:"#/proper\
ties/policy/properties/hold/items/properties/until/type",keyword:"type",params:{type:"string"},message:"must be string",schema:n.properties.
policy.properties.hold.items.properties.until.type,parentSchema:n.properties.policy.properties.hold.items.properties.until,data:k};e===null?
e=[$]:e.push($),t++}}if(x.reason!==void 0){let k=x.reason;if(typeof k=="string"){if(q(k)<1){let $={instancePath:r+"/policy/hold/"+o+"/reason",
schemaPath:"#/properties/policy/properties/hold/items/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters",schema:1,parentSchema:n.properties.policy.properties.hold.items.properties.reason,data:k};e===null?e=[$]:e.push(
$),t++}}else{let $={instancePath:r+"/policy/hold/"+o+"/reason",schemaPath:"#/properties/policy/properties/hold/items/properties/reason/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:n.properties.policy.properties.hold.items.properties.reason.type,parentSchema:n.
properties.policy.properties.hold.items.properties.reason,data:k};e===null?e=[$]:e.push($),t++}}}else{let k={instancePath:r+"/policy/hold/"+
o,schemaPath:"#/properties/policy/properties/hold/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.properties.
policy.properties.hold.items.type,parentSchema:n.properties.policy.properties.hold.items,data:x};e===null?e=[k]:e.push(k),t++}}}else{let l={
instancePath:r+"/policy/hold",schemaPath:"#/properties/policy/properties/hold/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray",schema:n.properties.policy.properties.hold.type,parentSchema:n.properties.policy.properties.hold,data:p};e===null?e=[l]:e.push(l),t++}}
if(g.ignore!==void 0){let p=g.ignore;if(Array.isArray(p)){let l=p.length;for(let o=0;o<l;o++){let x=p[o];if(typeof x=="string"){if(q(x)<1){let k={
instancePath:r+"/policy/ignore/"+o,schemaPath:"#/properties/policy/properties/ignore/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:n.properties.policy.properties.ignore.items,data:x};e===null?e=[k]:e.push(k),t++}}else{
let k={instancePath:r+"/policy/ignore/"+o,schemaPath:"#/properties/policy/properties/ignore/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:n.properties.policy.properties.ignore.items.type,parentSchema:n.properties.policy.properties.ignore.items,data:x};
e===null?e=[k]:e.push(k),t++}}}else{let l={instancePath:r+"/policy/ignore",schemaPath:"#/properties/policy/properties/ignore/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:n.properties.policy.properties.ignore.type,parentSchema:n.properties.policy.properties.
ignore,data:p};e===null?e=[l]:e.push(l),t++}}}else{let p={instancePath:r+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:n.properties.policy.type,parentSchema:n.properties.policy,data:g};e===null?e=[p]:e.push(p),t++}}
if(i.absent!==void 0){let g=i.absent;if(Array.isArray(g)){let p=g.length;for(let x=0;x<p;x++){let k=g[x];if(typeof k=="string"){if(q(k)<1){let $={
instancePath:r+"/absent/"+x,schemaPath:"#/properties/absent/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters",schema:1,parentSchema:n.properties.absent.items,data:k};e===null?e=[$]:e.push($),t++}}else{let $={instancePath:r+"/abs\
ent/"+x,schemaPath:"#/properties/absent/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:n.properties.absent.
items.type,parentSchema:n.properties.absent.items,data:k};e===null?e=[$]:e.push($),t++}}let l=g.length,o;if(l>1){let x={};for(;l--;){let k=g[l];
if(typeof k=="string"){if(typeof x[k]=="number"){o=x[k];let $={instancePath:r+"/absent",schemaPath:"#/properties/absent/uniqueItems",keyword:"\
uniqueItems",params:{i:l,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+l+" are identical)",schema:!0,parentSchema:n.properties.
absent,data:g};e===null?e=[$]:e.push($),t++;break}x[k]=l}}}}else{let p={instancePath:r+"/absent",schemaPath:"#/properties/absent/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:n.properties.absent.type,parentSchema:n.properties.absent,data:g};e===null?e=[p]:
e.push(p),t++}}if(i.roles!==void 0){let g=i.roles;if(g&&typeof g=="object"&&!Array.isArray(g)){for(let p in g){let l=t;if(typeof p=="string"&&
q(p)<1){let o={instancePath:r+"/roles",schemaPath:"#/properties/roles/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:n.properties.roles.propertyNames,data:p,propertyName:p};e===null?e=[o]:e.push(o),
t++}var s=l===t;if(!s){let o={instancePath:r+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName:p},
message:"property name must be valid",schema:n.properties.roles.propertyNames,parentSchema:n.properties.roles,data:g};e===null?e=[o]:e.push(
o),t++}}for(let p in g)ht(g[p],{instancePath:r+"/roles/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,parentDataProperty:p,rootData:E,
dynamicAnchors:U})||(e=e===null?ht.errors:e.concat(ht.errors),t=e.length)}else{let p={instancePath:r+"/roles",schemaPath:"#/properties/roles\
/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.properties.roles.type,parentSchema:n.properties.roles,data:g};
e===null?e=[p]:e.push(p),t++}}if(i.users!==void 0){let g=i.users;if(g&&typeof g=="object"&&!Array.isArray(g)){for(let p in g){let l=t;if(typeof p==
"string"){if(q(p)<1){let o={instancePath:r+"/users",schemaPath:"#/properties/users/propertyNames/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:n.properties.users.propertyNames,data:p,propertyName:p};e===null?e=[o]:
e.push(o),t++}if(!lt.test(p)){let o={instancePath:r+"/users",schemaPath:"#/properties/users/propertyNames/format",keyword:"format",params:{format:"\
email"},message:'must match format "email"',schema:"email",parentSchema:n.properties.users.propertyNames,data:p,propertyName:p};e===null?e=[
o]:e.push(o),t++}}var a=l===t;if(!a){let o={instancePath:r+"/users",schemaPath:"#/properties/users/propertyNames",keyword:"propertyNames",params:{
propertyName:p},message:"property name must be valid",schema:n.properties.users.propertyNames,parentSchema:n.properties.users,data:g};e===null?
e=[o]:e.push(o),t++}}for(let p in g){let l=g[p];if(!(l&&typeof l=="object"&&!Array.isArray(l))&&typeof l!="string"){let L={instancePath:r+"/\
users/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/users/additionalProperties/type",keyword:"type",params:{type:n.properties.
users.additionalProperties.type},message:"must be object,string",schema:n.properties.users.additionalProperties.type,parentSchema:n.properties.
users.additionalProperties,data:l};e===null?e=[L]:e.push(L),t++}let o=t,x=!0,k=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let L={};e===
null?e=[L]:e.push(L),t++}var d=k===t;t=o,e!==null&&(o?e.length=o:e=null);let $;if(d){let L=t;ut(l,{instancePath:r+"/users/"+p.replace(/~/g,"\
~0").replace(/\//g,"~1"),parentData:g,parentDataProperty:p,rootData:E,dynamicAnchors:U})||(e=e===null?ut.errors:e.concat(ut.errors),t=e.length);
var d=L===t;x=d,$="then"}else{let L=t;if(!(l==="owner"||l==="reader")){let J={instancePath:r+"/users/"+p.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/users/additionalProperties/else/enum",keyword:"enum",params:{allowedValues:n.properties.users.additionalProperties.
else.enum},message:"must be equal to one of the allowed values",schema:n.properties.users.additionalProperties.else.enum,parentSchema:n.properties.
users.additionalProperties.else,data:l};e===null?e=[J]:e.push(J),t++}var d=L===t;x=d,$="else"}if(!x){let L={instancePath:r+"/users/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/users/additionalProperties/if",keyword:"if",params:{failingKeyword:$},message:'must \
match "'+$+'" schema',schema:n.properties.users.additionalProperties.if,parentSchema:n.properties.users.additionalProperties,data:l};e===null?
e=[L]:e.push(L),t++}}}else{let p={instancePath:r+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:n.properties.users.type,parentSchema:n.properties.users,data:g};e===null?e=[p]:e.push(p),t++}}if(i.groups!==void 0){let g=i.
groups;if(g&&typeof g=="object"&&!Array.isArray(g)){for(let p in g){let l=t;if(typeof p=="string"&&q(p)<1){let o={instancePath:r+"/groups",schemaPath:"\
#/properties/groups/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:n.
properties.groups.propertyNames,data:p,propertyName:p};e===null?e=[o]:e.push(o),t++}var h=l===t;if(!h){let o={instancePath:r+"/groups",schemaPath:"\
#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid",schema:n.properties.
groups.propertyNames,parentSchema:n.properties.groups,data:g};e===null?e=[o]:e.push(o),t++}}for(let p in g)ft(g[p],{instancePath:r+"/groups/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,parentDataProperty:p,rootData:E,dynamicAnchors:U})||(e=e===null?ft.errors:e.concat(ft.
errors),t=e.length)}else{let p={instancePath:r+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:n.properties.groups.type,parentSchema:n.properties.groups,data:g};e===null?e=[p]:e.push(p),t++}}if(i.certificates!==void 0){
let g=i.certificates;if(g&&typeof g=="object"&&!Array.isArray(g)){for(let p in g){let l=t;if(typeof p=="string"&&q(p)<1){let o={instancePath:r+
"/certificates",schemaPath:"#/properties/certificates/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:n.properties.certificates.propertyNames,data:p,propertyName:p};e===null?e=[o]:e.push(o),t++}var c=l===
t;if(!c){let o={instancePath:r+"/certificates",schemaPath:"#/properties/certificates/propertyNames",keyword:"propertyNames",params:{propertyName:p},
message:"property name must be valid",schema:n.properties.certificates.propertyNames,parentSchema:n.properties.certificates,data:g};e===null?
e=[o]:e.push(o),t++}}for(let p in g)yt(g[p],{instancePath:r+"/certificates/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,parentDataProperty:p,
rootData:E,dynamicAnchors:U})||(e=e===null?yt.errors:e.concat(yt.errors),t=e.length)}else{let p={instancePath:r+"/certificates",schemaPath:"\
#/properties/certificates/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.properties.certificates.type,parentSchema:n.
properties.certificates,data:g};e===null?e=[p]:e.push(p),t++}}if(i.spend_limit!==void 0){let g=i.spend_limit;if(!(g&&typeof g=="object"&&!Array.
isArray(g))&&typeof g!="string"){let k={instancePath:r+"/spend_limit",schemaPath:"#/properties/spend_limit/type",keyword:"type",params:{type:n.
properties.spend_limit.type},message:"must be object,string",schema:n.properties.spend_limit.type,parentSchema:n.properties.spend_limit,data:g};
e===null?e=[k]:e.push(k),t++}let p=t,l=!0,o=t;if(!(g&&typeof g=="object"&&!Array.isArray(g))){let k={};e===null?e=[k]:e.push(k),t++}var u=o===
t;t=p,e!==null&&(p?e.length=p:e=null);let x;if(u){let k=t;gt(g,{instancePath:r+"/spend_limit",parentData:i,parentDataProperty:"spend_limit",
rootData:E,dynamicAnchors:U})||(e=e===null?gt.errors:e.concat(gt.errors),t=e.length);var u=k===t;l=u,x="then"}else{let k=t;if(g!=="unset"){let L={
instancePath:r+"/spend_limit",schemaPath:"#/properties/spend_limit/else/const",keyword:"const",params:{allowedValue:"unset"},message:"must b\
e equal to constant",schema:"unset",parentSchema:n.properties.spend_limit.else,data:g};e===null?e=[L]:e.push(L),t++}var u=k===t;l=u,x="else"}
if(!l){let k={instancePath:r+"/spend_limit",schemaPath:"#/properties/spend_limit/if",keyword:"if",params:{failingKeyword:x},message:'must ma\
tch "'+x+'" schema',schema:n.properties.spend_limit.if,parentSchema:n.properties.spend_limit,data:g};e===null?e=[k]:e.push(k),t++}}if(i.spend_alerts!==
void 0){let g=i.spend_alerts;if(Array.isArray(g)){let p=g.length;for(let l=0;l<p;l++)_t(g[l],{instancePath:r+"/spend_alerts/"+l,parentData:g,
parentDataProperty:l,rootData:E,dynamicAnchors:U})||(e=e===null?_t.errors:e.concat(_t.errors),t=e.length)}else{let p={instancePath:r+"/spend\
_alerts",schemaPath:"#/properties/spend_alerts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:n.properties.spend_alerts.
type,parentSchema:n.properties.spend_alerts,data:g};e===null?e=[p]:e.push(p),t++}}if(i.data_retention!==void 0){let g=i.data_retention;if(!(g&&
typeof g=="object"&&!Array.isArray(g))&&typeof g!="string"){let k={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retention/\
type",keyword:"type",params:{type:n.properties.data_retention.type},message:"must be object,string",schema:n.properties.data_retention.type,
parentSchema:n.properties.data_retention,data:g};e===null?e=[k]:e.push(k),t++}let p=t,l=!0,o=t;if(!(g&&typeof g=="object"&&!Array.isArray(g))){
let k={};e===null?e=[k]:e.push(k),t++}var m=o===t;t=p,e!==null&&(p?e.length=p:e=null);let x;if(m){let k=t;wt(g,{instancePath:r+"/data_retent\
ion",parentData:i,parentDataProperty:"data_retention",rootData:E,dynamicAnchors:U})||(e=e===null?wt.errors:e.concat(wt.errors),t=e.length);var m=k===
t;l=m,x="then"}else{let k=t;if(!(g==="zero_data_retention"||g==="modified_abuse_monitoring"||g==="enhanced_zero_data_retention"||g==="enhanc\
ed_modified_abuse_monitoring")){let L={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retention/else/enum",keyword:"enum",params:{
allowedValues:n.properties.data_retention.else.enum},message:"must be equal to one of the allowed values",schema:n.properties.data_retention.
else.enum,parentSchema:n.properties.data_retention.else,data:g};e===null?e=[L]:e.push(L),t++}var m=k===t;l=m,x="else"}if(!l){let k={instancePath:r+
"/data_retention",schemaPath:"#/properties/data_retention/if",keyword:"if",params:{failingKeyword:x},message:'must match "'+x+'" schema',schema:n.
properties.data_retention.if,parentSchema:n.properties.data_retention,data:g};e===null?e=[k]:e.push(k),t++}}if(i.external_keys!==void 0){let g=i.
external_keys;if(g&&typeof g=="object"&&!Array.isArray(g)){for(let p in g){let l=t;if(typeof p=="string"&&q(p)<1){let o={instancePath:r+"/ex\
ternal_keys",schemaPath:"#/properties/external_keys/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters",schema:1,parentSchema:n.properties.external_keys.propertyNames,data:p,propertyName:p};e===null?e=[o]:e.push(o),t++}var j=l===
t;if(!j){let o={instancePath:r+"/external_keys",schemaPath:"#/properties/external_keys/propertyNames",keyword:"propertyNames",params:{propertyName:p},
message:"property name must be valid",schema:n.properties.external_keys.propertyNames,parentSchema:n.properties.external_keys,data:g};e===null?
e=[o]:e.push(o),t++}}for(let p in g)vt(g[p],{instancePath:r+"/external_keys/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,parentDataProperty:p,
rootData:E,dynamicAnchors:U})||(e=e===null?vt.errors:e.concat(vt.errors),t=e.length)}else{let p={instancePath:r+"/external_keys",schemaPath:"\
#/properties/external_keys/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.properties.external_keys.type,parentSchema:n.
properties.external_keys,data:g};e===null?e=[p]:e.push(p),t++}}if(i.workload_identity_providers!==void 0){let g=i.workload_identity_providers;
if(g&&typeof g=="object"&&!Array.isArray(g)){for(let p in g){let l=t;if(typeof p=="string"&&q(p)<1){let o={instancePath:r+"/workload_identit\
y_providers",schemaPath:"#/properties/workload_identity_providers/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters",schema:1,parentSchema:n.properties.workload_identity_providers.propertyNames,data:p,propertyName:p};e===
null?e=[o]:e.push(o),t++}var P=l===t;if(!P){let o={instancePath:r+"/workload_identity_providers",schemaPath:"#/properties/workload_identity_\
providers/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid",schema:n.properties.workload_identity_providers.
propertyNames,parentSchema:n.properties.workload_identity_providers,data:g};e===null?e=[o]:e.push(o),t++}}for(let p in g)bt(g[p],{instancePath:r+
"/workload_identity_providers/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,parentDataProperty:p,rootData:E,dynamicAnchors:U})||(e=
e===null?bt.errors:e.concat(bt.errors),t=e.length)}else{let p={instancePath:r+"/workload_identity_providers",schemaPath:"#/properties/worklo\
ad_identity_providers/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.properties.workload_identity_providers.type,
parentSchema:n.properties.workload_identity_providers,data:g};e===null?e=[p]:e.push(p),t++}}if(i.admin_api_keys!==void 0&&(Pt(i.admin_api_keys,
{instancePath:r+"/admin_api_keys",parentData:i,parentDataProperty:"admin_api_keys",rootData:E,dynamicAnchors:U})||(e=e===null?Pt.errors:e.concat(
Pt.errors),t=e.length)),i.projects!==void 0){let g=i.projects;if(g&&typeof g=="object"&&!Array.isArray(g)){for(let p in g){let l=t;if(typeof p==
"string"&&q(p)<1){let o={instancePath:r+"/projects",schemaPath:"#/properties/projects/propertyNames/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:n.properties.projects.propertyNames,data:p,propertyName:p};e===null?e=
[o]:e.push(o),t++}var A=l===t;if(!A){let o={instancePath:r+"/projects",schemaPath:"#/properties/projects/propertyNames",keyword:"propertyNam\
es",params:{propertyName:p},message:"property name must be valid",schema:n.properties.projects.propertyNames,parentSchema:n.properties.projects,
data:g};e===null?e=[o]:e.push(o),t++}}for(let p in g)jt(g[p],{instancePath:r+"/projects/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,
parentDataProperty:p,rootData:E,dynamicAnchors:U})||(e=e===null?jt.errors:e.concat(jt.errors),t=e.length)}else{let p={instancePath:r+"/proje\
cts",schemaPath:"#/properties/projects/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.properties.projects.type,
parentSchema:n.properties.projects,data:g};e===null?e=[p]:e.push(p),t++}}if(i.templates!==void 0){let g=i.templates;if(g&&typeof g=="object"&&
!Array.isArray(g))for(let p in g){let l=g[p];if(l&&typeof l=="object"&&!Array.isArray(l)){for(let o in l)if(!Ue.call(n.properties.templates.
additionalProperties.properties,o)){let x={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/te\
mplates/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:n.properties.templates.additionalProperties,data:l};e===null?e=[x]:e.push(x),t++}if(l.residency!==void 0){
let o=l.residency,x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var S=$===t;t=x,e!==null&&(x?e.length=x:e=null);let L;if(S){
let v=t;if(o!=="omit"){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/residency",schemaPath:"#/properties/te\
mplates/additionalProperties/properties/residency/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constan\
t",schema:"omit",parentSchema:n.properties.templates.additionalProperties.properties.residency.then,data:o};e===null?e=[b]:e.push(b),t++}var S=v===
t;k=S,L="then"}else{let v=t;if(!(o==="GLOBAL"||o==="US_STORAGE_PROCESSING"||o==="EU_STORAGE_PROCESSING"||o==="JP_STORAGE"||o==="JP_STORAGE_P\
ROCESSING"||o==="KR_STORAGE"||o==="CA_STORAGE"||o==="SG_STORAGE"||o==="IN_STORAGE"||o==="IN_STORAGE_PROCESSING"||o==="AU_STORAGE"||o==="AU_S\
TORAGE_PROCESSING"||o==="GB_STORAGE"||o==="AE_STORAGE"||o==="AE_STORAGE_PROCESSING")){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/residency",schemaPath:"#/properties/templates/additionalProperties/properties/residency/else/enum",keyword:"enum",params:{
allowedValues:n.properties.templates.additionalProperties.properties.residency.else.enum},message:"must be equal to one of the allowed value\
s",schema:n.properties.templates.additionalProperties.properties.residency.else.enum,parentSchema:n.properties.templates.additionalProperties.
properties.residency.else,data:o};e===null?e=[b]:e.push(b),t++}var S=v===t;k=S,L="else"}if(!k){let v={instancePath:r+"/templates/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/residency",schemaPath:"#/properties/templates/additionalProperties/properties/residency/if",keyword:"if",params:{
failingKeyword:L},message:'must match "'+L+'" schema',schema:n.properties.templates.additionalProperties.properties.residency.if,parentSchema:n.
properties.templates.additionalProperties.properties.residency,data:o};e===null?e=[v]:e.push(v),t++}}if(l.external_key!==void 0){let o=l.external_key,
x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var C=$===t;t=x,e!==null&&(x?e.length=x:e=null);let L;if(C){let v=t;if(o!==
"omit"){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/external_key",schemaPath:"#/properties/templates/addi\
tionalProperties/properties/external_key/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"\
omit",parentSchema:n.properties.templates.additionalProperties.properties.external_key.then,data:o};e===null?e=[b]:e.push(b),t++}var C=v===t;
k=C,L="then"}else{let v=t;if(typeof o=="string"){if(q(o)<1){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/e\
xternal_key",schemaPath:"#/properties/templates/additionalProperties/properties/external_key/else/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:n.properties.templates.additionalProperties.properties.external_key.else,
data:o};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/external_key",schemaPath:"\
#/properties/templates/additionalProperties/properties/external_key/else/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:n.properties.templates.additionalProperties.properties.external_key.else.type,parentSchema:n.properties.templates.additionalProperties.
properties.external_key.else,data:o};e===null?e=[b]:e.push(b),t++}var C=v===t;k=C,L="else"}if(!k){let v={instancePath:r+"/templates/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/external_key",schemaPath:"#/properties/templates/additionalProperties/properties/external_key/if",keyword:"\
if",params:{failingKeyword:L},message:'must match "'+L+'" schema',schema:n.properties.templates.additionalProperties.properties.external_key.
if,parentSchema:n.properties.templates.additionalProperties.properties.external_key,data:o};e===null?e=[v]:e.push(v),t++}}if(l.users!==void 0){
let o=l.users,x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var Y=$===t;t=x,e!==null&&(x?e.length=x:e=null);let L;if(Y){
let v=t;if(o!=="omit"){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templa\
tes/additionalProperties/properties/users/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"\
omit",parentSchema:n.properties.templates.additionalProperties.properties.users.then,data:o};e===null?e=[b]:e.push(b),t++}var Y=v===t;k=Y,L=
"then"}else{let v=t;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let b in o){let I=t;if(typeof b=="string"){if(q(b)<1){let W={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates/additionalProperties/properties/users/els\
e/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:n.properties.
templates.additionalProperties.properties.users.else.propertyNames,data:b,propertyName:b};e===null?e=[W]:e.push(W),t++}if(!lt.test(b)){let W={
instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates/additionalProperties/prope\
rties/users/else/propertyNames/format",keyword:"format",params:{format:"email"},message:'must match format "email"',schema:"email",parentSchema:n.
properties.templates.additionalProperties.properties.users.else.propertyNames,data:b,propertyName:b};e===null?e=[W]:e.push(W),t++}}var R=I===
t;if(!R){let W={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates/additional\
Properties/properties/users/else/propertyNames",keyword:"propertyNames",params:{propertyName:b},message:"property name must be valid",schema:n.
properties.templates.additionalProperties.properties.users.else.propertyNames,parentSchema:n.properties.templates.additionalProperties.properties.
users.else,data:o};e===null?e=[W]:e.push(W),t++}}for(let b in o){let I=o[b],W=t,oe=!0,F=t;if(I!=="omit"){let M={};e===null?e=[M]:e.push(M),t++}
var ae=F===t;t=W,e!==null&&(W?e.length=W:e=null);let ee;if(ae){let M=t;if(I!=="omit"){let le={instancePath:r+"/templates/"+p.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/users/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/propertie\
s/users/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",
parentSchema:n.properties.templates.additionalProperties.properties.users.else.additionalProperties.then,data:I};e===null?e=[le]:e.push(le),
t++}var ae=M===t;oe=ae,ee="then"}else{let M=t;if(!(I&&typeof I=="object"&&!Array.isArray(I))&&typeof I!="string"){let se={instancePath:r+"/t\
emplates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/ad\
ditionalProperties/properties/users/else/additionalProperties/else/type",keyword:"type",params:{type:n.properties.templates.additionalProperties.
properties.users.else.additionalProperties.else.type},message:"must be object,string",schema:n.properties.templates.additionalProperties.properties.
users.else.additionalProperties.else.type,parentSchema:n.properties.templates.additionalProperties.properties.users.else.additionalProperties.
else,data:I};e===null?e=[se]:e.push(se),t++}let $e=t,le=!0,St=t;if(!(I&&typeof I=="object"&&!Array.isArray(I))){let se={};e===null?e=[se]:e.
push(se),t++}var ge=St===t;t=$e,e!==null&&($e?e.length=$e:e=null);let xe;if(ge){let se=t;Fe(I,{instancePath:r+"/templates/"+p.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/users/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:b,rootData:E,dynamicAnchors:U})||
(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length);var ge=se===t;le=ge,xe="then"}else{let se=t;if(!(I==="owner"||I==="member")){let Ee={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates\
/additionalProperties/properties/users/else/additionalProperties/else/else/enum",keyword:"enum",params:{allowedValues:n.properties.templates.
additionalProperties.properties.users.else.additionalProperties.else.else.enum},message:"must be equal to one of the allowed values",schema:n.
properties.templates.additionalProperties.properties.users.else.additionalProperties.else.else.enum,parentSchema:n.properties.templates.additionalProperties.
properties.users.else.additionalProperties.else.else,data:I};e===null?e=[Ee]:e.push(Ee),t++}var ge=se===t;le=ge,xe="else"}if(!le){let se={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates\
/additionalProperties/properties/users/else/additionalProperties/else/if",keyword:"if",params:{failingKeyword:xe},message:'must match "'+xe+
'" schema',schema:n.properties.templates.additionalProperties.properties.users.else.additionalProperties.else.if,parentSchema:n.properties.templates.
additionalProperties.properties.users.else.additionalProperties.else,data:I};e===null?e=[se]:e.push(se),t++}var ae=M===t;oe=ae,ee="else"}if(!oe){
let M={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/templates/additionalProperties/properties/users/else/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},message:'\
must match "'+ee+'" schema',schema:n.properties.templates.additionalProperties.properties.users.else.additionalProperties.if,parentSchema:n.
properties.templates.additionalProperties.properties.users.else.additionalProperties,data:I};e===null?e=[M]:e.push(M),t++}}}else{let b={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates/additionalProperties/properties/users/els\
e/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.properties.templates.additionalProperties.properties.users.else.
type,parentSchema:n.properties.templates.additionalProperties.properties.users.else,data:o};e===null?e=[b]:e.push(b),t++}var Y=v===t;k=Y,L="\
else"}if(!k){let v={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates/additi\
onalProperties/properties/users/if",keyword:"if",params:{failingKeyword:L},message:'must match "'+L+'" schema',schema:n.properties.templates.
additionalProperties.properties.users.if,parentSchema:n.properties.templates.additionalProperties.properties.users,data:o};e===null?e=[v]:e.
push(v),t++}}if(l.groups!==void 0){let o=l.groups,x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var Se=$===t;t=x,e!==null&&
(x?e.length=x:e=null);let L;if(Se){let v=t;if(o!=="omit"){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/gro\
ups",schemaPath:"#/properties/templates/additionalProperties/properties/groups/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:n.properties.templates.additionalProperties.properties.groups.then,data:o};e===null?e=
[b]:e.push(b),t++}var Se=v===t;k=Se,L="then"}else{let v=t;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let b in o){let I=t;if(typeof b==
"string"&&q(b)<1){let W={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups",schemaPath:"#/properties/templates/\
additionalProperties/properties/groups/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters",schema:1,parentSchema:n.properties.templates.additionalProperties.properties.groups.else.propertyNames,data:b,propertyName:b};
e===null?e=[W]:e.push(W),t++}var we=I===t;if(!we){let W={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups",schemaPath:"\
#/properties/templates/additionalProperties/properties/groups/else/propertyNames",keyword:"propertyNames",params:{propertyName:b},message:"p\
roperty name must be valid",schema:n.properties.templates.additionalProperties.properties.groups.else.propertyNames,parentSchema:n.properties.
templates.additionalProperties.properties.groups.else,data:o};e===null?e=[W]:e.push(W),t++}}for(let b in o){let I=o[b],W=t,oe=!0,F=t;if(I!==
"omit"){let M={};e===null?e=[M]:e.push(M),t++}var de=F===t;t=W,e!==null&&(W?e.length=W:e=null);let ee;if(de){let M=t;if(I!=="omit"){let le={
instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/templates/additionalProperties/properties/groups/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:n.properties.templates.additionalProperties.properties.groups.else.additionalProperties.
then,data:I};e===null?e=[le]:e.push(le),t++}var de=M===t;oe=de,ee="then"}else{let M=t;if(!I||typeof I!="object"){let se={instancePath:r+"/te\
mplates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/ad\
ditionalProperties/properties/groups/else/additionalProperties/else/type",keyword:"type",params:{type:n.properties.templates.additionalProperties.
properties.groups.else.additionalProperties.else.type},message:"must be object,array",schema:n.properties.templates.additionalProperties.properties.
groups.else.additionalProperties.else.type,parentSchema:n.properties.templates.additionalProperties.properties.groups.else.additionalProperties.
else,data:I};e===null?e=[se]:e.push(se),t++}let $e=t,le=!0,St=t;if(!(I&&typeof I=="object"&&!Array.isArray(I))){let se={};e===null?e=[se]:e.
push(se),t++}var Pe=St===t;t=$e,e!==null&&($e?e.length=$e:e=null);let xe;if(Pe){let se=t;Me(I,{instancePath:r+"/templates/"+p.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/groups/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:b,rootData:E,dynamicAnchors:U})||
(e=e===null?Me.errors:e.concat(Me.errors),t=e.length);var Pe=se===t;le=Pe,xe="then"}else{let se=t;if(Array.isArray(I)){let Ee=I.length;for(let Ce=0;Ce<
Ee;Ce++){let Ve=I[Ce];if(typeof Ve=="string"){if(q(Ve)<1){let at={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/gr\
oups/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Ce,schemaPath:"#/properties/templates/additionalProperties/properties/groups/else/additi\
onalProperties/else/else/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:n.
properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else.items,data:Ve};e===null?e=[at]:e.push(at),t++}}else{
let at={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+b.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Ce,schemaPath:"\
#/properties/templates/additionalProperties/properties/groups/else/additionalProperties/else/else/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:n.properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else.items.
type,parentSchema:n.properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else.items,data:Ve};e===null?
e=[at]:e.push(at),t++}}let mt=I.length,Lt;if(mt>1){let Ce={};for(;mt--;){let Ve=I[mt];if(typeof Ve=="string"){if(typeof Ce[Ve]=="number"){Lt=
Ce[Ve];let at={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/templates/additionalProperties/properties/groups/else/additionalProperties/else/else/uniqueItems",keyword:"uniqueItems",params:{
i:mt,j:Lt},message:"must NOT have duplicate items (items ## "+Lt+" and "+mt+" are identical)",schema:!0,parentSchema:n.properties.templates.
additionalProperties.properties.groups.else.additionalProperties.else.else,data:I};e===null?e=[at]:e.push(at),t++;break}Ce[Ve]=mt}}}}else{let Ee={
instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/templates/additionalProperties/properties/groups/else/additionalProperties/else/else/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:n.properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else.type,parentSchema:n.
properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else,data:I};e===null?e=[Ee]:e.push(Ee),t++}var Pe=se===
t;le=Pe,xe="else"}if(!le){let se={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+b.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/groups/else/additionalProperties/else/if",keyword:"if",params:{
failingKeyword:xe},message:'must match "'+xe+'" schema',schema:n.properties.templates.additionalProperties.properties.groups.else.additionalProperties.
else.if,parentSchema:n.properties.templates.additionalProperties.properties.groups.else.additionalProperties.else,data:I};e===null?e=[se]:e.
push(se),t++}var de=M===t;oe=de,ee="else"}if(!oe){let M={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+b.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/groups/else/additionalProperties/i\
f",keyword:"if",params:{failingKeyword:ee},message:'must match "'+ee+'" schema',schema:n.properties.templates.additionalProperties.properties.
groups.else.additionalProperties.if,parentSchema:n.properties.templates.additionalProperties.properties.groups.else.additionalProperties,data:I};
e===null?e=[M]:e.push(M),t++}}}else{let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups",schemaPath:"#/pro\
perties/templates/additionalProperties/properties/groups/else/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.
properties.templates.additionalProperties.properties.groups.else.type,parentSchema:n.properties.templates.additionalProperties.properties.groups.
else,data:o};e===null?e=[b]:e.push(b),t++}var Se=v===t;k=Se,L="else"}if(!k){let v={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/groups",schemaPath:"#/properties/templates/additionalProperties/properties/groups/if",keyword:"if",params:{failingKeyword:L},message:'\
must match "'+L+'" schema',schema:n.properties.templates.additionalProperties.properties.groups.if,parentSchema:n.properties.templates.additionalProperties.
properties.groups,data:o};e===null?e=[v]:e.push(v),t++}}if(l.roles!==void 0){let o=l.roles,x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[
v]:e.push(v),t++}var Ae=$===t;t=x,e!==null&&(x?e.length=x:e=null);let L;if(Ae){let v=t;if(o!=="omit"){let b={instancePath:r+"/templates/"+p.
replace(/~/g,"~0").replace(/\//g,"~1")+"/roles",schemaPath:"#/properties/templates/additionalProperties/properties/roles/then/const",keyword:"\
const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:n.properties.templates.additionalProperties.
properties.roles.then,data:o};e===null?e=[b]:e.push(b),t++}var Ae=v===t;k=Ae,L="then"}else{let v=t;if(o&&typeof o=="object"&&!Array.isArray(
o)){for(let b in o){let I=t;if(typeof b=="string"&&q(b)<1){let W={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ro\
les",schemaPath:"#/properties/templates/additionalProperties/properties/roles/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:n.properties.templates.additionalProperties.properties.roles.else.propertyNames,
data:b,propertyName:b};e===null?e=[W]:e.push(W),t++}var ot=I===t;if(!ot){let W={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/roles",schemaPath:"#/properties/templates/additionalProperties/properties/roles/else/propertyNames",keyword:"propertyNames",params:{
propertyName:b},message:"property name must be valid",schema:n.properties.templates.additionalProperties.properties.roles.else.propertyNames,
parentSchema:n.properties.templates.additionalProperties.properties.roles.else,data:o};e===null?e=[W]:e.push(W),t++}}for(let b in o){let I=o[b],
W=t,oe=!0,F=t;if(I!=="omit"){let M={};e===null?e=[M]:e.push(M),t++}var Le=F===t;t=W,e!==null&&(W?e.length=W:e=null);let ee;if(Le){let M=t;if(I!==
"omit"){let le={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/roles/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/templates/additionalProperties/properties/roles/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omi\
t"},message:"must be equal to constant",schema:"omit",parentSchema:n.properties.templates.additionalProperties.properties.roles.else.additionalProperties.
then,data:I};e===null?e=[le]:e.push(le),t++}var Le=M===t;oe=Le,ee="then"}else{let M=t;Ye(I,{instancePath:r+"/templates/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/roles/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:b,rootData:E,dynamicAnchors:U})||(e=e===
null?Ye.errors:e.concat(Ye.errors),t=e.length);var Le=M===t;oe=Le,ee="else"}if(!oe){let M={instancePath:r+"/templates/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/roles/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/ro\
les/else/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},message:'must match "'+ee+'" schema',schema:n.properties.templates.
additionalProperties.properties.roles.else.additionalProperties.if,parentSchema:n.properties.templates.additionalProperties.properties.roles.
else.additionalProperties,data:I};e===null?e=[M]:e.push(M),t++}}}else{let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/roles",schemaPath:"#/properties/templates/additionalProperties/properties/roles/else/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:n.properties.templates.additionalProperties.properties.roles.else.type,parentSchema:n.properties.templates.additionalProperties.
properties.roles.else,data:o};e===null?e=[b]:e.push(b),t++}var Ae=v===t;k=Ae,L="else"}if(!k){let v={instancePath:r+"/templates/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/roles",schemaPath:"#/properties/templates/additionalProperties/properties/roles/if",keyword:"if",params:{failingKeyword:L},
message:'must match "'+L+'" schema',schema:n.properties.templates.additionalProperties.properties.roles.if,parentSchema:n.properties.templates.
additionalProperties.properties.roles,data:o};e===null?e=[v]:e.push(v),t++}}if(l.service_accounts!==void 0){let o=l.service_accounts,x=t,k=!0,
$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var Ne=$===t;t=x,e!==null&&(x?e.length=x:e=null);let L;if(Ne){let v=t;if(o!=="omit"){
let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts",schemaPath:"#/properties/templates/addition\
alProperties/properties/service_accounts/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"\
omit",parentSchema:n.properties.templates.additionalProperties.properties.service_accounts.then,data:o};e===null?e=[b]:e.push(b),t++}var Ne=v===
t;k=Ne,L="then"}else{let v=t;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let b in o){let I=t;if(typeof b=="string"&&q(b)<1){let W={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts",schemaPath:"#/properties/templates/additionalProperties/propertie\
s/service_accounts/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:n.properties.templates.additionalProperties.properties.service_accounts.else.propertyNames,data:b,propertyName:b};e===null?e=[W]:
e.push(W),t++}var pt=I===t;if(!pt){let W={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts",schemaPath:"\
#/properties/templates/additionalProperties/properties/service_accounts/else/propertyNames",keyword:"propertyNames",params:{propertyName:b},
message:"property name must be valid",schema:n.properties.templates.additionalProperties.properties.service_accounts.else.propertyNames,parentSchema:n.
properties.templates.additionalProperties.properties.service_accounts.else,data:o};e===null?e=[W]:e.push(W),t++}}for(let b in o){let I=o[b],
W=t,oe=!0,F=t;if(I!=="omit"){let M={};e===null?e=[M]:e.push(M),t++}var Te=F===t;t=W,e!==null&&(W?e.length=W:e=null);let ee;if(Te){let M=t;if(I!==
"omit"){let le={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts/"+b.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/service_accounts/else/additionalProperties/then/const",keyword:"con\
st",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:n.properties.templates.additionalProperties.
properties.service_accounts.else.additionalProperties.then,data:I};e===null?e=[le]:e.push(le),t++}var Te=M===t;oe=Te,ee="then"}else{let M=t;
if(!(I&&typeof I=="object"&&!Array.isArray(I))&&typeof I!="string"){let se={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/service_accounts/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/servi\
ce_accounts/else/additionalProperties/else/type",keyword:"type",params:{type:n.properties.templates.additionalProperties.properties.service_accounts.
else.additionalProperties.else.type},message:"must be object,string",schema:n.properties.templates.additionalProperties.properties.service_accounts.
else.additionalProperties.else.type,parentSchema:n.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.
else,data:I};e===null?e=[se]:e.push(se),t++}let $e=t,le=!0,St=t;if(!(I&&typeof I=="object"&&!Array.isArray(I))){let se={};e===null?e=[se]:e.
push(se),t++}var Oe=St===t;t=$e,e!==null&&($e?e.length=$e:e=null);let xe;if(Oe){let se=t;Be(I,{instancePath:r+"/templates/"+p.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/service_accounts/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:b,rootData:E,dynamicAnchors:U})||
(e=e===null?Be.errors:e.concat(Be.errors),t=e.length);var Oe=se===t;le=Oe,xe="then"}else{let se=t;if(!(I==="owner"||I==="member")){let Ee={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/templates/additionalProperties/properties/service_accounts/else/additionalProperties/else/else/enum",keyword:"enum",params:{allowedValues:n.
properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.else.else.enum},message:"must be equal to on\
e of the allowed values",schema:n.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.else.else.
enum,parentSchema:n.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.else.else,data:I};e===null?
e=[Ee]:e.push(Ee),t++}var Oe=se===t;le=Oe,xe="else"}if(!le){let se={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
service_accounts/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/service_accou\
nts/else/additionalProperties/else/if",keyword:"if",params:{failingKeyword:xe},message:'must match "'+xe+'" schema',schema:n.properties.templates.
additionalProperties.properties.service_accounts.else.additionalProperties.else.if,parentSchema:n.properties.templates.additionalProperties.
properties.service_accounts.else.additionalProperties.else,data:I};e===null?e=[se]:e.push(se),t++}var Te=M===t;oe=Te,ee="else"}if(!oe){let M={
instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/templates/additionalProperties/properties/service_accounts/else/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},
message:'must match "'+ee+'" schema',schema:n.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.
if,parentSchema:n.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties,data:I};e===null?e=[M]:e.push(
M),t++}}}else{let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts",schemaPath:"#/properties/temp\
lates/additionalProperties/properties/service_accounts/else/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.properties.
templates.additionalProperties.properties.service_accounts.else.type,parentSchema:n.properties.templates.additionalProperties.properties.service_accounts.
else,data:o};e===null?e=[b]:e.push(b),t++}var Ne=v===t;k=Ne,L="else"}if(!k){let v={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/service_accounts",schemaPath:"#/properties/templates/additionalProperties/properties/service_accounts/if",keyword:"if",params:{
failingKeyword:L},message:'must match "'+L+'" schema',schema:n.properties.templates.additionalProperties.properties.service_accounts.if,parentSchema:n.
properties.templates.additionalProperties.properties.service_accounts,data:o};e===null?e=[v]:e.push(v),t++}}if(l.api_keys!==void 0){let o=l.
api_keys,x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var qe=$===t;t=x,e!==null&&(x?e.length=x:e=null);let L;if(qe){let v=t;
if(o!=="omit"){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/api_keys",schemaPath:"#/properties/templates/a\
dditionalProperties/properties/api_keys/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"\
omit",parentSchema:n.properties.templates.additionalProperties.properties.api_keys.then,data:o};e===null?e=[b]:e.push(b),t++}var qe=v===t;k=
qe,L="then"}else{let v=t;Je(o,{instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/api_keys",parentData:l,parentDataProperty:"\
api_keys",rootData:E,dynamicAnchors:U})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length);var qe=v===t;k=qe,L="else"}if(!k){let v={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/api_keys",schemaPath:"#/properties/templates/additionalProperties/properties/api_ke\
ys/if",keyword:"if",params:{failingKeyword:L},message:'must match "'+L+'" schema',schema:n.properties.templates.additionalProperties.properties.
api_keys.if,parentSchema:n.properties.templates.additionalProperties.properties.api_keys,data:o};e===null?e=[v]:e.push(v),t++}}if(l.rate_limits!==
void 0){let o=l.rate_limits,x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var Ie=$===t;t=x,e!==null&&(x?e.length=x:e=null);
let L;if(Ie){let v=t;if(o!=="omit"){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",schemaPath:"\
#/properties/templates/additionalProperties/properties/rate_limits/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be\
 equal to constant",schema:"omit",parentSchema:n.properties.templates.additionalProperties.properties.rate_limits.then,data:o};e===null?e=[b]:
e.push(b),t++}var Ie=v===t;k=Ie,L="then"}else{let v=t;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let b in o){let I=t;if(typeof b=="str\
ing"&&q(b)<1){let W={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",schemaPath:"#/properties/templates\
/additionalProperties/properties/rate_limits/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:n.properties.templates.additionalProperties.properties.rate_limits.else.propertyNames,data:b,propertyName:b};
e===null?e=[W]:e.push(W),t++}var nt=I===t;if(!nt){let W={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",
schemaPath:"#/properties/templates/additionalProperties/properties/rate_limits/else/propertyNames",keyword:"propertyNames",params:{propertyName:b},
message:"property name must be valid",schema:n.properties.templates.additionalProperties.properties.rate_limits.else.propertyNames,parentSchema:n.
properties.templates.additionalProperties.properties.rate_limits.else,data:o};e===null?e=[W]:e.push(W),t++}}for(let b in o){let I=o[b],W=t,oe=!0,
F=t;if(I!=="omit"){let M={};e===null?e=[M]:e.push(M),t++}var ze=F===t;t=W,e!==null&&(W?e.length=W:e=null);let ee;if(ze){let M=t;if(I!=="omit"){
let le={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/templates/additionalProperties/properties/rate_limits/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:n.properties.templates.additionalProperties.properties.rate_limits.else.
additionalProperties.then,data:I};e===null?e=[le]:e.push(le),t++}var ze=M===t;oe=ze,ee="then"}else{let M=t;Ze(I,{instancePath:r+"/templates/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:b,rootData:E,
dynamicAnchors:U})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length);var ze=M===t;oe=ze,ee="else"}if(!oe){let M={instancePath:r+"/templ\
ates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/\
additionalProperties/properties/rate_limits/else/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},message:'must match "'+ee+
'" schema',schema:n.properties.templates.additionalProperties.properties.rate_limits.else.additionalProperties.if,parentSchema:n.properties.
templates.additionalProperties.properties.rate_limits.else.additionalProperties,data:I};e===null?e=[M]:e.push(M),t++}}}else{let b={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",schemaPath:"#/properties/templates/additionalProperties/properties/rat\
e_limits/else/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.properties.templates.additionalProperties.properties.
rate_limits.else.type,parentSchema:n.properties.templates.additionalProperties.properties.rate_limits.else,data:o};e===null?e=[b]:e.push(b),
t++}var Ie=v===t;k=Ie,L="else"}if(!k){let v={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",schemaPath:"\
#/properties/templates/additionalProperties/properties/rate_limits/if",keyword:"if",params:{failingKeyword:L},message:'must match "'+L+'" sc\
hema',schema:n.properties.templates.additionalProperties.properties.rate_limits.if,parentSchema:n.properties.templates.additionalProperties.
properties.rate_limits,data:o};e===null?e=[v]:e.push(v),t++}}if(l.model_permissions!==void 0){let o=l.model_permissions,x=t,k=!0,$=t;if(o!==
"omit"){let v={};e===null?e=[v]:e.push(v),t++}var De=$===t;t=x,e!==null&&(x?e.length=x:e=null);let L;if(De){let v=t;if(o!=="omit"){let b={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/model_permissions",schemaPath:"#/properties/templates/additionalProperties/properti\
es/model_permissions/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:n.
properties.templates.additionalProperties.properties.model_permissions.then,data:o};e===null?e=[b]:e.push(b),t++}var De=v===t;k=De,L="then"}else{
let v=t;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&typeof o!="string"){let F={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/model_permissions",schemaPath:"#/properties/templates/additionalProperties/properties/model_permissions/else/type",keyword:"ty\
pe",params:{type:n.properties.templates.additionalProperties.properties.model_permissions.else.type},message:"must be object,string",schema:n.
properties.templates.additionalProperties.properties.model_permissions.else.type,parentSchema:n.properties.templates.additionalProperties.properties.
model_permissions.else,data:o};e===null?e=[F]:e.push(F),t++}let J=t,b=!0,I=t;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let F={};e===null?
e=[F]:e.push(F),t++}var f=I===t;t=J,e!==null&&(J?e.length=J:e=null);let W;if(f){let F=t;Xe(o,{instancePath:r+"/templates/"+p.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/model_permissions",parentData:l,parentDataProperty:"model_permissions",rootData:E,dynamicAnchors:U})||(e=e===null?
Xe.errors:e.concat(Xe.errors),t=e.length);var f=F===t;b=f,W="then"}else{let F=t;if(o!=="unset"){let M={instancePath:r+"/templates/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/model_permissions",schemaPath:"#/properties/templates/additionalProperties/properties/model_permissions/els\
e/else/const",keyword:"const",params:{allowedValue:"unset"},message:"must be equal to constant",schema:"unset",parentSchema:n.properties.templates.
additionalProperties.properties.model_permissions.else.else,data:o};e===null?e=[M]:e.push(M),t++}var f=F===t;b=f,W="else"}if(!b){let F={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/model_permissions",schemaPath:"#/properties/templates/additionalProperties/properti\
es/model_permissions/else/if",keyword:"if",params:{failingKeyword:W},message:'must match "'+W+'" schema',schema:n.properties.templates.additionalProperties.
properties.model_permissions.else.if,parentSchema:n.properties.templates.additionalProperties.properties.model_permissions.else,data:o};e===
null?e=[F]:e.push(F),t++}var De=v===t;k=De,L="else"}if(!k){let v={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/mo\
del_permissions",schemaPath:"#/properties/templates/additionalProperties/properties/model_permissions/if",keyword:"if",params:{failingKeyword:L},
message:'must match "'+L+'" schema',schema:n.properties.templates.additionalProperties.properties.model_permissions.if,parentSchema:n.properties.
templates.additionalProperties.properties.model_permissions,data:o};e===null?e=[v]:e.push(v),t++}}if(l.hosted_tool_permissions!==void 0){let o=l.
hosted_tool_permissions,x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var T=$===t;t=x,e!==null&&(x?e.length=x:e=null);let L;
if(T){let v=t;if(o!=="omit"){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/hosted_tool_permissions",schemaPath:"\
#/properties/templates/additionalProperties/properties/hosted_tool_permissions/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:n.properties.templates.additionalProperties.properties.hosted_tool_permissions.then,data:o};
e===null?e=[b]:e.push(b),t++}var T=v===t;k=T,L="then"}else{let v=t;Qe(o,{instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/hosted_tool_permissions",parentData:l,parentDataProperty:"hosted_tool_permissions",rootData:E,dynamicAnchors:U})||(e=e===null?Qe.errors:e.
concat(Qe.errors),t=e.length);var T=v===t;k=T,L="else"}if(!k){let v={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/hosted_tool_permissions",schemaPath:"#/properties/templates/additionalProperties/properties/hosted_tool_permissions/if",keyword:"if",params:{
failingKeyword:L},message:'must match "'+L+'" schema',schema:n.properties.templates.additionalProperties.properties.hosted_tool_permissions.
if,parentSchema:n.properties.templates.additionalProperties.properties.hosted_tool_permissions,data:o};e===null?e=[v]:e.push(v),t++}}if(l.service_tier_settings!==
void 0){let o=l.service_tier_settings,x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var O=$===t;t=x,e!==null&&(x?e.length=
x:e=null);let L;if(O){let v=t;if(o!=="omit"){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_tier_set\
tings",schemaPath:"#/properties/templates/additionalProperties/properties/service_tier_settings/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:n.properties.templates.additionalProperties.properties.service_tier_settings.
then,data:o};e===null?e=[b]:e.push(b),t++}var O=v===t;k=O,L="then"}else{let v=t;et(o,{instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/service_tier_settings",parentData:l,parentDataProperty:"service_tier_settings",rootData:E,dynamicAnchors:U})||(e=e===null?et.errors:
e.concat(et.errors),t=e.length);var O=v===t;k=O,L="else"}if(!k){let v={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/service_tier_settings",schemaPath:"#/properties/templates/additionalProperties/properties/service_tier_settings/if",keyword:"if",params:{failingKeyword:L},
message:'must match "'+L+'" schema',schema:n.properties.templates.additionalProperties.properties.service_tier_settings.if,parentSchema:n.properties.
templates.additionalProperties.properties.service_tier_settings,data:o};e===null?e=[v]:e.push(v),t++}}if(l.spend_limit!==void 0){let o=l.spend_limit,
x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var H=$===t;t=x,e!==null&&(x?e.length=x:e=null);let L;if(H){let v=t;if(o!==
"omit"){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_limit",schemaPath:"#/properties/templates/addit\
ionalProperties/properties/spend_limit/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"\
omit",parentSchema:n.properties.templates.additionalProperties.properties.spend_limit.then,data:o};e===null?e=[b]:e.push(b),t++}var H=v===t;
k=H,L="then"}else{let v=t;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&typeof o!="string"){let F={instancePath:r+"/templates/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/spend_limit",schemaPath:"#/properties/templates/additionalProperties/properties/spend_limit/else/type",keyword:"\
type",params:{type:n.properties.templates.additionalProperties.properties.spend_limit.else.type},message:"must be object,string",schema:n.properties.
templates.additionalProperties.properties.spend_limit.else.type,parentSchema:n.properties.templates.additionalProperties.properties.spend_limit.
else,data:o};e===null?e=[F]:e.push(F),t++}let J=t,b=!0,I=t;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let F={};e===null?e=[F]:e.push(F),
t++}var z=I===t;t=J,e!==null&&(J?e.length=J:e=null);let W;if(z){let F=t;tt(o,{instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/spend_limit",parentData:l,parentDataProperty:"spend_limit",rootData:E,dynamicAnchors:U})||(e=e===null?tt.errors:e.concat(tt.errors),
t=e.length);var z=F===t;b=z,W="then"}else{let F=t;if(o!=="unset"){let M={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/spend_limit",schemaPath:"#/properties/templates/additionalProperties/properties/spend_limit/else/else/const",keyword:"const",params:{allowedValue:"\
unset"},message:"must be equal to constant",schema:"unset",parentSchema:n.properties.templates.additionalProperties.properties.spend_limit.else.
else,data:o};e===null?e=[M]:e.push(M),t++}var z=F===t;b=z,W="else"}if(!b){let F={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/spend_limit",schemaPath:"#/properties/templates/additionalProperties/properties/spend_limit/else/if",keyword:"if",params:{failingKeyword:W},
message:'must match "'+W+'" schema',schema:n.properties.templates.additionalProperties.properties.spend_limit.else.if,parentSchema:n.properties.
templates.additionalProperties.properties.spend_limit.else,data:o};e===null?e=[F]:e.push(F),t++}var H=v===t;k=H,L="else"}if(!k){let v={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_limit",schemaPath:"#/properties/templates/additionalProperties/properties/spe\
nd_limit/if",keyword:"if",params:{failingKeyword:L},message:'must match "'+L+'" schema',schema:n.properties.templates.additionalProperties.properties.
spend_limit.if,parentSchema:n.properties.templates.additionalProperties.properties.spend_limit,data:o};e===null?e=[v]:e.push(v),t++}}if(l.spend_alerts!==
void 0){let o=l.spend_alerts,x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var _=$===t;t=x,e!==null&&(x?e.length=x:e=null);
let L;if(_){let v=t;if(o!=="omit"){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_alerts",schemaPath:"\
#/properties/templates/additionalProperties/properties/spend_alerts/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must b\
e equal to constant",schema:"omit",parentSchema:n.properties.templates.additionalProperties.properties.spend_alerts.then,data:o};e===null?e=
[b]:e.push(b),t++}var _=v===t;k=_,L="then"}else{let v=t;if(Array.isArray(o)){let b=o.length;for(let I=0;I<b;I++)rt(o[I],{instancePath:r+"/te\
mplates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_alerts/"+I,parentData:o,parentDataProperty:I,rootData:E,dynamicAnchors:U})||(e=e===
null?rt.errors:e.concat(rt.errors),t=e.length)}else{let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_ale\
rts",schemaPath:"#/properties/templates/additionalProperties/properties/spend_alerts/else/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:n.properties.templates.additionalProperties.properties.spend_alerts.else.type,parentSchema:n.properties.templates.additionalProperties.
properties.spend_alerts.else,data:o};e===null?e=[b]:e.push(b),t++}var _=v===t;k=_,L="else"}if(!k){let v={instancePath:r+"/templates/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/spend_alerts",schemaPath:"#/properties/templates/additionalProperties/properties/spend_alerts/if",keyword:"\
if",params:{failingKeyword:L},message:'must match "'+L+'" schema',schema:n.properties.templates.additionalProperties.properties.spend_alerts.
if,parentSchema:n.properties.templates.additionalProperties.properties.spend_alerts,data:o};e===null?e=[v]:e.push(v),t++}}if(l.data_retention!==
void 0){let o=l.data_retention,x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var ie=$===t;t=x,e!==null&&(x?e.length=x:e=
null);let L;if(ie){let v=t;if(o!=="omit"){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/data_retention",schemaPath:"\
#/properties/templates/additionalProperties/properties/data_retention/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must\
 be equal to constant",schema:"omit",parentSchema:n.properties.templates.additionalProperties.properties.data_retention.then,data:o};e===null?
e=[b]:e.push(b),t++}var ie=v===t;k=ie,L="then"}else{let v=t;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&typeof o!="string"){let F={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/data_retention",schemaPath:"#/properties/templates/additionalProperties/properties/\
data_retention/else/type",keyword:"type",params:{type:n.properties.templates.additionalProperties.properties.data_retention.else.type},message:"\
must be object,string",schema:n.properties.templates.additionalProperties.properties.data_retention.else.type,parentSchema:n.properties.templates.
additionalProperties.properties.data_retention.else,data:o};e===null?e=[F]:e.push(F),t++}let J=t,b=!0,I=t;if(!(o&&typeof o=="object"&&!Array.
isArray(o))){let F={};e===null?e=[F]:e.push(F),t++}var w=I===t;t=J,e!==null&&(J?e.length=J:e=null);let W;if(w){let F=t;st(o,{instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/data_retention",parentData:l,parentDataProperty:"data_retention",rootData:E,dynamicAnchors:U})||
(e=e===null?st.errors:e.concat(st.errors),t=e.length);var w=F===t;b=w,W="then"}else{let F=t;if(!(o==="organization_default"||o==="none"||o===
"zero_data_retention"||o==="modified_abuse_monitoring"||o==="enhanced_zero_data_retention"||o==="enhanced_modified_abuse_monitoring")){let M={
instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/data_retention",schemaPath:"#/properties/templates/additionalPropert\
ies/properties/data_retention/else/else/enum",keyword:"enum",params:{allowedValues:n.properties.templates.additionalProperties.properties.data_retention.
else.else.enum},message:"must be equal to one of the allowed values",schema:n.properties.templates.additionalProperties.properties.data_retention.
else.else.enum,parentSchema:n.properties.templates.additionalProperties.properties.data_retention.else.else,data:o};e===null?e=[M]:e.push(M),
t++}var w=F===t;b=w,W="else"}if(!b){let F={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/data_retention",schemaPath:"\
#/properties/templates/additionalProperties/properties/data_retention/else/if",keyword:"if",params:{failingKeyword:W},message:'must match "'+
W+'" schema',schema:n.properties.templates.additionalProperties.properties.data_retention.else.if,parentSchema:n.properties.templates.additionalProperties.
properties.data_retention.else,data:o};e===null?e=[F]:e.push(F),t++}var ie=v===t;k=ie,L="else"}if(!k){let v={instancePath:r+"/templates/"+p.
replace(/~/g,"~0").replace(/\//g,"~1")+"/data_retention",schemaPath:"#/properties/templates/additionalProperties/properties/data_retention/i\
f",keyword:"if",params:{failingKeyword:L},message:'must match "'+L+'" schema',schema:n.properties.templates.additionalProperties.properties.
data_retention.if,parentSchema:n.properties.templates.additionalProperties.properties.data_retention,data:o};e===null?e=[v]:e.push(v),t++}}if(l.
external_storage!==void 0){let o=l.external_storage,x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),t++}var D=$===t;t=x,e!==null&&
(x?e.length=x:e=null);let L;if(D){let v=t;if(o!=="omit"){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/exte\
rnal_storage",schemaPath:"#/properties/templates/additionalProperties/properties/external_storage/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:n.properties.templates.additionalProperties.properties.external_storage.
then,data:o};e===null?e=[b]:e.push(b),t++}var D=v===t;k=D,L="then"}else{let v=t;if(Array.isArray(o)){let b=o.length;for(let I=0;I<b;I++)it(o[I],
{instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/external_storage/"+I,parentData:o,parentDataProperty:I,rootData:E,dynamicAnchors:U})||
(e=e===null?it.errors:e.concat(it.errors),t=e.length)}else{let b={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ex\
ternal_storage",schemaPath:"#/properties/templates/additionalProperties/properties/external_storage/else/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:n.properties.templates.additionalProperties.properties.external_storage.else.type,parentSchema:n.properties.
templates.additionalProperties.properties.external_storage.else,data:o};e===null?e=[b]:e.push(b),t++}var D=v===t;k=D,L="else"}if(!k){let v={
instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/external_storage",schemaPath:"#/properties/templates/additionalPrope\
rties/properties/external_storage/if",keyword:"if",params:{failingKeyword:L},message:'must match "'+L+'" schema',schema:n.properties.templates.
additionalProperties.properties.external_storage.if,parentSchema:n.properties.templates.additionalProperties.properties.external_storage,data:o};
e===null?e=[v]:e.push(v),t++}}if(l.certificates!==void 0){let o=l.certificates,x=t,k=!0,$=t;if(o!=="omit"){let v={};e===null?e=[v]:e.push(v),
t++}var V=$===t;t=x,e!==null&&(x?e.length=x:e=null);let L;if(V){let v=t;if(o!=="omit"){let b={instancePath:r+"/templates/"+p.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/certificates",schemaPath:"#/properties/templates/additionalProperties/properties/certificates/then/const",keyword:"\
const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:n.properties.templates.additionalProperties.
properties.certificates.then,data:o};e===null?e=[b]:e.push(b),t++}var V=v===t;k=V,L="then"}else{let v=t;if(Array.isArray(o)){let b=o.length;
for(let oe=0;oe<b;oe++){let F=o[oe];if(typeof F=="string"){if(q(F)<1){let ee={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/certificates/"+oe,schemaPath:"#/properties/templates/additionalProperties/properties/certificates/else/items/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:n.properties.templates.additionalProperties.properties.
certificates.else.items,data:F};e===null?e=[ee]:e.push(ee),t++}}else{let ee={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/certificates/"+oe,schemaPath:"#/properties/templates/additionalProperties/properties/certificates/else/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:n.properties.templates.additionalProperties.properties.certificates.else.items.type,parentSchema:n.
properties.templates.additionalProperties.properties.certificates.else.items,data:F};e===null?e=[ee]:e.push(ee),t++}}let I=o.length,W;if(I>1){
let oe={};for(;I--;){let F=o[I];if(typeof F=="string"){if(typeof oe[F]=="number"){W=oe[F];let ee={instancePath:r+"/templates/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/certificates",schemaPath:"#/properties/templates/additionalProperties/properties/certificates/else/uniqueItems",
keyword:"uniqueItems",params:{i:I,j:W},message:"must NOT have duplicate items (items ## "+W+" and "+I+" are identical)",schema:!0,parentSchema:n.
properties.templates.additionalProperties.properties.certificates.else,data:o};e===null?e=[ee]:e.push(ee),t++;break}oe[F]=I}}}}else{let b={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/certificates",schemaPath:"#/properties/templates/additionalProperties/properties/ce\
rtificates/else/type",keyword:"type",params:{type:"array"},message:"must be array",schema:n.properties.templates.additionalProperties.properties.
certificates.else.type,parentSchema:n.properties.templates.additionalProperties.properties.certificates.else,data:o};e===null?e=[b]:e.push(b),
t++}var V=v===t;k=V,L="else"}if(!k){let v={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/certificates",schemaPath:"\
#/properties/templates/additionalProperties/properties/certificates/if",keyword:"if",params:{failingKeyword:L},message:'must match "'+L+'" s\
chema',schema:n.properties.templates.additionalProperties.properties.certificates.if,parentSchema:n.properties.templates.additionalProperties.
properties.certificates,data:o};e===null?e=[v]:e.push(v),t++}}}else{let o={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/templates/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.properties.
templates.additionalProperties.type,parentSchema:n.properties.templates.additionalProperties,data:l};e===null?e=[o]:e.push(o),t++}}else{let p={
instancePath:r+"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.
properties.templates.type,parentSchema:n.properties.templates,data:g};e===null?e=[p]:e.push(p),t++}}}else{let g={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:n.type,parentSchema:n,data:i};e===null?e=[g]:e.push(g),t++}return At.
errors=e,t===0}At.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{mr as default,lr as validate};
