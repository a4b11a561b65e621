// Generated: npm run generate
var Ot=(a,r)=>()=>{try{return r||a((r={exports:{}}).exports,r),r.exports}catch(B){throw r=0,B}};var Rt=Ot(Nt=>{"use strict";Object.defineProperty(Nt,"__esModule",{value:!0});function Et(a){let r=a.length,B=0,U=0,$;for(;U<r;)B++,$=a.charCodeAt(
U++),$>=55296&&$<=56319&&U<r&&($=a.charCodeAt(U),($&64512)===56320&&U++);return B}Nt.default=Et;Et.code='require("ajv/dist/runtime/ucs2lengt\
h").default'});var Ht=Ot(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.formatNames=Ce.fastFormats=Ce.fullFormats=void 0;function Re(a,r){
return{validate:a,compare:r}}Ce.fullFormats={date:Re(Wt,Dt),time:Re(qt(!0),zt),"date-time":Re(Ct(!0),Mt),"iso-time":Re(qt(),Kt),"iso-date-ti\
me":Re(Ct(),Ut),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:sr,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:mr,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fr\
agment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:ar,int32:{type:"number",validate:pr},int64:{type:"number",validate:nr},float:{type:"number",validate:Gt},double:{type:"number",validate:Gt},
password:!0,binary:!0};Ce.fastFormats={...Ce.fullFormats,date:Re(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Dt),time:Re(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
zt),"date-time":Re(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Mt),"iso-time":Re(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Kt),"iso-date-time":Re(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Ut),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Ce.formatNames=Object.keys(Ce.fullFormats);function Xt(a){return a%4===0&&(a%100!==0||a%400===0)}var Qt=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,er=[0,31,
28,31,30,31,30,31,31,30,31,30,31];function Wt(a){let r=Qt.exec(a);if(!r)return!1;let B=+r[1],U=+r[2],$=+r[3];return U>=1&&U<=12&&$>=1&&$<=(U===
2&&Xt(B)?29:er[U])}function Dt(a,r){if(a&&r)return a>r?1:a<r?-1:0}var Tt=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function qt(a){
return function(B){let U=Tt.exec(B);if(!U)return!1;let $=+U[1],G=+U[2],e=+U[3],t=U[4],A=U[5]==="-"?-1:1,s=+(U[6]||0),i=+(U[7]||0);if(s>23||i>
59||a&&!t)return!1;if($<=23&&G<=59&&e<60)return!0;let c=G-i*A,d=$-s*A-(c<0?1:0);return(d===23||d===-1)&&(c===59||c===-1)&&e<61}}function zt(a,r){
if(!(a&&r))return;let B=new Date("2020-01-01T"+a).valueOf(),U=new Date("2020-01-01T"+r).valueOf();if(B&&U)return B-U}function Kt(a,r){if(!(a&&
r))return;let B=Tt.exec(a),U=Tt.exec(r);if(B&&U)return a=B[1]+B[2]+B[3],r=U[1]+U[2]+U[3],a>r?1:a<r?-1:0}var It=/t|\s/i;function Ct(a){let r=qt(
a);return function(U){let $=U.split(It);return $.length===2&&Wt($[0])&&r($[1])}}function Mt(a,r){if(!(a&&r))return;let B=new Date(a).valueOf(),
U=new Date(r).valueOf();if(B&&U)return B-U}function Ut(a,r){if(!(a&&r))return;let[B,U]=a.split(It),[$,G]=r.split(It),e=Dt(B,$);if(e!==void 0)
return e||zt(U,G)}var tr=/\/|:/,rr=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function sr(a){return tr.test(a)&&rr.test(a)}var Vt=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function ar(a){return Vt.
lastIndex=0,Vt.test(a)}var ir=-(2**31),or=2**31-1;function pr(a){return Number.isInteger(a)&&a<=or&&a>=ir}function nr(a){return Number.isInteger(
a)}function Gt(){return!0}var lr=/[^\\]\\Z/;function mr(a){if(lr.test(a))return!1;try{return new RegExp(a),!0}catch{return!1}}});var Bt=Ot((fr,Ft)=>{"use strict";Ft.exports=function a(r,B){if(r===B)return!0;if(r&&B&&typeof r=="object"&&typeof B=="object"){if(r.constructor!==
B.constructor)return!1;var U,$,G;if(Array.isArray(r)){if(U=r.length,U!=B.length)return!1;for($=U;$--!==0;)if(!a(r[$],B[$]))return!1;return!0}
if(r.constructor===RegExp)return r.source===B.source&&r.flags===B.flags;if(r.valueOf!==Object.prototype.valueOf)return r.valueOf()===B.valueOf();
if(r.toString!==Object.prototype.toString)return r.toString()===B.toString();if(G=Object.keys(r),U=G.length,U!==Object.keys(B).length)return!1;
for($=U;$--!==0;)if(!Object.prototype.hasOwnProperty.call(B,G[$]))return!1;for($=U;$--!==0;){var e=G[$];if(!a(r[e],B[e]))return!1}return!0}return r!==
r&&B!==B}});var Jt=Ot($t=>{"use strict";Object.defineProperty($t,"__esModule",{value:!0});var Yt=Bt();Yt.code='require("ajv/dist/runtime/equal").default';
$t.default=Yt});var gr=Lt,_r=Lt,l={$schema:"https://json-schema.org/draft/2020-12/schema",title:"Orgform",description:"An OpenAI organization as a file.",type:"\
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
 enforced in a project."}},additionalProperties:!1},joining:{enum:["invite","wait"],description:"How those join who are declared and not mem\
bers: they are invited, or waited for because an identity provider brings them."},invitations:{type:"object",description:"How people are inv\
ited.",properties:{renew:{type:"integer",minimum:0,maximum:10,description:"How often an invitation that expired is sent again; 2 where nothi\
ng is said."}},additionalProperties:!1}},additionalProperties:!1},absent:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"\
Addresses of what must not exist, whatever `policy.unmanaged` says.",examples:[["user/mallory@contractor.example","project/Search/user/eve@c\
ontractor.example"]]},roles:{description:"A custom role of the organization: a named set of permissions.",type:"object",propertyNames:{minLength:1},
additionalProperties:{$ref:"#/$defs/role"}},users:{description:"A person in the organization, by e-mail address.",type:"object",propertyNames:{
minLength:1,format:"email"},additionalProperties:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/user"},else:{enum:["owner",
"reader"],description:"The predefined role in the organization. An owner is also owner of every project."}}},groups:{description:"A group of\
 people and service accounts that receives roles together.",type:"object",propertyNames:{minLength:1},additionalProperties:{$ref:"#/$defs/gr\
oup"}},certificates:{description:"A certificate for mutual TLS. Uploading enforces nothing; being active does.",type:"object",propertyNames:{
minLength:1},additionalProperties:{$ref:"#/$defs/certificate"}},spend_limit:{description:"What the organization may spend in a calendar mont\
h before its requests are refused.",type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/spend_limit"},else:{const:"unset",description:"\
Takes the setting away, back to what holds without it."}},spend_alerts:{description:"A mail that is sent when the organization's spending in\
 a month reaches a threshold. The list is exact.",type:"array",items:{$ref:"#/$defs/spend_alert"}},data_retention:{description:"How long the\
 API keeps what the organization sends. Only for organizations with data retention controls; it cannot be unset.",type:["object","string"],if:{
type:"object"},then:{$ref:"#/$defs/data_retention"},else:{enum:["zero_data_retention","modified_abuse_monitoring","enhanced_zero_data_retent\
ion","enhanced_modified_abuse_monitoring"],description:"The retention of the whole organization."}},external_keys:{description:"A key in you\
r own key management service that encrypts what projects store.",type:"object",propertyNames:{minLength:1},additionalProperties:{$ref:"#/$de\
fs/external_key"}},workload_identity_providers:{description:"An issuer of tokens that workloads exchange for access, without a key.",type:"o\
bject",propertyNames:{minLength:1},additionalProperties:{$ref:"#/$defs/workload_identity_provider"}},admin_api_keys:{description:"The keys t\
o the administration API. The file says what they must be like; those that are not are listed in every plan, and none is touched.",$ref:"#/$\
defs/admin_api_key"},projects:{description:"A project: the place of keys, limits, members and what they may use.",type:"object",propertyNames:{
minLength:1},additionalProperties:{$ref:"#/$defs/project"}},templates:{description:"Parts of a project to `use` in many.",type:"object",additionalProperties:{
type:"object",properties:{residency:{description:"Where data is stored and processed. Taken at creation only.",if:{const:"omit"},then:{const:"\
omit",description:"Drops what a template gave."},else:{enum:["GLOBAL","US_STORAGE_PROCESSING","EU_STORAGE_PROCESSING","JP_STORAGE","JP_STORA\
GE_PROCESSING","KR_STORAGE","CA_STORAGE","SG_STORAGE","IN_STORAGE","IN_STORAGE_PROCESSING","AU_STORAGE","AU_STORAGE_PROCESSING","GB_STORAGE",
"AE_STORAGE","AE_STORAGE_PROCESSING"],description:"Where data is stored and processed. Taken at creation only."}},external_key:{description:"\
The external key that encrypts what the project stores.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{
type:"string",minLength:1,description:"The external key that encrypts what the project stores."}},users:{description:"A person's place in a \
project.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"A person's place in a project.",
type:"object",propertyNames:{minLength:1,format:"email"},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what \
a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_user"},else:{enum:["owner","member"],description:"\
The predefined role in the project."}}}}},groups:{description:"A group's place in a project.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{description:"A group's place in a project.",type:"object",propertyNames:{minLength:1},additionalProperties:{
if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","array"],if:{type:"object"},then:{$ref:"\
#/$defs/project_group"},else:{description:"A role that a group holds in a project. The list is exact.",type:"array",items:{minLength:1,type:"\
string"},uniqueItems:!0}}}}},roles:{description:"A custom role of one project: a named set of permissions.",if:{const:"omit"},then:{const:"o\
mit",description:"Drops what a template gave."},else:{description:"A custom role of one project: a named set of permissions.",type:"object",
propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"\
#/$defs/project_role"}}}},service_accounts:{description:"A service account of a project. It is made without a key, so that no secret ever ex\
ists.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"A service account of a project. It\
 is made without a key, so that no secret ever exists.",type:"object",propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},then:{
const:"omit",description:"Drops what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_servic\
e_account"},else:{enum:["owner","member"],description:"The predefined role in the project."}}}}},api_keys:{description:"The keys of a projec\
t. The file says what they must be like; those that are not are listed in every plan, and none is touched.",if:{const:"omit"},then:{const:"o\
mit",description:"Drops what a template gave."},else:{description:"The keys of a project. The file says what they must be like; those that a\
re not are listed in every plan, and none is touched.",$ref:"#/$defs/project_api_key"}},rate_limits:{description:"How much a project may ask\
 of one model.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"How much a project may as\
k of one model.",type:"object",propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops wha\
t a template gave."},else:{$ref:"#/$defs/project_rate_limit"}}}},model_permissions:{description:"Which models a project may use. Unset: all \
that the organization may.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"Which models \
a project may use. Unset: all that the organization may.",type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_model_perm\
issions"},else:{const:"unset",description:"Takes the setting away, back to what holds without it."}}},hosted_tool_permissions:{description:"\
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
description:"A certificate of the organization that is enforced in a project.",type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}}},
additionalProperties:!1}}},required:["version"],additionalProperties:!1,$defs:{role:{type:"object",description:"A custom role of the organiz\
ation: a named set of permissions.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is g\
one is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"The real name, where the key above is anot\
her."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed\
, instead of deleted and created anew. To be dropped once that is done."},permissions:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,
description:"What the role allows, as the API names it: `api.usage.read`. May be empty."},description:{type:"string",minLength:1,description:"\
What the role is for."}},additionalProperties:!1},user:{type:"object",description:"A person in the organization, by e-mail address.",properties:{
id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create anothe\
r."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, \
instead of deleted and created anew. To be dropped once that is done."},until:{type:"string",minLength:1,description:"When it ends by itself\
: the last day, in UTC, or a time with a zone. Afterwards the entry is wanted absent.",examples:["2027-03-31","2027-03-31T18:00:00+02:00"]},
role:{enum:["owner","reader"],description:"The predefined role in the organization. An owner is also owner of every project."},roles:{description:"\
A custom role that a person holds in the organization. The list is exact for roles held directly.",type:"array",items:{minLength:1,type:"str\
ing"},uniqueItems:!0}},additionalProperties:!1},user_role:{type:"object",description:"A custom role that a person holds in the organization.\
 The list is exact for roles held directly.",properties:{},additionalProperties:!1},group:{type:"object",description:"A group of people and \
service accounts that receives roles together.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A p\
in that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"The real name, where the key a\
bove is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of the\
m is renamed, instead of deleted and created anew. To be dropped once that is done."},managed_by:{enum:["identity_provider"],description:"Th\
e identity provider creates, names, fills and deletes it; only its roles are ours."},users:{description:"A person's membership in a group.",
type:"array",items:{minLength:1,format:"email",type:"string"},uniqueItems:!0},service_accounts:{description:"A service account's membership \
in a group: the way for it to hold custom roles. By the name of the project.",type:"object",additionalProperties:{type:"array",items:{minLength:1,
type:"string"},uniqueItems:!0}},roles:{description:"A role that a group holds in the organization. The list is exact.",type:"array",items:{minLength:1,
type:"string"},uniqueItems:!0}},additionalProperties:!1},group_user:{type:"object",description:"A person's membership in a group.",properties:{},
additionalProperties:!1},group_service_account:{type:"object",description:"A service account's membership in a group: the way for it to hold\
 custom roles.",properties:{},additionalProperties:!1},group_role:{type:"object",description:"A role that a group holds in the organization.\
 The list is exact.",properties:{},additionalProperties:!1},certificate:{type:"object",description:"A certificate for mutual TLS. Uploading \
enforces nothing; being active does.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is\
 gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"The real name, where the key above is an\
other."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renam\
ed, instead of deleted and created anew. To be dropped once that is done."},certificate:{type:"string",minLength:1,description:"The certific\
ate in PEM form. Usually the entry names a `file` instead."},active:{type:"boolean",description:"Whether it is enforced for the whole organi\
zation."},file:{type:"string",minLength:1,description:"A file that holds it, relative to this one and inside the folder of the configuration\
.",examples:["certs/acme.pem"]}},additionalProperties:!1},spend_limit:{type:"object",description:"What the organization may spend in a calen\
dar month before its requests are refused.",properties:{monthly_usd:{type:"number",minimum:.01,multipleOf:.01,description:"Dollars a month, \
with at most two decimals."}},required:["monthly_usd"],additionalProperties:!1},spend_alert:{type:"object",description:"A mail that is sent \
when the organization's spending in a month reaches a threshold. The list is exact.",properties:{monthly_usd:{type:"number",minimum:0,multipleOf:.01,
description:"What must be spent in a month, in dollars, for the alert to be sent."},recipients:{type:"array",items:{type:"string",format:"em\
ail"},uniqueItems:!0,description:"E-mail addresses that the alert goes to.",minItems:1},subject_prefix:{type:"string",minLength:1,description:"\
What the subject of the mail begins with."}},required:["monthly_usd","recipients"],additionalProperties:!1},data_retention:{type:"object",description:"\
How long the API keeps what the organization sends. Only for organizations with data retention controls; it cannot be unset.",properties:{type:{
enum:["zero_data_retention","modified_abuse_monitoring","enhanced_zero_data_retention","enhanced_modified_abuse_monitoring"],description:"Th\
e retention of the whole organization."}},additionalProperties:!1},external_key:{type:"object",description:"A key in your own key management\
 service that encrypts what projects store.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin \
that is gone is an error, never a reason to create another."},type:{enum:["aws","gcp","azure","oci"],description:"Whose key management servi\
ce it is."},purpose:{enum:["ekm","psp_decryption"],description:"What the key is for; `ekm` where it is left out."},external_id:{type:"string",
minLength:1,description:"aws: the ExternalID of the AssumeRole call; the id of this organization or of one of its projects."},kms_arn:{type:"\
string",minLength:1,description:"aws: the ARN of the master key."},role_arn:{type:"string",minLength:1,description:"aws: the role that is as\
sumed to reach the key."},audience:{type:"string",minLength:1,description:"gcp, azure: the audience of the identity token; the id of this or\
ganization or of one of its projects."},kms_key_location:{type:"string",minLength:1,description:"gcp: the region of the key."},kms_key_name:{
type:"string",minLength:1,description:"gcp: the name of the key."},kms_key_ring_name:{type:"string",minLength:1,description:"gcp: the key ri\
ng."},kms_key_version:{type:"string",minLength:1,description:"gcp: the version of the key."},kms_project_id:{type:"string",minLength:1,description:"\
gcp: the Google Cloud project of the key."},workload_identity_pool_id:{type:"string",minLength:1,description:"gcp: the workload identity poo\
l."},workload_identity_project_number:{type:"string",minLength:1,description:"gcp: the number of the pool's project."},workload_identity_provider_id:{
type:"string",minLength:1,description:"gcp: the provider in that pool."},key_name:{type:"string",minLength:1,description:"azure: the name of\
 the key."},key_version:{type:"string",minLength:1,description:"azure: the version of the key."},tenant_id:{type:"string",minLength:1,description:"\
azure: the tenant."},vault_uri:{type:"string",minLength:1,description:"azure: the address of the vault."},key_ocid:{type:"string",minLength:1,
description:"oci: the OCID of the key."},key_version_ocid:{type:"string",minLength:1,description:"oci: the OCID of its version."},region:{type:"\
string",minLength:1,description:"oci: the region."},vault_ocid:{type:"string",minLength:1,description:"oci: the OCID of the vault."}},additionalProperties:!1},
workload_identity_provider:{type:"object",description:"An issuer of tokens that workloads exchange for access, without a key.",properties:{id:{
type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},
name:{type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",
minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped \
once that is done."},type:{enum:["oidc"],description:"The protocol."},issuer:{type:"string",minLength:1,description:"The issuer of the token\
s, as their `iss` claim says it.",format:"uri"},audience:{type:"string",minLength:1,description:"The audience that the tokens must have."},description:{
type:"string",minLength:1,description:"What it is for."},enabled:{type:"boolean",description:"Whether its tokens are accepted."},verification:{
description:"How tokens are verified: with keys that are discovered, or with keys that are uploaded.",oneOf:[{type:"object",properties:{type:{
const:"discovery"},discovery_url:{type:"string",format:"uri"}},required:["type"],additionalProperties:!1},{type:"object",properties:{type:{const:"\
uploaded_jwks"},jwks:{type:"object"}},required:["type","jwks"],additionalProperties:!1}]},attribute_transformations:{type:"array",items:{type:"\
object",properties:{attribute:{type:"string",minLength:1},expression:{type:"string",minLength:1}},required:["attribute","expression"],additionalProperties:!1},
description:"Attributes that are computed from the token's claims, each by an expression."},federation_rules:{description:"Which tokens of a\
 provider act as which service account.",type:"object",propertyNames:{minLength:1},additionalProperties:{$ref:"#/$defs/workload_identity_pro\
vider_federation_rule"}}},additionalProperties:!1},workload_identity_provider_federation_rule:{type:"object",description:"Which tokens of a \
provider act as which service account.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that \
is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"The real name, where the key above is \
another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is ren\
amed, instead of deleted and created anew. To be dropped once that is done."},project:{type:"string",minLength:1,description:"The project of\
 the service account."},service_account:{type:"string",minLength:1,description:"The service account that the tokens act as."},attribute_matchers:{
type:"object",additionalProperties:{type:["string","boolean","number"]},description:"Attributes that a token must have, with the value that \
each must have."},description:{type:"string",minLength:1,description:"What the rule is for."},enabled:{type:"boolean",description:"Whether t\
he rule is in force."},permissions:{description:"What the exchanged access may do: all that the service account may, or the scopes listed.",
oneOf:[{type:"object",properties:{type:{const:"service_account_default"}},required:["type"],additionalProperties:!1},{type:"object",properties:{
type:{const:"restricted"},scopes:{type:"array",items:{type:"string"},uniqueItems:!0}},required:["type","scopes"],additionalProperties:!1}]}},
additionalProperties:!1},admin_api_key:{type:"object",description:"The keys to the administration API. The file says what they must be like;\
 those that are not are listed in every plan, and none is touched.",properties:{max_age:{type:"string",minLength:1,description:"How old a ke\
y may become.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]},max_idle:{type:"string",minLength:1,description:"How long a key may go\
 unused; one that was never used counts from its creation.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]},must_expire:{type:"boolea\
n",description:"Whether every key must have an end."},warn_before:{type:"string",minLength:1,description:"How long before its end a key is a\
nnounced.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]}},additionalProperties:!1},project:{type:"object",description:"A project: t\
he place of keys, limits, members and what they may use.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by i\
ts id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"The real name, where\
 the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears \
one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},recreate:{const:!0,description:"Allows a new\
 one although another of this name was archived or deleted before."},archived:{const:!0,description:"Wants it archived. Nothing else is said\
 of it then. An archived project cannot be restored; its members, service accounts and keys are gone."},use:{type:"array",items:{type:"strin\
g",minLength:1},uniqueItems:!0,description:"Names of templates. A later one wins over an earlier one, and what stands here wins over all of \
them.",examples:[["production"]]},policy:{type:"object",description:"What Orgform may do here.",properties:{unmanaged:{type:"object",description:"\
What becomes of that which a managed section does not mention: it is kept and listed in every plan, or deleted.",properties:{default:{enum:[
"keep","delete"],description:"For kinds that are not named here. Kept where nothing is said."},project_user:{enum:["keep","delete"],description:"\
A person's place in a project."},project_group:{enum:["keep","delete"],description:"A group's place in a project."},project_role:{enum:["kee\
p","delete"],description:"A custom role of one project: a named set of permissions."},project_service_account:{enum:["keep","delete"],description:"\
Kept unless `delete` is asked for here: the default does not reach it."},project_external_storage:{enum:["keep","delete"],description:"Kept \
unless `delete` is asked for here: the default does not reach it."},project_certificate:{enum:["keep","delete"],description:"A certificate o\
f the organization that is enforced in a project."}},additionalProperties:!1}},additionalProperties:!1},residency:{description:"Where data i\
s stored and processed. Taken at creation only.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{enum:[
"GLOBAL","US_STORAGE_PROCESSING","EU_STORAGE_PROCESSING","JP_STORAGE","JP_STORAGE_PROCESSING","KR_STORAGE","CA_STORAGE","SG_STORAGE","IN_STO\
RAGE","IN_STORAGE_PROCESSING","AU_STORAGE","AU_STORAGE_PROCESSING","GB_STORAGE","AE_STORAGE","AE_STORAGE_PROCESSING"],description:"Where dat\
a is stored and processed. Taken at creation only."}},external_key:{description:"The external key that encrypts what the project stores.",if:{
const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"string",minLength:1,description:"The external key th\
at encrypts what the project stores."}},users:{description:"A person's place in a project.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{description:"A person's place in a project.",type:"object",propertyNames:{minLength:1,format:"email"},additionalProperties:{
if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"\
#/$defs/project_user"},else:{enum:["owner","member"],description:"The predefined role in the project."}}}}},groups:{description:"A group's p\
lace in a project.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"A group's place in a \
project.",type:"object",propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a tem\
plate gave."},else:{type:["object","array"],if:{type:"object"},then:{$ref:"#/$defs/project_group"},else:{description:"A role that a group ho\
lds in a project. The list is exact.",type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}}}}},roles:{description:"A custom role o\
f one project: a named set of permissions.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"\
A custom role of one project: a named set of permissions.",type:"object",propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},
then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"#/$defs/project_role"}}}},service_accounts:{description:"A service\
 account of a project. It is made without a key, so that no secret ever exists.",if:{const:"omit"},then:{const:"omit",description:"Drops wha\
t a template gave."},else:{description:"A service account of a project. It is made without a key, so that no secret ever exists.",type:"obje\
ct",propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{
type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_service_account"},else:{enum:["owner","member"],description:"The pre\
defined role in the project."}}}}},api_keys:{description:"The keys of a project. The file says what they must be like; those that are not ar\
e listed in every plan, and none is touched.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"\
The keys of a project. The file says what they must be like; those that are not are listed in every plan, and none is touched.",$ref:"#/$def\
s/project_api_key"}},rate_limits:{description:"How much a project may ask of one model.",if:{const:"omit"},then:{const:"omit",description:"D\
rops what a template gave."},else:{description:"How much a project may ask of one model.",type:"object",propertyNames:{minLength:1},additionalProperties:{
if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"#/$defs/project_rate_limit"}}}},model_permissions:{
description:"Which models a project may use. Unset: all that the organization may.",if:{const:"omit"},then:{const:"omit",description:"Drops \
what a template gave."},else:{description:"Which models a project may use. Unset: all that the organization may.",type:["object","string"],if:{
type:"object"},then:{$ref:"#/$defs/project_model_permissions"},else:{const:"unset",description:"Takes the setting away, back to what holds w\
ithout it."}}},hosted_tool_permissions:{description:"Which hosted tools a project may use. A tool that is left out stays as it is; none can \
be unset.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"Which hosted tools a project m\
ay use. A tool that is left out stays as it is; none can be unset.",$ref:"#/$defs/project_hosted_tool_permissions"}},service_tier_settings:{
description:"Which service tiers a project's requests may use. What is left out stays as it is; it cannot be unset.",if:{const:"omit"},then:{
const:"omit",description:"Drops what a template gave."},else:{description:"Which service tiers a project's requests may use. What is left ou\
t stays as it is; it cannot be unset.",$ref:"#/$defs/project_service_tier_settings"}},spend_limit:{description:"What a project may spend in \
a calendar month before its requests are refused.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"\
What a project may spend in a calendar month before its requests are refused.",type:["object","string"],if:{type:"object"},then:{$ref:"#/$de\
fs/project_spend_limit"},else:{const:"unset",description:"Takes the setting away, back to what holds without it."}}},spend_alerts:{description:"\
A mail that is sent when a project's spending in a month reaches a threshold. The list is exact.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{description:"A mail that is sent when a project's spending in a month reaches a threshold. The list is e\
xact.",type:"array",items:{$ref:"#/$defs/project_spend_alert"}}},data_retention:{description:"How long the API keeps what a project sends. `\
organization_default` goes back to what the organization says.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave\
."},else:{description:"How long the API keeps what a project sends. `organization_default` goes back to what the organization says.",type:["\
object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_data_retention"},else:{enum:["organization_default","none","zero_data_reten\
tion","modified_abuse_monitoring","enhanced_zero_data_retention","enhanced_modified_abuse_monitoring"],description:"The retention of the pro\
ject."}}},external_storage:{description:"Your own storage for what a project stores.",if:{const:"omit"},then:{const:"omit",description:"Drop\
s what a template gave."},else:{description:"Your own storage for what a project stores.",type:"array",items:{$ref:"#/$defs/project_external\
_storage"}}},certificates:{description:"A certificate of the organization that is enforced in a project.",if:{const:"omit"},then:{const:"omi\
t",description:"Drops what a template gave."},else:{description:"A certificate of the organization that is enforced in a project.",type:"arr\
ay",items:{minLength:1,type:"string"},uniqueItems:!0}}},additionalProperties:!1},project_user:{type:"object",description:"A person's place i\
n a project.",properties:{until:{type:"string",minLength:1,description:"When it ends by itself: the last day, in UTC, or a time with a zone.\
 Afterwards the entry is wanted absent.",examples:["2027-03-31","2027-03-31T18:00:00+02:00"]},role:{enum:["owner","member"],description:"The\
 predefined role in the project."},roles:{description:"A custom role that a person holds in a project. The list is exact for roles held dire\
ctly.",type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}},required:["role"],additionalProperties:!1},project_user_role:{type:"o\
bject",description:"A custom role that a person holds in a project. The list is exact for roles held directly.",properties:{},additionalProperties:!1},
project_group:{type:"object",description:"A group's place in a project.",properties:{roles:{description:"A role that a group holds in a proj\
ect. The list is exact.",type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}},additionalProperties:!1},project_group_role:{type:"\
object",description:"A role that a group holds in a project. The list is exact.",properties:{},additionalProperties:!1},project_role:{type:"\
object",description:"A custom role of one project: a named set of permissions.",properties:{id:{type:"string",minLength:1,description:"Pins \
one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"\
The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Olde\
r names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},permissions:{description:"\
What the role allows, as the API names it: `api.fine_tuning.write`. May be empty.",if:{const:"omit"},then:{const:"omit",description:"Drops w\
hat a template gave."},else:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"What the role allows, as the API nam\
es it: `api.fine_tuning.write`. May be empty."}},description:{description:"What the role is for.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:"string",minLength:1,description:"What the role is for."}}},additionalProperties:!1},project_service_account:{
type:"object",description:"A service account of a project. It is made without a key, so that no secret ever exists.",properties:{id:{type:"s\
tring",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{
type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},
uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is \
done."},role:{enum:["owner","member"],description:"The predefined role in the project."}},additionalProperties:!1},project_api_key:{type:"ob\
ject",description:"The keys of a project. The file says what they must be like; those that are not are listed in every plan, and none is tou\
ched.",properties:{max_age:{type:"string",minLength:1,description:"How old a key may become.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d",
"12w"]},max_idle:{type:"string",minLength:1,description:"How long a key may go unused; one that was never used counts from its creation.",pattern:"\
^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]},owners:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Who may own\
 keys: e-mail addresses and names of service accounts."}},additionalProperties:!1},project_rate_limit:{type:"object",description:"How much a\
 project may ask of one model.",properties:{max_requests_per_1_minute:{description:"Requests a minute.",if:{const:"omit"},then:{const:"omit",
description:"Drops what a template gave."},else:{type:"integer",minimum:0,description:"Requests a minute."}},max_tokens_per_1_minute:{description:"\
Tokens a minute.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0,description:"\
Tokens a minute."}},max_images_per_1_minute:{description:"Images a minute; only for models that make images.",if:{const:"omit"},then:{const:"\
omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0,description:"Images a minute; only for models that make imag\
es."}},max_audio_megabytes_per_1_minute:{description:"Megabytes of audio a minute; only for models that hear or speak.",if:{const:"omit"},then:{
const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0,description:"Megabytes of audio a minute; only for mo\
dels that hear or speak."}},max_requests_per_1_day:{description:"Requests a day; only for some models.",if:{const:"omit"},then:{const:"omit",
description:"Drops what a template gave."},else:{type:"integer",minimum:0,description:"Requests a day; only for some models."}},batch_1_day_max_input_tokens:{
description:"Input tokens that batches may queue in a day; only for some models.",if:{const:"omit"},then:{const:"omit",description:"Drops wh\
at a template gave."},else:{type:"integer",minimum:0,description:"Input tokens that batches may queue in a day; only for some models."}}},additionalProperties:!1},
project_model_permissions:{type:"object",description:"Which models a project may use. Unset: all that the organization may.",properties:{mode:{
enum:["allow_list","deny_list"],description:"Whether the list names what is allowed or what is denied."},model_ids:{type:"array",items:{type:"\
string",minLength:1},uniqueItems:!0,description:"Models, as the API names them."}},required:["mode","model_ids"],additionalProperties:!1},project_hosted_tool_permissions:{
type:"object",description:"Which hosted tools a project may use. A tool that is left out stays as it is; none can be unset.",properties:{file_search:{
description:"Search in uploaded files.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean",
description:"Search in uploaded files."}},web_search:{description:"Search in the web.",if:{const:"omit"},then:{const:"omit",description:"Dro\
ps what a template gave."},else:{type:"boolean",description:"Search in the web."}},image_generation:{description:"Making images.",if:{const:"\
omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean",description:"Making images."}},mcp:{description:"R\
emote MCP servers and connectors.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean",description:"\
Remote MCP servers and connectors."}},code_interpreter:{description:"Running code in a sandbox.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:"boolean",description:"Running code in a sandbox."}}},additionalProperties:!1},project_service_tier_settings:{
type:"object",description:"Which service tiers a project's requests may use. What is left out stays as it is; it cannot be unset.",properties:{
default:{description:"The tier of requests that ask for none.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},
else:{enum:["standard","fast","scale"],description:"The tier of requests that ask for none."}},enabled_tiers:{description:"Tiers that reques\
ts may ask for: a list, or `all`.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{anyOf:[{const:"all"},
{type:"array",items:{enum:["flex","fast","ultrafast"]},uniqueItems:!0}],description:"Tiers that requests may ask for: a list, or `all`."}}},
additionalProperties:!1},project_spend_limit:{type:"object",description:"What a project may spend in a calendar month before its requests ar\
e refused.",properties:{monthly_usd:{type:"number",minimum:.01,multipleOf:.01,description:"Dollars a month, with at most two decimals."}},required:[
"monthly_usd"],additionalProperties:!1},project_spend_alert:{type:"object",description:"A mail that is sent when a project's spending in a m\
onth reaches a threshold. The list is exact.",properties:{monthly_usd:{type:"number",minimum:0,multipleOf:.01,description:"What must be spen\
t in a month, in dollars, for the alert to be sent."},recipients:{type:"array",items:{type:"string",format:"email"},uniqueItems:!0,description:"\
E-mail addresses that the alert goes to.",minItems:1},subject_prefix:{type:"string",minLength:1,description:"What the subject of the mail be\
gins with."}},required:["monthly_usd","recipients"],additionalProperties:!1},project_data_retention:{type:"object",description:"How long the\
 API keeps what a project sends. `organization_default` goes back to what the organization says.",properties:{type:{enum:["organization_defa\
ult","none","zero_data_retention","modified_abuse_monitoring","enhanced_zero_data_retention","enhanced_modified_abuse_monitoring"],description:"\
The retention of the project."}},additionalProperties:!1},project_external_storage:{type:"object",description:"Your own storage for what a p\
roject stores.",properties:{type:{enum:["aws","azure","gcp","oci"],description:"Whose storage it is."},bucket:{type:"string",minLength:1,description:"\
aws, gcp, oci: the bucket."},role_arn:{type:"string",minLength:1,description:"aws: the role that is assumed to reach the bucket."},account_name:{
type:"string",minLength:1,description:"azure: the storage account."},container:{type:"string",minLength:1,description:"azure: the container."},
resource_group:{type:"string",minLength:1,description:"azure: the resource group."},subscription_id:{type:"string",minLength:1,description:"\
azure: the subscription."},tenant_id:{type:"string",minLength:1,description:"azure: the tenant."},workload_identity_pool_id:{type:"string",minLength:1,
description:"gcp: the workload identity pool."},workload_identity_project_number:{type:"string",minLength:1,description:"gcp: the number of \
the pool's project."},workload_identity_provider_id:{type:"string",minLength:1,description:"gcp: the provider in that pool."},region:{type:"\
string",minLength:1,description:"oci: the region."},tenancy_ocid:{type:"string",minLength:1,description:"oci: the OCID of the tenancy."}},required:[
"type"],additionalProperties:!1},project_certificate:{type:"object",description:"A certificate of the organization that is enforced in a pro\
ject.",properties:{},additionalProperties:!1}}},it=Object.prototype.hasOwnProperty,N=Rt().default,me={type:"object",description:"A custom ro\
le of the organization: a named set of permissions.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id\
. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"The real name, where the \
key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one o\
f them is renamed, instead of deleted and created anew. To be dropped once that is done."},permissions:{type:"array",items:{type:"string",minLength:1},
uniqueItems:!0,description:"What the role allows, as the API names it: `api.usage.read`. May be empty."},description:{type:"string",minLength:1,
description:"What the role is for."}},additionalProperties:!1};function dt(a,{instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,
dynamicAnchors:G={}}={}){let e=null,t=0,A=dt.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="ob\
ject"&&!Array.isArray(a)){for(let s in a)if(!(s==="id"||s==="name"||s==="previously"||s==="permissions"||s==="description")){let i={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:me,data:a};e===null?e=[i]:e.push(i),t++}if(a.id!==void 0){let s=a.id;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+
"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:me.
properties.id,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:me.properties.id.type,parentSchema:me.properties.id,data:s};e===null?e=[i]:e.push(i),t++}}if(a.
name!==void 0){let s=a.name;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:me.properties.name,data:s};e===null?e=[i]:
e.push(i),t++}}else{let i={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:me.properties.name.type,parentSchema:me.properties.name,data:s};e===null?e=[i]:e.push(i),t++}}if(a.previously!==void 0){let s=a.
previously;if(Array.isArray(s)){let i=s.length;for(let m=0;m<i;m++){let h=s[m];if(typeof h=="string"){if(N(h)<1){let n={instancePath:r+"/pre\
viously/"+m,schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters",schema:1,parentSchema:me.properties.previously.items,data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/previously\
/"+m,schemaPath:"#/properties/previously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:me.properties.previously.
items.type,parentSchema:me.properties.previously.items,data:h};e===null?e=[n]:e.push(n),t++}}let c=s.length,d;if(c>1){let m={};for(;c--;){let h=s[c];
if(typeof h=="string"){if(typeof m[h]=="number"){d=m[h];let n={instancePath:r+"/previously",schemaPath:"#/properties/previously/uniqueItems",
keyword:"uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:me.
properties.previously,data:s};e===null?e=[n]:e.push(n),t++;break}m[h]=c}}}}else{let i={instancePath:r+"/previously",schemaPath:"#/properties\
/previously/type",keyword:"type",params:{type:"array"},message:"must be array",schema:me.properties.previously.type,parentSchema:me.properties.
previously,data:s};e===null?e=[i]:e.push(i),t++}}if(a.permissions!==void 0){let s=a.permissions;if(Array.isArray(s)){let i=s.length;for(let m=0;m<
i;m++){let h=s[m];if(typeof h=="string"){if(N(h)<1){let n={instancePath:r+"/permissions/"+m,schemaPath:"#/properties/permissions/items/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:me.properties.permissions.items,
data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/permissions/"+m,schemaPath:"#/properties/permissions/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:me.properties.permissions.items.type,parentSchema:me.properties.permissions.items,
data:h};e===null?e=[n]:e.push(n),t++}}let c=s.length,d;if(c>1){let m={};for(;c--;){let h=s[c];if(typeof h=="string"){if(typeof m[h]=="number"){
d=m[h];let n={instancePath:r+"/permissions",schemaPath:"#/properties/permissions/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"\
must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:me.properties.permissions,data:s};e===null?e=
[n]:e.push(n),t++;break}m[h]=c}}}}else{let i={instancePath:r+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:me.properties.permissions.type,parentSchema:me.properties.permissions,data:s};e===null?e=[i]:e.
push(i),t++}}if(a.description!==void 0){let s=a.description;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/description",schemaPath:"\
#/properties/description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:me.
properties.description,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/description",schemaPath:"#/properties/description/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:me.properties.description.type,parentSchema:me.properties.description,
data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:me.type,parentSchema:me,data:a};e===null?e=[s]:e.push(s),t++}return dt.errors=e,t===0}dt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ce={type:"object",description:"A person in the organization, by e-mail address.",properties:{id:{type:"string",minLength:1,
description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},previously:{type:"array",
items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created\
 anew. To be dropped once that is done."},until:{type:"string",minLength:1,description:"When it ends by itself: the last day, in UTC, or a t\
ime with a zone. Afterwards the entry is wanted absent.",examples:["2027-03-31","2027-03-31T18:00:00+02:00"]},role:{enum:["owner","reader"],
description:"The predefined role in the organization. An owner is also owner of every project."},roles:{description:"A custom role that a pe\
rson holds in the organization. The list is exact for roles held directly.",type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}},
additionalProperties:!1};function ht(a,{instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,
t=0,A=ht.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let s in a)
if(!(s==="id"||s==="previously"||s==="until"||s==="role"||s==="roles")){let i={instancePath:r,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:ce,data:a};e===null?
e=[i]:e.push(i),t++}if(a.id!==void 0){let s=a.id;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ce.properties.id,data:s};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ce.properties.id.type,parentSchema:ce.properties.id,data:s};e===null?e=[i]:e.push(i),t++}}if(a.previously!==void 0){let s=a.
previously;if(Array.isArray(s)){let i=s.length;for(let m=0;m<i;m++){let h=s[m];if(typeof h=="string"){if(N(h)<1){let n={instancePath:r+"/pre\
viously/"+m,schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters",schema:1,parentSchema:ce.properties.previously.items,data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/previously\
/"+m,schemaPath:"#/properties/previously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ce.properties.previously.
items.type,parentSchema:ce.properties.previously.items,data:h};e===null?e=[n]:e.push(n),t++}}let c=s.length,d;if(c>1){let m={};for(;c--;){let h=s[c];
if(typeof h=="string"){if(typeof m[h]=="number"){d=m[h];let n={instancePath:r+"/previously",schemaPath:"#/properties/previously/uniqueItems",
keyword:"uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:ce.
properties.previously,data:s};e===null?e=[n]:e.push(n),t++;break}m[h]=c}}}}else{let i={instancePath:r+"/previously",schemaPath:"#/properties\
/previously/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ce.properties.previously.type,parentSchema:ce.properties.
previously,data:s};e===null?e=[i]:e.push(i),t++}}if(a.until!==void 0){let s=a.until;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+
"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:ce.properties.until,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/until",schemaPath:"#/properties/until/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:ce.properties.until.type,parentSchema:ce.properties.until,data:s};
e===null?e=[i]:e.push(i),t++}}if(a.role!==void 0){let s=a.role;if(!(s==="owner"||s==="reader")){let i={instancePath:r+"/role",schemaPath:"#/\
properties/role/enum",keyword:"enum",params:{allowedValues:ce.properties.role.enum},message:"must be equal to one of the allowed values",schema:ce.
properties.role.enum,parentSchema:ce.properties.role,data:s};e===null?e=[i]:e.push(i),t++}}if(a.roles!==void 0){let s=a.roles;if(Array.isArray(
s)){let i=s.length;for(let m=0;m<i;m++){let h=s[m];if(typeof h=="string"){if(N(h)<1){let n={instancePath:r+"/roles/"+m,schemaPath:"#/propert\
ies/roles/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ce.properties.
roles.items,data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/roles/"+m,schemaPath:"#/properties/roles/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:ce.properties.roles.items.type,parentSchema:ce.properties.roles.items,data:h};e===
null?e=[n]:e.push(n),t++}}let c=s.length,d;if(c>1){let m={};for(;c--;){let h=s[c];if(typeof h=="string"){if(typeof m[h]=="number"){d=m[h];let n={
instancePath:r+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate \
items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:ce.properties.roles,data:s};e===null?e=[n]:e.push(n),t++;break}m[h]=c}}}}else{
let i={instancePath:r+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ce.properties.
roles.type,parentSchema:ce.properties.roles,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:ce.type,parentSchema:ce,data:a};e===null?e=[s]:e.push(s),t++}return ht.errors=e,
t===0}ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var te={type:"object",description:"A group of people and service accounts that\
 receives roles together.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an\
 error, never a reason to create another."},name:{type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{
type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of delete\
d and created anew. To be dropped once that is done."},managed_by:{enum:["identity_provider"],description:"The identity provider creates, na\
mes, fills and deletes it; only its roles are ours."},users:{description:"A person's membership in a group.",type:"array",items:{minLength:1,
format:"email",type:"string"},uniqueItems:!0},service_accounts:{description:"A service account's membership in a group: the way for it to ho\
ld custom roles. By the name of the project.",type:"object",additionalProperties:{type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}},
roles:{description:"A role that a group holds in the organization. The list is exact.",type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}},
additionalProperties:!1},jt=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function ut(a,{instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=ut.evaluated;if(A.
dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let s in a)if(!(s==="id"||s===
"name"||s==="previously"||s==="managed_by"||s==="users"||s==="service_accounts"||s==="roles")){let i={instancePath:r,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:te,
data:a};e===null?e=[i]:e.push(i),t++}if(a.id!==void 0){let s=a.id;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:te.properties.
id,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:te.properties.id.type,parentSchema:te.properties.id,data:s};e===null?e=[i]:e.push(i),t++}}if(a.name!==
void 0){let s=a.name;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:te.properties.name,data:s};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:te.properties.name.type,parentSchema:te.properties.name,data:s};e===null?e=[i]:e.push(i),t++}}if(a.previously!==void 0){let s=a.previously;
if(Array.isArray(s)){let i=s.length;for(let m=0;m<i;m++){let h=s[m];if(typeof h=="string"){if(N(h)<1){let n={instancePath:r+"/previously/"+m,
schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:te.properties.previously.items,data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/previously/"+m,schemaPath:"#/\
properties/previously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.properties.previously.items.type,
parentSchema:te.properties.previously.items,data:h};e===null?e=[n]:e.push(n),t++}}let c=s.length,d;if(c>1){let m={};for(;c--;){let h=s[c];if(typeof h==
"string"){if(typeof m[h]=="number"){d=m[h];let n={instancePath:r+"/previously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uni\
queItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:te.properties.
previously,data:s};e===null?e=[n]:e.push(n),t++;break}m[h]=c}}}}else{let i={instancePath:r+"/previously",schemaPath:"#/properties/previously\
/type",keyword:"type",params:{type:"array"},message:"must be array",schema:te.properties.previously.type,parentSchema:te.properties.previously,
data:s};e===null?e=[i]:e.push(i),t++}}if(a.managed_by!==void 0){let s=a.managed_by;if(s!=="identity_provider"){let i={instancePath:r+"/manag\
ed_by",schemaPath:"#/properties/managed_by/enum",keyword:"enum",params:{allowedValues:te.properties.managed_by.enum},message:"must be equal \
to one of the allowed values",schema:te.properties.managed_by.enum,parentSchema:te.properties.managed_by,data:s};e===null?e=[i]:e.push(i),t++}}
if(a.users!==void 0){let s=a.users;if(Array.isArray(s)){let i=s.length;for(let m=0;m<i;m++){let h=s[m];if(typeof h=="string"){if(N(h)<1){let n={
instancePath:r+"/users/"+m,schemaPath:"#/properties/users/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:te.properties.users.items,data:h};e===null?e=[n]:e.push(n),t++}if(!jt.test(h)){let n={instancePath:r+
"/users/"+m,schemaPath:"#/properties/users/items/format",keyword:"format",params:{format:"email"},message:'must match format "email"',schema:"\
email",parentSchema:te.properties.users.items,data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/users/"+m,schemaPath:"#/pro\
perties/users/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.properties.users.items.type,parentSchema:te.
properties.users.items,data:h};e===null?e=[n]:e.push(n),t++}}let c=s.length,d;if(c>1){let m={};for(;c--;){let h=s[c];if(typeof h=="string"){
if(typeof m[h]=="number"){d=m[h];let n={instancePath:r+"/users",schemaPath:"#/properties/users/uniqueItems",keyword:"uniqueItems",params:{i:c,
j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:te.properties.users,data:s};e===
null?e=[n]:e.push(n),t++;break}m[h]=c}}}}else{let i={instancePath:r+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:te.properties.users.type,parentSchema:te.properties.users,data:s};e===null?e=[i]:e.push(i),t++}}if(a.
service_accounts!==void 0){let s=a.service_accounts;if(s&&typeof s=="object"&&!Array.isArray(s))for(let i in s){let c=s[i];if(Array.isArray(
c)){let d=c.length;for(let n=0;n<d;n++){let b=c[n];if(typeof b=="string"){if(N(b)<1){let P={instancePath:r+"/service_accounts/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+n,schemaPath:"#/properties/service_accounts/additionalProperties/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:te.properties.service_accounts.additionalProperties.items,data:b};
e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:r+"/service_accounts/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+n,schemaPath:"#/p\
roperties/service_accounts/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.properties.
service_accounts.additionalProperties.items.type,parentSchema:te.properties.service_accounts.additionalProperties.items,data:b};e===null?e=[
P]:e.push(P),t++}}let m=c.length,h;if(m>1){let n={};for(;m--;){let b=c[m];if(typeof b=="string"){if(typeof n[b]=="number"){h=n[b];let P={instancePath:r+
"/service_accounts/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_accounts/additionalProperties/uniqueItems",keyword:"\
uniqueItems",params:{i:m,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+m+" are identical)",schema:!0,parentSchema:te.properties.
service_accounts.additionalProperties,data:c};e===null?e=[P]:e.push(P),t++;break}n[b]=m}}}}else{let d={instancePath:r+"/service_accounts/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_accounts/additionalProperties/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array",schema:te.properties.service_accounts.additionalProperties.type,parentSchema:te.properties.service_accounts.additionalProperties,
data:c};e===null?e=[d]:e.push(d),t++}}else{let i={instancePath:r+"/service_accounts",schemaPath:"#/properties/service_accounts/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:te.properties.service_accounts.type,parentSchema:te.properties.service_accounts,
data:s};e===null?e=[i]:e.push(i),t++}}if(a.roles!==void 0){let s=a.roles;if(Array.isArray(s)){let i=s.length;for(let m=0;m<i;m++){let h=s[m];
if(typeof h=="string"){if(N(h)<1){let n={instancePath:r+"/roles/"+m,schemaPath:"#/properties/roles/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:te.properties.roles.items,data:h};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:r+"/roles/"+m,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:te.properties.roles.items.type,parentSchema:te.properties.roles.items,data:h};e===null?e=[n]:e.push(n),t++}}let c=s.length,d;if(c>1){
let m={};for(;c--;){let h=s[c];if(typeof h=="string"){if(typeof m[h]=="number"){d=m[h];let n={instancePath:r+"/roles",schemaPath:"#/properti\
es/roles/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",
schema:!0,parentSchema:te.properties.roles,data:s};e===null?e=[n]:e.push(n),t++;break}m[h]=c}}}}else{let i={instancePath:r+"/roles",schemaPath:"\
#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:te.properties.roles.type,parentSchema:te.properties.
roles,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object",schema:te.type,parentSchema:te,data:a};e===null?e=[s]:e.push(s),t++}return ut.errors=e,t===0}ut.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var de={type:"object",description:"A certificate for mutual TLS. Uploading enforces nothing; being active does.",properties:{
id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason to create anothe\
r."},name:{type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",items:{type:"str\
ing",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created anew. To be dro\
pped once that is done."},certificate:{type:"string",minLength:1,description:"The certificate in PEM form. Usually the entry names a `file` \
instead."},active:{type:"boolean",description:"Whether it is enforced for the whole organization."},file:{type:"string",minLength:1,description:"\
A file that holds it, relative to this one and inside the folder of the configuration.",examples:["certs/acme.pem"]}},additionalProperties:!1};
function ft(a,{instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=ft.evaluated;if(A.
dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let s in a)if(!(s==="id"||s===
"name"||s==="previously"||s==="certificate"||s==="active"||s==="file")){let i={instancePath:r,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:de,data:a};e===null?
e=[i]:e.push(i),t++}if(a.id!==void 0){let s=a.id;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/id",schemaPath:"#/properties/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:de.properties.id,data:s};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:de.properties.id.type,parentSchema:de.properties.id,data:s};e===null?e=[i]:e.push(i),t++}}if(a.name!==void 0){let s=a.
name;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:de.properties.name,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:de.properties.name.type,parentSchema:de.
properties.name,data:s};e===null?e=[i]:e.push(i),t++}}if(a.previously!==void 0){let s=a.previously;if(Array.isArray(s)){let i=s.length;for(let m=0;m<
i;m++){let h=s[m];if(typeof h=="string"){if(N(h)<1){let n={instancePath:r+"/previously/"+m,schemaPath:"#/properties/previously/items/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:de.properties.previously.items,
data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/previously/"+m,schemaPath:"#/properties/previously/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:de.properties.previously.items.type,parentSchema:de.properties.previously.items,
data:h};e===null?e=[n]:e.push(n),t++}}let c=s.length,d;if(c>1){let m={};for(;c--;){let h=s[c];if(typeof h=="string"){if(typeof m[h]=="number"){
d=m[h];let n={instancePath:r+"/previously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"\
must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:de.properties.previously,data:s};e===null?e=[
n]:e.push(n),t++;break}m[h]=c}}}}else{let i={instancePath:r+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:de.properties.previously.type,parentSchema:de.properties.previously,data:s};e===null?e=[i]:e.push(i),
t++}}if(a.certificate!==void 0){let s=a.certificate;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/certificate",schemaPath:"#/pro\
perties/certificate/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:de.
properties.certificate,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/certificate",schemaPath:"#/properties/certificate/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:de.properties.certificate.type,parentSchema:de.properties.certificate,
data:s};e===null?e=[i]:e.push(i),t++}}if(a.active!==void 0){let s=a.active;if(typeof s!="boolean"){let i={instancePath:r+"/active",schemaPath:"\
#/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:de.properties.active.type,parentSchema:de.
properties.active,data:s};e===null?e=[i]:e.push(i),t++}}if(a.file!==void 0){let s=a.file;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+
"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:de.properties.file,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/file",schemaPath:"#/properties/file/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:de.properties.file.type,parentSchema:de.properties.file,data:s};e===null?
e=[i]:e.push(i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:de.
type,parentSchema:de,data:a};e===null?e=[s]:e.push(s),t++}return ft.errors=e,t===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var We={
type:"object",description:"What the organization may spend in a calendar month before its requests are refused.",properties:{monthly_usd:{type:"\
number",minimum:.01,multipleOf:.01,description:"Dollars a month, with at most two decimals."}},required:["monthly_usd"],additionalProperties:!1};
function yt(a,{instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=yt.evaluated;if(A.
dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.monthly_usd===void 0){let s={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"monthly_usd"},message:"must have required property 'month\
ly_usd'",schema:We.required,parentSchema:We,data:a};e===null?e=[s]:e.push(s),t++}for(let s in a)if(s!=="monthly_usd"){let i={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propertie\
s",schema:!1,parentSchema:We,data:a};e===null?e=[i]:e.push(i),t++}if(a.monthly_usd!==void 0){let s=a.monthly_usd;if(typeof s=="number"&&isFinite(
s)){if(s<.01||isNaN(s)){let c={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_usd/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:We.properties.monthly_usd,data:s};e===null?e=[c]:e.push(c),t++}let i;if(i=s/
.01,Math.abs(Math.round(i)-i)>1e-6){let c={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_usd/multipleOf",keyword:"multipleO\
f",params:{multipleOf:.01},message:"must be multiple of 0.01",schema:.01,parentSchema:We.properties.monthly_usd,data:s};e===null?e=[c]:e.push(
c),t++}}else{let i={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_usd/type",keyword:"type",params:{type:"number"},message:"\
must be number",schema:We.properties.monthly_usd.type,parentSchema:We.properties.monthly_usd,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:We.type,parentSchema:We,data:a};e===
null?e=[s]:e.push(s),t++}return yt.errors=e,t===0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var he={type:"object",description:"\
A mail that is sent when the organization's spending in a month reaches a threshold. The list is exact.",properties:{monthly_usd:{type:"numb\
er",minimum:0,multipleOf:.01,description:"What must be spent in a month, in dollars, for the alert to be sent."},recipients:{type:"array",items:{
type:"string",format:"email"},uniqueItems:!0,description:"E-mail addresses that the alert goes to.",minItems:1},subject_prefix:{type:"string",
minLength:1,description:"What the subject of the mail begins with."}},required:["monthly_usd","recipients"],additionalProperties:!1};function gt(a,{
instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=gt.evaluated;if(A.dynamicProps&&(A.
props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.monthly_usd===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"monthly_usd"},message:"must have required property 'monthly_usd'",schema:he.required,
parentSchema:he,data:a};e===null?e=[s]:e.push(s),t++}if(a.recipients===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"recipients"},message:"must have required property 'recipients'",schema:he.required,parentSchema:he,data:a};e===
null?e=[s]:e.push(s),t++}for(let s in a)if(!(s==="monthly_usd"||s==="recipients"||s==="subject_prefix")){let i={instancePath:r,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:he,data:a};e===null?e=[i]:e.push(i),t++}if(a.monthly_usd!==void 0){let s=a.monthly_usd;if(typeof s=="number"&&isFinite(s)){if(s<
0||isNaN(s)){let c={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:he.properties.monthly_usd,data:s};e===null?e=[c]:e.push(c),t++}let i;if(i=s/.01,Math.abs(Math.round(
i)-i)>1e-6){let c={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_usd/multipleOf",keyword:"multipleOf",params:{multipleOf:.01},
message:"must be multiple of 0.01",schema:.01,parentSchema:he.properties.monthly_usd,data:s};e===null?e=[c]:e.push(c),t++}}else{let i={instancePath:r+
"/monthly_usd",schemaPath:"#/properties/monthly_usd/type",keyword:"type",params:{type:"number"},message:"must be number",schema:he.properties.
monthly_usd.type,parentSchema:he.properties.monthly_usd,data:s};e===null?e=[i]:e.push(i),t++}}if(a.recipients!==void 0){let s=a.recipients;if(Array.
isArray(s)){if(s.length<1){let m={instancePath:r+"/recipients",schemaPath:"#/properties/recipients/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:he.properties.recipients,data:s};e===null?e=[m]:e.push(m),t++}let i=s.length;
for(let m=0;m<i;m++){let h=s[m];if(typeof h=="string"){if(!jt.test(h)){let n={instancePath:r+"/recipients/"+m,schemaPath:"#/properties/recip\
ients/items/format",keyword:"format",params:{format:"email"},message:'must match format "email"',schema:"email",parentSchema:he.properties.recipients.
items,data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/recipients/"+m,schemaPath:"#/properties/recipients/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:he.properties.recipients.items.type,parentSchema:he.properties.recipients.items,
data:h};e===null?e=[n]:e.push(n),t++}}let c=s.length,d;if(c>1){let m={};for(;c--;){let h=s[c];if(typeof h=="string"){if(typeof m[h]=="number"){
d=m[h];let n={instancePath:r+"/recipients",schemaPath:"#/properties/recipients/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"\
must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:he.properties.recipients,data:s};e===null?e=[
n]:e.push(n),t++;break}m[h]=c}}}}else{let i={instancePath:r+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:he.properties.recipients.type,parentSchema:he.properties.recipients,data:s};e===null?e=[i]:e.push(i),
t++}}if(a.subject_prefix!==void 0){let s=a.subject_prefix;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/subject_prefix",schemaPath:"\
#/properties/subject_prefix/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:he.
properties.subject_prefix,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/subject_prefix",schemaPath:"#/properties/subjec\
t_prefix/type",keyword:"type",params:{type:"string"},message:"must be string",schema:he.properties.subject_prefix.type,parentSchema:he.properties.
subject_prefix,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:he.type,parentSchema:he,data:a};e===null?e=[s]:e.push(s),t++}return gt.errors=e,t===0}gt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var mt={type:"object",description:"How long the API keeps what the organization sends. Only for organizations with data ret\
ention controls; it cannot be unset.",properties:{type:{enum:["zero_data_retention","modified_abuse_monitoring","enhanced_zero_data_retentio\
n","enhanced_modified_abuse_monitoring"],description:"The retention of the whole organization."}},additionalProperties:!1};function _t(a,{instancePath:r="",
parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=_t.evaluated;if(A.dynamicProps&&(A.props=void 0),A.
dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let s in a)if(s!=="type"){let i={instancePath:r,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:mt,
data:a};e===null?e=[i]:e.push(i),t++}if(a.type!==void 0){let s=a.type;if(!(s==="zero_data_retention"||s==="modified_abuse_monitoring"||s==="\
enhanced_zero_data_retention"||s==="enhanced_modified_abuse_monitoring")){let i={instancePath:r+"/type",schemaPath:"#/properties/type/enum",
keyword:"enum",params:{allowedValues:mt.properties.type.enum},message:"must be equal to one of the allowed values",schema:mt.properties.type.
enum,parentSchema:mt.properties.type,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:mt.type,parentSchema:mt,data:a};e===null?e=[s]:e.push(s),t++}return _t.errors=e,t===0}_t.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var W={type:"object",description:"A key in your own key management service that encrypts what pro\
jects store.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never\
 a reason to create another."},type:{enum:["aws","gcp","azure","oci"],description:"Whose key management service it is."},purpose:{enum:["ekm",
"psp_decryption"],description:"What the key is for; `ekm` where it is left out."},external_id:{type:"string",minLength:1,description:"aws: t\
he ExternalID of the AssumeRole call; the id of this organization or of one of its projects."},kms_arn:{type:"string",minLength:1,description:"\
aws: the ARN of the master key."},role_arn:{type:"string",minLength:1,description:"aws: the role that is assumed to reach the key."},audience:{
type:"string",minLength:1,description:"gcp, azure: the audience of the identity token; the id of this organization or of one of its projects\
."},kms_key_location:{type:"string",minLength:1,description:"gcp: the region of the key."},kms_key_name:{type:"string",minLength:1,description:"\
gcp: the name of the key."},kms_key_ring_name:{type:"string",minLength:1,description:"gcp: the key ring."},kms_key_version:{type:"string",minLength:1,
description:"gcp: the version of the key."},kms_project_id:{type:"string",minLength:1,description:"gcp: the Google Cloud project of the key."},
workload_identity_pool_id:{type:"string",minLength:1,description:"gcp: the workload identity pool."},workload_identity_project_number:{type:"\
string",minLength:1,description:"gcp: the number of the pool's project."},workload_identity_provider_id:{type:"string",minLength:1,description:"\
gcp: the provider in that pool."},key_name:{type:"string",minLength:1,description:"azure: the name of the key."},key_version:{type:"string",
minLength:1,description:"azure: the version of the key."},tenant_id:{type:"string",minLength:1,description:"azure: the tenant."},vault_uri:{
type:"string",minLength:1,description:"azure: the address of the vault."},key_ocid:{type:"string",minLength:1,description:"oci: the OCID of \
the key."},key_version_ocid:{type:"string",minLength:1,description:"oci: the OCID of its version."},region:{type:"string",minLength:1,description:"\
oci: the region."},vault_ocid:{type:"string",minLength:1,description:"oci: the OCID of the vault."}},additionalProperties:!1};function vt(a,{
instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=vt.evaluated;if(A.dynamicProps&&(A.
props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let s in a)if(!it.call(W.properties,s)){let i={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:W,data:a};e===null?e=[i]:e.push(i),t++}if(a.id!==void 0){let s=a.id;if(typeof s=="string"){if(N(s)<
1){let i={instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:W.properties.id,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/id",schemaPath:"#/pr\
operties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.id.type,parentSchema:W.properties.id,data:s};
e===null?e=[i]:e.push(i),t++}}if(a.type!==void 0){let s=a.type;if(!(s==="aws"||s==="gcp"||s==="azure"||s==="oci")){let i={instancePath:r+"/t\
ype",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:W.properties.type.enum},message:"must be equal to one of the a\
llowed values",schema:W.properties.type.enum,parentSchema:W.properties.type,data:s};e===null?e=[i]:e.push(i),t++}}if(a.purpose!==void 0){let s=a.
purpose;if(!(s==="ekm"||s==="psp_decryption")){let i={instancePath:r+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{
allowedValues:W.properties.purpose.enum},message:"must be equal to one of the allowed values",schema:W.properties.purpose.enum,parentSchema:W.
properties.purpose,data:s};e===null?e=[i]:e.push(i),t++}}if(a.external_id!==void 0){let s=a.external_id;if(typeof s=="string"){if(N(s)<1){let i={
instancePath:r+"/external_id",schemaPath:"#/properties/external_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters",schema:1,parentSchema:W.properties.external_id,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/ext\
ernal_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.external_id.
type,parentSchema:W.properties.external_id,data:s};e===null?e=[i]:e.push(i),t++}}if(a.kms_arn!==void 0){let s=a.kms_arn;if(typeof s=="string"){
if(N(s)<1){let i={instancePath:r+"/kms_arn",schemaPath:"#/properties/kms_arn/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters",schema:1,parentSchema:W.properties.kms_arn,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+
"/kms_arn",schemaPath:"#/properties/kms_arn/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.kms_arn.
type,parentSchema:W.properties.kms_arn,data:s};e===null?e=[i]:e.push(i),t++}}if(a.role_arn!==void 0){let s=a.role_arn;if(typeof s=="string"){
if(N(s)<1){let i={instancePath:r+"/role_arn",schemaPath:"#/properties/role_arn/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters",schema:1,parentSchema:W.properties.role_arn,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+
"/role_arn",schemaPath:"#/properties/role_arn/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.role_arn.
type,parentSchema:W.properties.role_arn,data:s};e===null?e=[i]:e.push(i),t++}}if(a.audience!==void 0){let s=a.audience;if(typeof s=="string"){
if(N(s)<1){let i={instancePath:r+"/audience",schemaPath:"#/properties/audience/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters",schema:1,parentSchema:W.properties.audience,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+
"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.audience.
type,parentSchema:W.properties.audience,data:s};e===null?e=[i]:e.push(i),t++}}if(a.kms_key_location!==void 0){let s=a.kms_key_location;if(typeof s==
"string"){if(N(s)<1){let i={instancePath:r+"/kms_key_location",schemaPath:"#/properties/kms_key_location/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:W.properties.kms_key_location,data:s};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:r+"/kms_key_location",schemaPath:"#/properties/kms_key_location/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:W.properties.kms_key_location.type,parentSchema:W.properties.kms_key_location,data:s};e===null?e=[i]:e.push(i),t++}}if(a.
kms_key_name!==void 0){let s=a.kms_key_name;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/kms_key_name",schemaPath:"#/properties\
/kms_key_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:W.properties.
kms_key_name,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/kms_key_name",schemaPath:"#/properties/kms_key_name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:W.properties.kms_key_name.type,parentSchema:W.properties.kms_key_name,data:s};e===
null?e=[i]:e.push(i),t++}}if(a.kms_key_ring_name!==void 0){let s=a.kms_key_ring_name;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+
"/kms_key_ring_name",schemaPath:"#/properties/kms_key_ring_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:W.properties.kms_key_ring_name,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/\
kms_key_ring_name",schemaPath:"#/properties/kms_key_ring_name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.
properties.kms_key_ring_name.type,parentSchema:W.properties.kms_key_ring_name,data:s};e===null?e=[i]:e.push(i),t++}}if(a.kms_key_version!==void 0){
let s=a.kms_key_version;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/kms_key_version",schemaPath:"#/properties/kms_key_version/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:W.properties.kms_key_version,
data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/kms_key_version",schemaPath:"#/properties/kms_key_version/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:W.properties.kms_key_version.type,parentSchema:W.properties.kms_key_version,data:s};
e===null?e=[i]:e.push(i),t++}}if(a.kms_project_id!==void 0){let s=a.kms_project_id;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"\
/kms_project_id",schemaPath:"#/properties/kms_project_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:W.properties.kms_project_id,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/kms_projec\
t_id",schemaPath:"#/properties/kms_project_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.kms_project_id.
type,parentSchema:W.properties.kms_project_id,data:s};e===null?e=[i]:e.push(i),t++}}if(a.workload_identity_pool_id!==void 0){let s=a.workload_identity_pool_id;
if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/workload_identity_pool_id",schemaPath:"#/properties/workload_identity_pool_id/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:W.properties.workload_identity_pool_id,
data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/workload_identity_pool_id",schemaPath:"#/properties/workload_identity_poo\
l_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.workload_identity_pool_id.type,parentSchema:W.
properties.workload_identity_pool_id,data:s};e===null?e=[i]:e.push(i),t++}}if(a.workload_identity_project_number!==void 0){let s=a.workload_identity_project_number;
if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/workload_identity_project_number",schemaPath:"#/properties/workload_identity_proje\
ct_number/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:W.properties.
workload_identity_project_number,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/workload_identity_project_number",schemaPath:"\
#/properties/workload_identity_project_number/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.workload_identity_project_number.
type,parentSchema:W.properties.workload_identity_project_number,data:s};e===null?e=[i]:e.push(i),t++}}if(a.workload_identity_provider_id!==void 0){
let s=a.workload_identity_provider_id;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/workload_identity_provider_id",schemaPath:"#\
/properties/workload_identity_provider_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:W.properties.workload_identity_provider_id,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/workload_identity\
_provider_id",schemaPath:"#/properties/workload_identity_provider_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.
properties.workload_identity_provider_id.type,parentSchema:W.properties.workload_identity_provider_id,data:s};e===null?e=[i]:e.push(i),t++}}
if(a.key_name!==void 0){let s=a.key_name;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/key_name",schemaPath:"#/properties/key_na\
me/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:W.properties.key_name,
data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/key_name",schemaPath:"#/properties/key_name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:W.properties.key_name.type,parentSchema:W.properties.key_name,data:s};e===null?e=[i]:e.push(i),
t++}}if(a.key_version!==void 0){let s=a.key_version;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/key_version",schemaPath:"#/pro\
perties/key_version/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:W.
properties.key_version,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/key_version",schemaPath:"#/properties/key_version/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.key_version.type,parentSchema:W.properties.key_version,
data:s};e===null?e=[i]:e.push(i),t++}}if(a.tenant_id!==void 0){let s=a.tenant_id;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/t\
enant_id",schemaPath:"#/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:W.properties.tenant_id,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/tenant_id",schemaPath:"#/pro\
perties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.tenant_id.type,parentSchema:W.properties.
tenant_id,data:s};e===null?e=[i]:e.push(i),t++}}if(a.vault_uri!==void 0){let s=a.vault_uri;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+
"/vault_uri",schemaPath:"#/properties/vault_uri/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs",schema:1,parentSchema:W.properties.vault_uri,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/vault_uri",schemaPath:"#\
/properties/vault_uri/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.vault_uri.type,parentSchema:W.
properties.vault_uri,data:s};e===null?e=[i]:e.push(i),t++}}if(a.key_ocid!==void 0){let s=a.key_ocid;if(typeof s=="string"){if(N(s)<1){let i={
instancePath:r+"/key_ocid",schemaPath:"#/properties/key_ocid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:W.properties.key_ocid,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/key_ocid",schemaPath:"\
#/properties/key_ocid/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.key_ocid.type,parentSchema:W.
properties.key_ocid,data:s};e===null?e=[i]:e.push(i),t++}}if(a.key_version_ocid!==void 0){let s=a.key_version_ocid;if(typeof s=="string"){if(N(
s)<1){let i={instancePath:r+"/key_version_ocid",schemaPath:"#/properties/key_version_ocid/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:W.properties.key_version_ocid,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:r+"/key_version_ocid",schemaPath:"#/properties/key_version_ocid/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:W.properties.key_version_ocid.type,parentSchema:W.properties.key_version_ocid,data:s};e===null?e=[i]:e.push(i),t++}}if(a.region!==
void 0){let s=a.region;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/region",schemaPath:"#/properties/region/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:W.properties.region,data:s};e===null?e=[i]:
e.push(i),t++}}else{let i={instancePath:r+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:W.properties.region.type,parentSchema:W.properties.region,data:s};e===null?e=[i]:e.push(i),t++}}if(a.vault_ocid!==void 0){
let s=a.vault_ocid;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/vault_ocid",schemaPath:"#/properties/vault_ocid/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:W.properties.vault_ocid,data:s};e===null?e=
[i]:e.push(i),t++}}else{let i={instancePath:r+"/vault_ocid",schemaPath:"#/properties/vault_ocid/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:W.properties.vault_ocid.type,parentSchema:W.properties.vault_ocid,data:s};e===null?e=[i]:e.push(i),t++}}}else{
let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:W.type,parentSchema:W,data:a};
e===null?e=[s]:e.push(s),t++}return vt.errors=e,t===0}vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var K={type:"object",description:"\
An issuer of tokens that workloads exchange for access, without a key.",properties:{id:{type:"string",minLength:1,description:"Pins one live\
 resource by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"The re\
al name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older name\
s: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},type:{enum:["oidc"],description:"\
The protocol."},issuer:{type:"string",minLength:1,description:"The issuer of the tokens, as their `iss` claim says it.",format:"uri"},audience:{
type:"string",minLength:1,description:"The audience that the tokens must have."},description:{type:"string",minLength:1,description:"What it\
 is for."},enabled:{type:"boolean",description:"Whether its tokens are accepted."},verification:{description:"How tokens are verified: with \
keys that are discovered, or with keys that are uploaded.",oneOf:[{type:"object",properties:{type:{const:"discovery"},discovery_url:{type:"s\
tring",format:"uri"}},required:["type"],additionalProperties:!1},{type:"object",properties:{type:{const:"uploaded_jwks"},jwks:{type:"object"}},
required:["type","jwks"],additionalProperties:!1}]},attribute_transformations:{type:"array",items:{type:"object",properties:{attribute:{type:"\
string",minLength:1},expression:{type:"string",minLength:1}},required:["attribute","expression"],additionalProperties:!1},description:"Attri\
butes that are computed from the token's claims, each by an expression."},federation_rules:{description:"Which tokens of a provider act as w\
hich service account.",type:"object",propertyNames:{minLength:1},additionalProperties:{$ref:"#/$defs/workload_identity_provider_federation_r\
ule"}}},additionalProperties:!1},Zt=Ht().fullFormats.uri,Z={type:"object",description:"Which tokens of a provider act as which service accou\
nt.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, never a reason\
 to create another."},name:{type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"array",
items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and created\
 anew. To be dropped once that is done."},project:{type:"string",minLength:1,description:"The project of the service account."},service_account:{
type:"string",minLength:1,description:"The service account that the tokens act as."},attribute_matchers:{type:"object",additionalProperties:{
type:["string","boolean","number"]},description:"Attributes that a token must have, with the value that each must have."},description:{type:"\
string",minLength:1,description:"What the rule is for."},enabled:{type:"boolean",description:"Whether the rule is in force."},permissions:{description:"\
What the exchanged access may do: all that the service account may, or the scopes listed.",oneOf:[{type:"object",properties:{type:{const:"se\
rvice_account_default"}},required:["type"],additionalProperties:!1},{type:"object",properties:{type:{const:"restricted"},scopes:{type:"array",
items:{type:"string"},uniqueItems:!0}},required:["type","scopes"],additionalProperties:!1}]}},additionalProperties:!1};function wt(a,{instancePath:r="",
parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=wt.evaluated;if(A.dynamicProps&&(A.props=void 0),A.
dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let c in a)if(!it.call(Z.properties,c)){let d={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,
parentSchema:Z,data:a};e===null?e=[d]:e.push(d),t++}if(a.id!==void 0){let c=a.id;if(typeof c=="string"){if(N(c)<1){let d={instancePath:r+"/i\
d",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Z.
properties.id,data:c};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Z.properties.id.type,parentSchema:Z.properties.id,data:c};e===null?e=[d]:e.push(d),t++}}if(a.
name!==void 0){let c=a.name;if(typeof c=="string"){if(N(c)<1){let d={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Z.properties.name,data:c};e===null?e=[d]:e.
push(d),t++}}else{let d={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:Z.properties.name.type,parentSchema:Z.properties.name,data:c};e===null?e=[d]:e.push(d),t++}}if(a.previously!==void 0){let c=a.
previously;if(Array.isArray(c)){let d=c.length;for(let n=0;n<d;n++){let b=c[n];if(typeof b=="string"){if(N(b)<1){let P={instancePath:r+"/pre\
viously/"+n,schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters",schema:1,parentSchema:Z.properties.previously.items,data:b};e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:r+"/previously/"+
n,schemaPath:"#/properties/previously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.previously.
items.type,parentSchema:Z.properties.previously.items,data:b};e===null?e=[P]:e.push(P),t++}}let m=c.length,h;if(m>1){let n={};for(;m--;){let b=c[m];
if(typeof b=="string"){if(typeof n[b]=="number"){h=n[b];let P={instancePath:r+"/previously",schemaPath:"#/properties/previously/uniqueItems",
keyword:"uniqueItems",params:{i:m,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+m+" are identical)",schema:!0,parentSchema:Z.
properties.previously,data:c};e===null?e=[P]:e.push(P),t++;break}n[b]=m}}}}else{let d={instancePath:r+"/previously",schemaPath:"#/properties\
/previously/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Z.properties.previously.type,parentSchema:Z.properties.
previously,data:c};e===null?e=[d]:e.push(d),t++}}if(a.project!==void 0){let c=a.project;if(typeof c=="string"){if(N(c)<1){let d={instancePath:r+
"/project",schemaPath:"#/properties/project/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:Z.properties.project,data:c};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/project",schemaPath:"#/propert\
ies/project/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.project.type,parentSchema:Z.properties.
project,data:c};e===null?e=[d]:e.push(d),t++}}if(a.service_account!==void 0){let c=a.service_account;if(typeof c=="string"){if(N(c)<1){let d={
instancePath:r+"/service_account",schemaPath:"#/properties/service_account/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters",schema:1,parentSchema:Z.properties.service_account,data:c};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+
"/service_account",schemaPath:"#/properties/service_account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.
service_account.type,parentSchema:Z.properties.service_account,data:c};e===null?e=[d]:e.push(d),t++}}if(a.attribute_matchers!==void 0){let c=a.
attribute_matchers;if(c&&typeof c=="object"&&!Array.isArray(c))for(let d in c){let m=c[d];if(typeof m!="string"&&typeof m!="boolean"&&!(typeof m==
"number"&&isFinite(m))){let h={instancePath:r+"/attribute_matchers/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/attri\
bute_matchers/additionalProperties/type",keyword:"type",params:{type:Z.properties.attribute_matchers.additionalProperties.type},message:"mus\
t be string,boolean,number",schema:Z.properties.attribute_matchers.additionalProperties.type,parentSchema:Z.properties.attribute_matchers.additionalProperties,
data:m};e===null?e=[h]:e.push(h),t++}}else{let d={instancePath:r+"/attribute_matchers",schemaPath:"#/properties/attribute_matchers/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:Z.properties.attribute_matchers.type,parentSchema:Z.properties.attribute_matchers,
data:c};e===null?e=[d]:e.push(d),t++}}if(a.description!==void 0){let c=a.description;if(typeof c=="string"){if(N(c)<1){let d={instancePath:r+
"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:Z.properties.description,data:c};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.description.type,parentSchema:Z.
properties.description,data:c};e===null?e=[d]:e.push(d),t++}}if(a.enabled!==void 0){let c=a.enabled;if(typeof c!="boolean"){let d={instancePath:r+
"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:Z.properties.enabled.
type,parentSchema:Z.properties.enabled,data:c};e===null?e=[d]:e.push(d),t++}}if(a.permissions!==void 0){let c=a.permissions,d=t,m=!1,h=null,
n=t;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.type===void 0){let P={instancePath:r+"/permissions",schemaPath:"#/properties/permissio\
ns/oneOf/0/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:Z.properties.permissions.
oneOf[0].required,parentSchema:Z.properties.permissions.oneOf[0],data:c};e===null?e=[P]:e.push(P),t++}for(let P in c)if(P!=="type"){let S={instancePath:r+
"/permissions",schemaPath:"#/properties/permissions/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
message:"must NOT have additional properties",schema:!1,parentSchema:Z.properties.permissions.oneOf[0],data:c};e===null?e=[S]:e.push(S),t++}
if(c.type!==void 0){let P=c.type;if(P!=="service_account_default"){let S={instancePath:r+"/permissions/type",schemaPath:"#/properties/permis\
sions/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"service_account_default"},message:"must be equal to constant",schema:"\
service_account_default",parentSchema:Z.properties.permissions.oneOf[0].properties.type,data:P};e===null?e=[S]:e.push(S),t++}}}else{let P={instancePath:r+
"/permissions",schemaPath:"#/properties/permissions/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.properties.
permissions.oneOf[0].type,parentSchema:Z.properties.permissions.oneOf[0],data:c};e===null?e=[P]:e.push(P),t++}var i=n===t;if(i){m=!0,h=0;var s=!0}
let b=t;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.type===void 0){let P={instancePath:r+"/permissions",schemaPath:"#/properties/permi\
ssions/oneOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:Z.properties.
permissions.oneOf[1].required,parentSchema:Z.properties.permissions.oneOf[1],data:c};e===null?e=[P]:e.push(P),t++}if(c.scopes===void 0){let P={
instancePath:r+"/permissions",schemaPath:"#/properties/permissions/oneOf/1/required",keyword:"required",params:{missingProperty:"scopes"},message:"\
must have required property 'scopes'",schema:Z.properties.permissions.oneOf[1].required,parentSchema:Z.properties.permissions.oneOf[1],data:c};
e===null?e=[P]:e.push(P),t++}for(let P in c)if(!(P==="type"||P==="scopes")){let S={instancePath:r+"/permissions",schemaPath:"#/properties/pe\
rmissions/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:Z.properties.permissions.oneOf[1],data:c};e===null?e=[S]:e.push(S),t++}if(c.type!==void 0){let P=c.type;if(P!==
"restricted"){let S={instancePath:r+"/permissions/type",schemaPath:"#/properties/permissions/oneOf/1/properties/type/const",keyword:"const",
params:{allowedValue:"restricted"},message:"must be equal to constant",schema:"restricted",parentSchema:Z.properties.permissions.oneOf[1].properties.
type,data:P};e===null?e=[S]:e.push(S),t++}}if(c.scopes!==void 0){let P=c.scopes;if(Array.isArray(P)){let S=P.length;for(let Y=0;Y<S;Y++){let E=P[Y];
if(typeof E!="string"){let ie={instancePath:r+"/permissions/scopes/"+Y,schemaPath:"#/properties/permissions/oneOf/1/properties/scopes/items/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.permissions.oneOf[1].properties.scopes.items.type,parentSchema:Z.
properties.permissions.oneOf[1].properties.scopes.items,data:E};e===null?e=[ie]:e.push(ie),t++}}let j=P.length,C;if(j>1){let Y={};for(;j--;){
let E=P[j];if(typeof E=="string"){if(typeof Y[E]=="number"){C=Y[E];let ie={instancePath:r+"/permissions/scopes",schemaPath:"#/properties/per\
missions/oneOf/1/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:j,j:C},message:"must NOT have duplicate items (items ## "+C+
" and "+j+" are identical)",schema:!0,parentSchema:Z.properties.permissions.oneOf[1].properties.scopes,data:P};e===null?e=[ie]:e.push(ie),t++;
break}Y[E]=j}}}}else{let S={instancePath:r+"/permissions/scopes",schemaPath:"#/properties/permissions/oneOf/1/properties/scopes/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:Z.properties.permissions.oneOf[1].properties.scopes.type,parentSchema:Z.properties.
permissions.oneOf[1].properties.scopes,data:P};e===null?e=[S]:e.push(S),t++}}}else{let P={instancePath:r+"/permissions",schemaPath:"#/proper\
ties/permissions/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.properties.permissions.oneOf[1].type,
parentSchema:Z.properties.permissions.oneOf[1],data:c};e===null?e=[P]:e.push(P),t++}var i=b===t;if(i&&m?(m=!1,h=[h,1]):i&&(m=!0,h=1,s!==!0&&
(s=!0)),m)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:r+"/permissions",schemaPath:"#/properties/permissions/oneOf",keyword:"\
oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf",schema:Z.properties.permissions.oneOf,parentSchema:Z.properties.
permissions,data:c};e===null?e=[P]:e.push(P),t++}}}else{let c={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:Z.type,parentSchema:Z,data:a};e===null?e=[c]:e.push(c),t++}return wt.errors=e,t===0}wt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function kt(a,{instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=kt.
evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let d in a)if(!it.
call(K.properties,d)){let m={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties",schema:!1,parentSchema:K,data:a};e===null?e=[m]:e.push(m),t++}if(a.id!==void 0){let d=a.id;if(typeof d==
"string"){if(N(d)<1){let m={instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters",schema:1,parentSchema:K.properties.id,data:d};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.id.type,parentSchema:K.
properties.id,data:d};e===null?e=[m]:e.push(m),t++}}if(a.name!==void 0){let d=a.name;if(typeof d=="string"){if(N(d)<1){let m={instancePath:r+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:K.properties.name,data:d};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.name.type,parentSchema:K.properties.name,data:d};e===null?
e=[m]:e.push(m),t++}}if(a.previously!==void 0){let d=a.previously;if(Array.isArray(d)){let m=d.length;for(let b=0;b<m;b++){let P=d[b];if(typeof P==
"string"){if(N(P)<1){let S={instancePath:r+"/previously/"+b,schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:K.properties.previously.items,data:P};e===null?e=[S]:e.push(S),
t++}}else{let S={instancePath:r+"/previously/"+b,schemaPath:"#/properties/previously/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:K.properties.previously.items.type,parentSchema:K.properties.previously.items,data:P};e===null?e=[S]:e.push(S),t++}}let h=d.
length,n;if(h>1){let b={};for(;h--;){let P=d[h];if(typeof P=="string"){if(typeof b[P]=="number"){n=b[P];let S={instancePath:r+"/previously",
schemaPath:"#/properties/previously/uniqueItems",keyword:"uniqueItems",params:{i:h,j:n},message:"must NOT have duplicate items (items ## "+n+
" and "+h+" are identical)",schema:!0,parentSchema:K.properties.previously,data:d};e===null?e=[S]:e.push(S),t++;break}b[P]=h}}}}else{let m={
instancePath:r+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{type:"array"},message:"must be array",schema:K.
properties.previously.type,parentSchema:K.properties.previously,data:d};e===null?e=[m]:e.push(m),t++}}if(a.type!==void 0){let d=a.type;if(d!==
"oidc"){let m={instancePath:r+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:K.properties.type.enum},message:"\
must be equal to one of the allowed values",schema:K.properties.type.enum,parentSchema:K.properties.type,data:d};e===null?e=[m]:e.push(m),t++}}
if(a.issuer!==void 0){let d=a.issuer;if(typeof d=="string"){if(N(d)<1){let m={instancePath:r+"/issuer",schemaPath:"#/properties/issuer/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:K.properties.issuer,data:d};
e===null?e=[m]:e.push(m),t++}if(!Zt(d)){let m={instancePath:r+"/issuer",schemaPath:"#/properties/issuer/format",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"',schema:"uri",parentSchema:K.properties.issuer,data:d};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+
"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.issuer.type,
parentSchema:K.properties.issuer,data:d};e===null?e=[m]:e.push(m),t++}}if(a.audience!==void 0){let d=a.audience;if(typeof d=="string"){if(N(
d)<1){let m={instancePath:r+"/audience",schemaPath:"#/properties/audience/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters",schema:1,parentSchema:K.properties.audience,data:d};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"\
/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.audience.
type,parentSchema:K.properties.audience,data:d};e===null?e=[m]:e.push(m),t++}}if(a.description!==void 0){let d=a.description;if(typeof d=="s\
tring"){if(N(d)<1){let m={instancePath:r+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:K.properties.description,data:d};e===null?e=[m]:e.push(m),t++}}else{let m={
instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.
properties.description.type,parentSchema:K.properties.description,data:d};e===null?e=[m]:e.push(m),t++}}if(a.enabled!==void 0){let d=a.enabled;
if(typeof d!="boolean"){let m={instancePath:r+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:K.properties.enabled.type,parentSchema:K.properties.enabled,data:d};e===null?e=[m]:e.push(m),t++}}if(a.verification!==
void 0){let d=a.verification,m=t,h=!1,n=null,b=t;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.type===void 0){let S={instancePath:r+"/ve\
rification",schemaPath:"#/properties/verification/oneOf/0/required",keyword:"required",params:{missingProperty:"type"},message:"must have re\
quired property 'type'",schema:K.properties.verification.oneOf[0].required,parentSchema:K.properties.verification.oneOf[0],data:d};e===null?
e=[S]:e.push(S),t++}for(let S in d)if(!(S==="type"||S==="discovery_url")){let j={instancePath:r+"/verification",schemaPath:"#/properties/ver\
ification/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:K.properties.verification.oneOf[0],data:d};e===null?e=[j]:e.push(j),t++}if(d.type!==void 0){let S=d.type;if(S!==
"discovery"){let j={instancePath:r+"/verification/type",schemaPath:"#/properties/verification/oneOf/0/properties/type/const",keyword:"const",
params:{allowedValue:"discovery"},message:"must be equal to constant",schema:"discovery",parentSchema:K.properties.verification.oneOf[0].properties.
type,data:S};e===null?e=[j]:e.push(j),t++}}if(d.discovery_url!==void 0){let S=d.discovery_url;if(typeof S=="string"){if(!Zt(S)){let j={instancePath:r+
"/verification/discovery_url",schemaPath:"#/properties/verification/oneOf/0/properties/discovery_url/format",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"',schema:"uri",parentSchema:K.properties.verification.oneOf[0].properties.discovery_url,data:S};e===null?
e=[j]:e.push(j),t++}}else{let j={instancePath:r+"/verification/discovery_url",schemaPath:"#/properties/verification/oneOf/0/properties/disco\
very_url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.verification.oneOf[0].properties.discovery_url.
type,parentSchema:K.properties.verification.oneOf[0].properties.discovery_url,data:S};e===null?e=[j]:e.push(j),t++}}}else{let S={instancePath:r+
"/verification",schemaPath:"#/properties/verification/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.
properties.verification.oneOf[0].type,parentSchema:K.properties.verification.oneOf[0],data:d};e===null?e=[S]:e.push(S),t++}var i=b===t;if(i){
h=!0,n=0;var s=!0}let P=t;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.type===void 0){let S={instancePath:r+"/verification",schemaPath:"\
#/properties/verification/oneOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'",
schema:K.properties.verification.oneOf[1].required,parentSchema:K.properties.verification.oneOf[1],data:d};e===null?e=[S]:e.push(S),t++}if(d.
jwks===void 0){let S={instancePath:r+"/verification",schemaPath:"#/properties/verification/oneOf/1/required",keyword:"required",params:{missingProperty:"\
jwks"},message:"must have required property 'jwks'",schema:K.properties.verification.oneOf[1].required,parentSchema:K.properties.verification.
oneOf[1],data:d};e===null?e=[S]:e.push(S),t++}for(let S in d)if(!(S==="type"||S==="jwks")){let j={instancePath:r+"/verification",schemaPath:"\
#/properties/verification/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have \
additional properties",schema:!1,parentSchema:K.properties.verification.oneOf[1],data:d};e===null?e=[j]:e.push(j),t++}if(d.type!==void 0){let S=d.
type;if(S!=="uploaded_jwks"){let j={instancePath:r+"/verification/type",schemaPath:"#/properties/verification/oneOf/1/properties/type/const",
keyword:"const",params:{allowedValue:"uploaded_jwks"},message:"must be equal to constant",schema:"uploaded_jwks",parentSchema:K.properties.verification.
oneOf[1].properties.type,data:S};e===null?e=[j]:e.push(j),t++}}if(d.jwks!==void 0){let S=d.jwks;if(!(S&&typeof S=="object"&&!Array.isArray(S))){
let j={instancePath:r+"/verification/jwks",schemaPath:"#/properties/verification/oneOf/1/properties/jwks/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:K.properties.verification.oneOf[1].properties.jwks.type,parentSchema:K.properties.verification.oneOf[1].
properties.jwks,data:S};e===null?e=[j]:e.push(j),t++}}}else{let S={instancePath:r+"/verification",schemaPath:"#/properties/verification/oneO\
f/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.properties.verification.oneOf[1].type,parentSchema:K.properties.
verification.oneOf[1],data:d};e===null?e=[S]:e.push(S),t++}var i=P===t;if(i&&h?(h=!1,n=[n,1]):i&&(h=!0,n=1,s!==!0&&(s=!0)),h)t=m,e!==null&&(m?
e.length=m:e=null);else{let S={instancePath:r+"/verification",schemaPath:"#/properties/verification/oneOf",keyword:"oneOf",params:{passingSchemas:n},
message:"must match exactly one schema in oneOf",schema:K.properties.verification.oneOf,parentSchema:K.properties.verification,data:d};e===null?
e=[S]:e.push(S),t++}}if(a.attribute_transformations!==void 0){let d=a.attribute_transformations;if(Array.isArray(d)){let m=d.length;for(let h=0;h<
m;h++){let n=d[h];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.attribute===void 0){let b={instancePath:r+"/attribute_transformations/"+
h,schemaPath:"#/properties/attribute_transformations/items/required",keyword:"required",params:{missingProperty:"attribute"},message:"must h\
ave required property 'attribute'",schema:K.properties.attribute_transformations.items.required,parentSchema:K.properties.attribute_transformations.
items,data:n};e===null?e=[b]:e.push(b),t++}if(n.expression===void 0){let b={instancePath:r+"/attribute_transformations/"+h,schemaPath:"#/pro\
perties/attribute_transformations/items/required",keyword:"required",params:{missingProperty:"expression"},message:"must have required prope\
rty 'expression'",schema:K.properties.attribute_transformations.items.required,parentSchema:K.properties.attribute_transformations.items,data:n};
e===null?e=[b]:e.push(b),t++}for(let b in n)if(!(b==="attribute"||b==="expression")){let P={instancePath:r+"/attribute_transformations/"+h,schemaPath:"\
#/properties/attribute_transformations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"mus\
t NOT have additional properties",schema:!1,parentSchema:K.properties.attribute_transformations.items,data:n};e===null?e=[P]:e.push(P),t++}if(n.
attribute!==void 0){let b=n.attribute;if(typeof b=="string"){if(N(b)<1){let P={instancePath:r+"/attribute_transformations/"+h+"/attribute",schemaPath:"\
#/properties/attribute_transformations/items/properties/attribute/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters",schema:1,parentSchema:K.properties.attribute_transformations.items.properties.attribute,data:b};e===null?e=[P]:e.push(
P),t++}}else{let P={instancePath:r+"/attribute_transformations/"+h+"/attribute",schemaPath:"#/properties/attribute_transformations/items/pro\
perties/attribute/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.attribute_transformations.items.properties.
attribute.type,parentSchema:K.properties.attribute_transformations.items.properties.attribute,data:b};e===null?e=[P]:e.push(P),t++}}if(n.expression!==
void 0){let b=n.expression;if(typeof b=="string"){if(N(b)<1){let P={instancePath:r+"/attribute_transformations/"+h+"/expression",schemaPath:"\
#/properties/attribute_transformations/items/properties/expression/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters",schema:1,parentSchema:K.properties.attribute_transformations.items.properties.expression,data:b};e===null?e=[P]:e.push(
P),t++}}else{let P={instancePath:r+"/attribute_transformations/"+h+"/expression",schemaPath:"#/properties/attribute_transformations/items/pr\
operties/expression/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.properties.attribute_transformations.items.
properties.expression.type,parentSchema:K.properties.attribute_transformations.items.properties.expression,data:b};e===null?e=[P]:e.push(P),
t++}}}else{let b={instancePath:r+"/attribute_transformations/"+h,schemaPath:"#/properties/attribute_transformations/items/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:K.properties.attribute_transformations.items.type,parentSchema:K.properties.attribute_transformations.
items,data:n};e===null?e=[b]:e.push(b),t++}}}else{let m={instancePath:r+"/attribute_transformations",schemaPath:"#/properties/attribute_tran\
sformations/type",keyword:"type",params:{type:"array"},message:"must be array",schema:K.properties.attribute_transformations.type,parentSchema:K.
properties.attribute_transformations,data:d};e===null?e=[m]:e.push(m),t++}}if(a.federation_rules!==void 0){let d=a.federation_rules;if(d&&typeof d==
"object"&&!Array.isArray(d)){for(let m in d){let h=t;if(typeof m=="string"&&N(m)<1){let n={instancePath:r+"/federation_rules",schemaPath:"#/\
properties/federation_rules/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:K.properties.federation_rules.propertyNames,data:m,propertyName:m};e===null?e=[n]:e.push(n),t++}var c=h===t;if(!c){let n={instancePath:r+
"/federation_rules",schemaPath:"#/properties/federation_rules/propertyNames",keyword:"propertyNames",params:{propertyName:m},message:"proper\
ty name must be valid",schema:K.properties.federation_rules.propertyNames,parentSchema:K.properties.federation_rules,data:d};e===null?e=[n]:
e.push(n),t++}}for(let m in d)wt(d[m],{instancePath:r+"/federation_rules/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:d,parentDataProperty:m,
rootData:$,dynamicAnchors:G})||(e=e===null?wt.errors:e.concat(wt.errors),t=e.length)}else{let m={instancePath:r+"/federation_rules",schemaPath:"\
#/properties/federation_rules/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.properties.federation_rules.type,
parentSchema:K.properties.federation_rules,data:d};e===null?e=[m]:e.push(m),t++}}}else{let d={instancePath:r,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:K.type,parentSchema:K,data:a};e===null?e=[d]:e.push(d),t++}return kt.errors=e,t===
0}kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ve={type:"object",description:"The keys to the administration API. The file sa\
ys what they must be like; those that are not are listed in every plan, and none is touched.",properties:{max_age:{type:"string",minLength:1,
description:"How old a key may become.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]},max_idle:{type:"string",minLength:1,description:"\
How long a key may go unused; one that was never used counts from its creation.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]},must_expire:{
type:"boolean",description:"Whether every key must have an end."},warn_before:{type:"string",minLength:1,description:"How long before its en\
d a key is announced.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]}},additionalProperties:!1},At=new RegExp("^[1-9][0-9]*[mhdw]$",
"u");function Pt(a,{instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=Pt.evaluated;
if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let s in a)if(!(s==="max_\
age"||s==="max_idle"||s==="must_expire"||s==="warn_before")){let i={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:ve,data:a};e===null?e=[i]:e.push(
i),t++}if(a.max_age!==void 0){let s=a.max_age;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/max_age",schemaPath:"#/properties/ma\
x_age/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ve.properties.max_age,
data:s};e===null?e=[i]:e.push(i),t++}if(!At.test(s)){let i={instancePath:r+"/max_age",schemaPath:"#/properties/max_age/pattern",keyword:"pat\
tern",params:{pattern:"^[1-9][0-9]*[mhdw]$"},message:'must match pattern "^[1-9][0-9]*[mhdw]$"',schema:"^[1-9][0-9]*[mhdw]$",parentSchema:ve.
properties.max_age,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:ve.properties.max_age.type,parentSchema:ve.properties.max_age,data:s};e===null?
e=[i]:e.push(i),t++}}if(a.max_idle!==void 0){let s=a.max_idle;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/max_idle",schemaPath:"\
#/properties/max_idle/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ve.
properties.max_idle,data:s};e===null?e=[i]:e.push(i),t++}if(!At.test(s)){let i={instancePath:r+"/max_idle",schemaPath:"#/properties/max_idle\
/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]*[mhdw]$"},message:'must match pattern "^[1-9][0-9]*[mhdw]$"',schema:"^[1-9][0-9]*[m\
hdw]$",parentSchema:ve.properties.max_idle,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/max_idle",schemaPath:"#/proper\
ties/max_idle/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ve.properties.max_idle.type,parentSchema:ve.properties.
max_idle,data:s};e===null?e=[i]:e.push(i),t++}}if(a.must_expire!==void 0){let s=a.must_expire;if(typeof s!="boolean"){let i={instancePath:r+
"/must_expire",schemaPath:"#/properties/must_expire/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:ve.properties.
must_expire.type,parentSchema:ve.properties.must_expire,data:s};e===null?e=[i]:e.push(i),t++}}if(a.warn_before!==void 0){let s=a.warn_before;
if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/warn_before",schemaPath:"#/properties/warn_before/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ve.properties.warn_before,data:s};e===null?e=[i]:e.push(i),t++}
if(!At.test(s)){let i={instancePath:r+"/warn_before",schemaPath:"#/properties/warn_before/pattern",keyword:"pattern",params:{pattern:"^[1-9]\
[0-9]*[mhdw]$"},message:'must match pattern "^[1-9][0-9]*[mhdw]$"',schema:"^[1-9][0-9]*[mhdw]$",parentSchema:ve.properties.warn_before,data:s};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/warn_before",schemaPath:"#/properties/warn_before/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:ve.properties.warn_before.type,parentSchema:ve.properties.warn_before,data:s};e===null?e=[i]:e.push(
i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ve.type,parentSchema:ve,
data:a};e===null?e=[s]:e.push(s),t++}return Pt.errors=e,t===0}Pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var y={type:"object",description:"\
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
e"],description:"Kept unless `delete` is asked for here: the default does not reach it."},project_external_storage:{enum:["keep","delete"],description:"\
Kept unless `delete` is asked for here: the default does not reach it."},project_certificate:{enum:["keep","delete"],description:"A certific\
ate of the organization that is enforced in a project."}},additionalProperties:!1}},additionalProperties:!1},residency:{description:"Where d\
ata is stored and processed. Taken at creation only.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{
enum:["GLOBAL","US_STORAGE_PROCESSING","EU_STORAGE_PROCESSING","JP_STORAGE","JP_STORAGE_PROCESSING","KR_STORAGE","CA_STORAGE","SG_STORAGE","\
IN_STORAGE","IN_STORAGE_PROCESSING","AU_STORAGE","AU_STORAGE_PROCESSING","GB_STORAGE","AE_STORAGE","AE_STORAGE_PROCESSING"],description:"Whe\
re data is stored and processed. Taken at creation only."}},external_key:{description:"The external key that encrypts what the project store\
s.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"string",minLength:1,description:"The externa\
l key that encrypts what the project stores."}},users:{description:"A person's place in a project.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{description:"A person's place in a project.",type:"object",propertyNames:{minLength:1,format:"email"},additionalProperties:{
if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:["object","string"],if:{type:"object"},then:{$ref:"\
#/$defs/project_user"},else:{enum:["owner","member"],description:"The predefined role in the project."}}}}},groups:{description:"A group's p\
lace in a project.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"A group's place in a \
project.",type:"object",propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a tem\
plate gave."},else:{type:["object","array"],if:{type:"object"},then:{$ref:"#/$defs/project_group"},else:{description:"A role that a group ho\
lds in a project. The list is exact.",type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}}}}},roles:{description:"A custom role o\
f one project: a named set of permissions.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"\
A custom role of one project: a named set of permissions.",type:"object",propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},
then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"#/$defs/project_role"}}}},service_accounts:{description:"A service\
 account of a project. It is made without a key, so that no secret ever exists.",if:{const:"omit"},then:{const:"omit",description:"Drops wha\
t a template gave."},else:{description:"A service account of a project. It is made without a key, so that no secret ever exists.",type:"obje\
ct",propertyNames:{minLength:1},additionalProperties:{if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{
type:["object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_service_account"},else:{enum:["owner","member"],description:"The pre\
defined role in the project."}}}}},api_keys:{description:"The keys of a project. The file says what they must be like; those that are not ar\
e listed in every plan, and none is touched.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"\
The keys of a project. The file says what they must be like; those that are not are listed in every plan, and none is touched.",$ref:"#/$def\
s/project_api_key"}},rate_limits:{description:"How much a project may ask of one model.",if:{const:"omit"},then:{const:"omit",description:"D\
rops what a template gave."},else:{description:"How much a project may ask of one model.",type:"object",propertyNames:{minLength:1},additionalProperties:{
if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{$ref:"#/$defs/project_rate_limit"}}}},model_permissions:{
description:"Which models a project may use. Unset: all that the organization may.",if:{const:"omit"},then:{const:"omit",description:"Drops \
what a template gave."},else:{description:"Which models a project may use. Unset: all that the organization may.",type:["object","string"],if:{
type:"object"},then:{$ref:"#/$defs/project_model_permissions"},else:{const:"unset",description:"Takes the setting away, back to what holds w\
ithout it."}}},hosted_tool_permissions:{description:"Which hosted tools a project may use. A tool that is left out stays as it is; none can \
be unset.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"Which hosted tools a project m\
ay use. A tool that is left out stays as it is; none can be unset.",$ref:"#/$defs/project_hosted_tool_permissions"}},service_tier_settings:{
description:"Which service tiers a project's requests may use. What is left out stays as it is; it cannot be unset.",if:{const:"omit"},then:{
const:"omit",description:"Drops what a template gave."},else:{description:"Which service tiers a project's requests may use. What is left ou\
t stays as it is; it cannot be unset.",$ref:"#/$defs/project_service_tier_settings"}},spend_limit:{description:"What a project may spend in \
a calendar month before its requests are refused.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{description:"\
What a project may spend in a calendar month before its requests are refused.",type:["object","string"],if:{type:"object"},then:{$ref:"#/$de\
fs/project_spend_limit"},else:{const:"unset",description:"Takes the setting away, back to what holds without it."}}},spend_alerts:{description:"\
A mail that is sent when a project's spending in a month reaches a threshold. The list is exact.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{description:"A mail that is sent when a project's spending in a month reaches a threshold. The list is e\
xact.",type:"array",items:{$ref:"#/$defs/project_spend_alert"}}},data_retention:{description:"How long the API keeps what a project sends. `\
organization_default` goes back to what the organization says.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave\
."},else:{description:"How long the API keeps what a project sends. `organization_default` goes back to what the organization says.",type:["\
object","string"],if:{type:"object"},then:{$ref:"#/$defs/project_data_retention"},else:{enum:["organization_default","none","zero_data_reten\
tion","modified_abuse_monitoring","enhanced_zero_data_retention","enhanced_modified_abuse_monitoring"],description:"The retention of the pro\
ject."}}},external_storage:{description:"Your own storage for what a project stores.",if:{const:"omit"},then:{const:"omit",description:"Drop\
s what a template gave."},else:{description:"Your own storage for what a project stores.",type:"array",items:{$ref:"#/$defs/project_external\
_storage"}}},certificates:{description:"A certificate of the organization that is enforced in a project.",if:{const:"omit"},then:{const:"omi\
t",description:"Drops what a template gave."},else:{description:"A certificate of the organization that is enforced in a project.",type:"arr\
ay",items:{minLength:1,type:"string"},uniqueItems:!0}}},additionalProperties:!1},we={type:"object",description:"A person's place in a projec\
t.",properties:{until:{type:"string",minLength:1,description:"When it ends by itself: the last day, in UTC, or a time with a zone. Afterward\
s the entry is wanted absent.",examples:["2027-03-31","2027-03-31T18:00:00+02:00"]},role:{enum:["owner","member"],description:"The predefine\
d role in the project."},roles:{description:"A custom role that a person holds in a project. The list is exact for roles held directly.",type:"\
array",items:{minLength:1,type:"string"},uniqueItems:!0}},required:["role"],additionalProperties:!1};function Ue(a,{instancePath:r="",parentData:B,
parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=Ue.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&
(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.role===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"role"},message:"must have required property 'role'",schema:we.required,parentSchema:we,data:a};e===null?e=[s]:e.
push(s),t++}for(let s in a)if(!(s==="until"||s==="role"||s==="roles")){let i={instancePath:r,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:we,data:a};e===null?e=
[i]:e.push(i),t++}if(a.until!==void 0){let s=a.until;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/until",schemaPath:"#/properti\
es/until/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:we.properties.
until,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:we.properties.until.type,parentSchema:we.properties.until,data:s};e===null?e=[i]:e.push(i),t++}}
if(a.role!==void 0){let s=a.role;if(!(s==="owner"||s==="member")){let i={instancePath:r+"/role",schemaPath:"#/properties/role/enum",keyword:"\
enum",params:{allowedValues:we.properties.role.enum},message:"must be equal to one of the allowed values",schema:we.properties.role.enum,parentSchema:we.
properties.role,data:s};e===null?e=[i]:e.push(i),t++}}if(a.roles!==void 0){let s=a.roles;if(Array.isArray(s)){let i=s.length;for(let m=0;m<i;m++){
let h=s[m];if(typeof h=="string"){if(N(h)<1){let n={instancePath:r+"/roles/"+m,schemaPath:"#/properties/roles/items/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:we.properties.roles.items,data:h};e===null?e=[
n]:e.push(n),t++}}else{let n={instancePath:r+"/roles/"+m,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:we.properties.roles.items.type,parentSchema:we.properties.roles.items,data:h};e===null?e=[n]:e.push(n),t++}}let c=s.length,
d;if(c>1){let m={};for(;c--;){let h=s[c];if(typeof h=="string"){if(typeof m[h]=="number"){d=m[h];let n={instancePath:r+"/roles",schemaPath:"\
#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are \
identical)",schema:!0,parentSchema:we.properties.roles,data:s};e===null?e=[n]:e.push(n),t++;break}m[h]=c}}}}else{let i={instancePath:r+"/rol\
es",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:we.properties.roles.type,parentSchema:we.
properties.roles,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:we.type,parentSchema:we,data:a};e===null?e=[s]:e.push(s),t++}return Ue.errors=e,t===0}Ue.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ke={type:"object",description:"A group's place in a project.",properties:{roles:{description:"A role th\
at a group holds in a project. The list is exact.",type:"array",items:{minLength:1,type:"string"},uniqueItems:!0}},additionalProperties:!1};
function He(a,{instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=He.evaluated;if(A.
dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let s in a)if(s!=="roles"){let i={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:Ke,data:a};e===null?e=[i]:e.push(i),t++}if(a.roles!==void 0){let s=a.roles;if(Array.isArray(s)){let i=s.
length;for(let m=0;m<i;m++){let h=s[m];if(typeof h=="string"){if(N(h)<1){let n={instancePath:r+"/roles/"+m,schemaPath:"#/properties/roles/it\
ems/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Ke.properties.roles.
items,data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/roles/"+m,schemaPath:"#/properties/roles/items/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:Ke.properties.roles.items.type,parentSchema:Ke.properties.roles.items,data:h};e===null?
e=[n]:e.push(n),t++}}let c=s.length,d;if(c>1){let m={};for(;c--;){let h=s[c];if(typeof h=="string"){if(typeof m[h]=="number"){d=m[h];let n={
instancePath:r+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate \
items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:Ke.properties.roles,data:s};e===null?e=[n]:e.push(n),t++;break}m[h]=c}}}}else{
let i={instancePath:r+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array",schema:Ke.properties.
roles.type,parentSchema:Ke.properties.roles,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:Ke.type,parentSchema:Ke,data:a};e===null?e=[s]:e.push(s),t++}return He.errors=e,
t===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pe={type:"object",description:"A custom role of one project: a named set o\
f permissions.",properties:{id:{type:"string",minLength:1,description:"Pins one live resource by its id. A pin that is gone is an error, nev\
er a reason to create another."},name:{type:"string",minLength:1,description:"The real name, where the key above is another."},previously:{type:"\
array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Older names: what bears one of them is renamed, instead of deleted and \
created anew. To be dropped once that is done."},permissions:{description:"What the role allows, as the API names it: `api.fine_tuning.write\
`. May be empty.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"array",items:{type:"string",minLength:1},
uniqueItems:!0,description:"What the role allows, as the API names it: `api.fine_tuning.write`. May be empty."}},description:{description:"W\
hat the role is for.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"string",minLength:1,description:"\
What the role is for."}}},additionalProperties:!1};function Fe(a,{instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){
let e=null,t=0,A=Fe.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
for(let c in a)if(!(c==="id"||c==="name"||c==="previously"||c==="permissions"||c==="description")){let d={instancePath:r,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:pe,
data:a};e===null?e=[d]:e.push(d),t++}if(a.id!==void 0){let c=a.id;if(typeof c=="string"){if(N(c)<1){let d={instancePath:r+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:pe.properties.
id,data:c};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:pe.properties.id.type,parentSchema:pe.properties.id,data:c};e===null?e=[d]:e.push(d),t++}}if(a.name!==
void 0){let c=a.name;if(typeof c=="string"){if(N(c)<1){let d={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:pe.properties.name,data:c};e===null?e=[d]:e.push(
d),t++}}else{let d={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:pe.properties.name.type,parentSchema:pe.properties.name,data:c};e===null?e=[d]:e.push(d),t++}}if(a.previously!==void 0){let c=a.previously;
if(Array.isArray(c)){let d=c.length;for(let n=0;n<d;n++){let b=c[n];if(typeof b=="string"){if(N(b)<1){let P={instancePath:r+"/previously/"+n,
schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:pe.properties.previously.items,data:b};e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:r+"/previously/"+n,schemaPath:"#/\
properties/previously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.properties.previously.items.type,
parentSchema:pe.properties.previously.items,data:b};e===null?e=[P]:e.push(P),t++}}let m=c.length,h;if(m>1){let n={};for(;m--;){let b=c[m];if(typeof b==
"string"){if(typeof n[b]=="number"){h=n[b];let P={instancePath:r+"/previously",schemaPath:"#/properties/previously/uniqueItems",keyword:"uni\
queItems",params:{i:m,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+m+" are identical)",schema:!0,parentSchema:pe.properties.
previously,data:c};e===null?e=[P]:e.push(P),t++;break}n[b]=m}}}}else{let d={instancePath:r+"/previously",schemaPath:"#/properties/previously\
/type",keyword:"type",params:{type:"array"},message:"must be array",schema:pe.properties.previously.type,parentSchema:pe.properties.previously,
data:c};e===null?e=[d]:e.push(d),t++}}if(a.permissions!==void 0){let c=a.permissions,d=t,m=!0,h=t;if(c!=="omit"){let b={};e===null?e=[b]:e.push(
b),t++}var s=h===t;t=d,e!==null&&(d?e.length=d:e=null);let n;if(s){let b=t;if(c!=="omit"){let S={instancePath:r+"/permissions",schemaPath:"#\
/properties/permissions/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:pe.
properties.permissions.then,data:c};e===null?e=[S]:e.push(S),t++}var s=b===t;m=s,n="then"}else{let b=t;if(Array.isArray(c)){let S=c.length;for(let Y=0;Y<
S;Y++){let E=c[Y];if(typeof E=="string"){if(N(E)<1){let ie={instancePath:r+"/permissions/"+Y,schemaPath:"#/properties/permissions/else/items\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:pe.properties.permissions.
else.items,data:E};e===null?e=[ie]:e.push(ie),t++}}else{let ie={instancePath:r+"/permissions/"+Y,schemaPath:"#/properties/permissions/else/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string",schema:pe.properties.permissions.else.items.type,parentSchema:pe.properties.
permissions.else.items,data:E};e===null?e=[ie]:e.push(ie),t++}}let j=c.length,C;if(j>1){let Y={};for(;j--;){let E=c[j];if(typeof E=="string"){
if(typeof Y[E]=="number"){C=Y[E];let ie={instancePath:r+"/permissions",schemaPath:"#/properties/permissions/else/uniqueItems",keyword:"uniqu\
eItems",params:{i:j,j:C},message:"must NOT have duplicate items (items ## "+C+" and "+j+" are identical)",schema:!0,parentSchema:pe.properties.
permissions.else,data:c};e===null?e=[ie]:e.push(ie),t++;break}Y[E]=j}}}}else{let S={instancePath:r+"/permissions",schemaPath:"#/properties/p\
ermissions/else/type",keyword:"type",params:{type:"array"},message:"must be array",schema:pe.properties.permissions.else.type,parentSchema:pe.
properties.permissions.else,data:c};e===null?e=[S]:e.push(S),t++}var s=b===t;m=s,n="else"}if(!m){let b={instancePath:r+"/permissions",schemaPath:"\
#/properties/permissions/if",keyword:"if",params:{failingKeyword:n},message:'must match "'+n+'" schema',schema:pe.properties.permissions.if,
parentSchema:pe.properties.permissions,data:c};e===null?e=[b]:e.push(b),t++}}if(a.description!==void 0){let c=a.description,d=t,m=!0,h=t;if(c!==
"omit"){let b={};e===null?e=[b]:e.push(b),t++}var i=h===t;t=d,e!==null&&(d?e.length=d:e=null);let n;if(i){let b=t;if(c!=="omit"){let S={instancePath:r+
"/description",schemaPath:"#/properties/description/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to const\
ant",schema:"omit",parentSchema:pe.properties.description.then,data:c};e===null?e=[S]:e.push(S),t++}var i=b===t;m=i,n="then"}else{let b=t;if(typeof c==
"string"){if(N(c)<1){let S={instancePath:r+"/description",schemaPath:"#/properties/description/else/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:pe.properties.description.else,data:c};e===null?e=[S]:e.push(S),t++}}else{
let S={instancePath:r+"/description",schemaPath:"#/properties/description/else/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:pe.properties.description.else.type,parentSchema:pe.properties.description.else,data:c};e===null?e=[S]:e.push(S),t++}var i=b===
t;m=i,n="else"}if(!m){let b={instancePath:r+"/description",schemaPath:"#/properties/description/if",keyword:"if",params:{failingKeyword:n},message:'\
must match "'+n+'" schema',schema:pe.properties.description.if,parentSchema:pe.properties.description,data:c};e===null?e=[b]:e.push(b),t++}}}else{
let c={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:pe.type,parentSchema:pe,data:a};
e===null?e=[c]:e.push(c),t++}return Fe.errors=e,t===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ge={type:"object",description:"\
A service account of a project. It is made without a key, so that no secret ever exists.",properties:{id:{type:"string",minLength:1,description:"\
Pins one live resource by its id. A pin that is gone is an error, never a reason to create another."},name:{type:"string",minLength:1,description:"\
The real name, where the key above is another."},previously:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Olde\
r names: what bears one of them is renamed, instead of deleted and created anew. To be dropped once that is done."},role:{enum:["owner","mem\
ber"],description:"The predefined role in the project."}},additionalProperties:!1};function Be(a,{instancePath:r="",parentData:B,parentDataProperty:U,
rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=Be.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){for(let s in a)if(!(s==="id"||s==="name"||s==="previously"||s==="role")){let i={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:ge,data:a};e===null?e=[i]:e.push(i),t++}if(a.id!==void 0){let s=a.id;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/\
id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ge.
properties.id,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:ge.properties.id.type,parentSchema:ge.properties.id,data:s};e===null?e=[i]:e.push(i),t++}}if(a.
name!==void 0){let s=a.name;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ge.properties.name,data:s};e===null?e=[i]:
e.push(i),t++}}else{let i={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:ge.properties.name.type,parentSchema:ge.properties.name,data:s};e===null?e=[i]:e.push(i),t++}}if(a.previously!==void 0){let s=a.
previously;if(Array.isArray(s)){let i=s.length;for(let m=0;m<i;m++){let h=s[m];if(typeof h=="string"){if(N(h)<1){let n={instancePath:r+"/pre\
viously/"+m,schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters",schema:1,parentSchema:ge.properties.previously.items,data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/previously\
/"+m,schemaPath:"#/properties/previously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ge.properties.previously.
items.type,parentSchema:ge.properties.previously.items,data:h};e===null?e=[n]:e.push(n),t++}}let c=s.length,d;if(c>1){let m={};for(;c--;){let h=s[c];
if(typeof h=="string"){if(typeof m[h]=="number"){d=m[h];let n={instancePath:r+"/previously",schemaPath:"#/properties/previously/uniqueItems",
keyword:"uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:ge.
properties.previously,data:s};e===null?e=[n]:e.push(n),t++;break}m[h]=c}}}}else{let i={instancePath:r+"/previously",schemaPath:"#/properties\
/previously/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ge.properties.previously.type,parentSchema:ge.properties.
previously,data:s};e===null?e=[i]:e.push(i),t++}}if(a.role!==void 0){let s=a.role;if(!(s==="owner"||s==="member")){let i={instancePath:r+"/r\
ole",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:ge.properties.role.enum},message:"must be equal to one of the \
allowed values",schema:ge.properties.role.enum,parentSchema:ge.properties.role,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ge.type,parentSchema:ge,data:a};e===null?e=[s]:e.push(
s),t++}return Be.errors=e,t===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ke={type:"object",description:"The keys of a pro\
ject. The file says what they must be like; those that are not are listed in every plan, and none is touched.",properties:{max_age:{type:"st\
ring",minLength:1,description:"How old a key may become.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d","12w"]},max_idle:{type:"string",minLength:1,
description:"How long a key may go unused; one that was never used counts from its creation.",pattern:"^[1-9][0-9]*[mhdw]$",examples:["180d",
"12w"]},owners:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Who may own keys: e-mail addresses and names of s\
ervice accounts."}},additionalProperties:!1};function Ye(a,{instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){
let e=null,t=0,A=Ye.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
for(let s in a)if(!(s==="max_age"||s==="max_idle"||s==="owners")){let i={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:ke,data:a};e===null?e=[i]:
e.push(i),t++}if(a.max_age!==void 0){let s=a.max_age;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/max_age",schemaPath:"#/proper\
ties/max_age/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ke.properties.
max_age,data:s};e===null?e=[i]:e.push(i),t++}if(!At.test(s)){let i={instancePath:r+"/max_age",schemaPath:"#/properties/max_age/pattern",keyword:"\
pattern",params:{pattern:"^[1-9][0-9]*[mhdw]$"},message:'must match pattern "^[1-9][0-9]*[mhdw]$"',schema:"^[1-9][0-9]*[mhdw]$",parentSchema:ke.
properties.max_age,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:ke.properties.max_age.type,parentSchema:ke.properties.max_age,data:s};e===null?
e=[i]:e.push(i),t++}}if(a.max_idle!==void 0){let s=a.max_idle;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/max_idle",schemaPath:"\
#/properties/max_idle/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ke.
properties.max_idle,data:s};e===null?e=[i]:e.push(i),t++}if(!At.test(s)){let i={instancePath:r+"/max_idle",schemaPath:"#/properties/max_idle\
/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]*[mhdw]$"},message:'must match pattern "^[1-9][0-9]*[mhdw]$"',schema:"^[1-9][0-9]*[m\
hdw]$",parentSchema:ke.properties.max_idle,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/max_idle",schemaPath:"#/proper\
ties/max_idle/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ke.properties.max_idle.type,parentSchema:ke.properties.
max_idle,data:s};e===null?e=[i]:e.push(i),t++}}if(a.owners!==void 0){let s=a.owners;if(Array.isArray(s)){let i=s.length;for(let m=0;m<i;m++){
let h=s[m];if(typeof h=="string"){if(N(h)<1){let n={instancePath:r+"/owners/"+m,schemaPath:"#/properties/owners/items/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:ke.properties.owners.items,data:h};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/owners/"+m,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ke.properties.owners.items.type,parentSchema:ke.properties.owners.items,data:h};e===null?e=[n]:e.push(n),t++}}
let c=s.length,d;if(c>1){let m={};for(;c--;){let h=s[c];if(typeof h=="string"){if(typeof m[h]=="number"){d=m[h];let n={instancePath:r+"/owne\
rs",schemaPath:"#/properties/owners/uniqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+
" and "+c+" are identical)",schema:!0,parentSchema:ke.properties.owners,data:s};e===null?e=[n]:e.push(n),t++;break}m[h]=c}}}}else{let i={instancePath:r+
"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ke.properties.owners.type,
parentSchema:ke.properties.owners,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:ke.type,parentSchema:ke,data:a};e===null?e=[s]:e.push(s),t++}return Ye.errors=e,t===0}Ye.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var re={type:"object",description:"How much a project may ask of one model.",properties:{max_requests_per_1_minute:{
description:"Requests a minute.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0,
description:"Requests a minute."}},max_tokens_per_1_minute:{description:"Tokens a minute.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:"integer",minimum:0,description:"Tokens a minute."}},max_images_per_1_minute:{description:"Images a\
 minute; only for models that make images.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"inte\
ger",minimum:0,description:"Images a minute; only for models that make images."}},max_audio_megabytes_per_1_minute:{description:"Megabytes o\
f audio a minute; only for models that hear or speak.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{
type:"integer",minimum:0,description:"Megabytes of audio a minute; only for models that hear or speak."}},max_requests_per_1_day:{description:"\
Requests a day; only for some models.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",
minimum:0,description:"Requests a day; only for some models."}},batch_1_day_max_input_tokens:{description:"Input tokens that batches may que\
ue in a day; only for some models.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"integer",minimum:0,
description:"Input tokens that batches may queue in a day; only for some models."}}},additionalProperties:!1};function Je(a,{instancePath:r="",
parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=Je.evaluated;if(A.dynamicProps&&(A.props=void 0),A.
dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let n in a)if(!(n==="max_requests_per_1_minute"||n==="max_token\
s_per_1_minute"||n==="max_images_per_1_minute"||n==="max_audio_megabytes_per_1_minute"||n==="max_requests_per_1_day"||n==="batch_1_day_max_i\
nput_tokens")){let b={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties",schema:!1,parentSchema:re,data:a};e===null?e=[b]:e.push(b),t++}if(a.max_requests_per_1_minute!==void 0){
let n=a.max_requests_per_1_minute,b=t,P=!0,S=t;if(n!=="omit"){let C={};e===null?e=[C]:e.push(C),t++}var s=S===t;t=b,e!==null&&(b?e.length=b:
e=null);let j;if(s){let C=t;if(n!=="omit"){let E={instancePath:r+"/max_requests_per_1_minute",schemaPath:"#/properties/max_requests_per_1_mi\
nute/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:re.properties.max_requests_per_1_minute.
then,data:n};e===null?e=[E]:e.push(E),t++}var s=C===t;P=s,j="then"}else{let C=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let E={
instancePath:r+"/max_requests_per_1_minute",schemaPath:"#/properties/max_requests_per_1_minute/else/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer",schema:re.properties.max_requests_per_1_minute.else.type,parentSchema:re.properties.max_requests_per_1_minute.
else,data:n};e===null?e=[E]:e.push(E),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let E={instancePath:r+"/max_requests_per_1_mi\
nute",schemaPath:"#/properties/max_requests_per_1_minute/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0",schema:0,parentSchema:re.properties.max_requests_per_1_minute.else,data:n};e===null?e=[E]:e.push(E),t++}var s=C===t;P=s,j="else"}if(!P){
let C={instancePath:r+"/max_requests_per_1_minute",schemaPath:"#/properties/max_requests_per_1_minute/if",keyword:"if",params:{failingKeyword:j},
message:'must match "'+j+'" schema',schema:re.properties.max_requests_per_1_minute.if,parentSchema:re.properties.max_requests_per_1_minute,data:n};
e===null?e=[C]:e.push(C),t++}}if(a.max_tokens_per_1_minute!==void 0){let n=a.max_tokens_per_1_minute,b=t,P=!0,S=t;if(n!=="omit"){let C={};e===
null?e=[C]:e.push(C),t++}var i=S===t;t=b,e!==null&&(b?e.length=b:e=null);let j;if(i){let C=t;if(n!=="omit"){let E={instancePath:r+"/max_toke\
ns_per_1_minute",schemaPath:"#/properties/max_tokens_per_1_minute/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be \
equal to constant",schema:"omit",parentSchema:re.properties.max_tokens_per_1_minute.then,data:n};e===null?e=[E]:e.push(E),t++}var i=C===t;P=
i,j="then"}else{let C=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let E={instancePath:r+"/max_tokens_per_1_minute",schemaPath:"\
#/properties/max_tokens_per_1_minute/else/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:re.properties.max_tokens_per_1_minute.
else.type,parentSchema:re.properties.max_tokens_per_1_minute.else,data:n};e===null?e=[E]:e.push(E),t++}if(typeof n=="number"&&isFinite(n)&&(n<
0||isNaN(n))){let E={instancePath:r+"/max_tokens_per_1_minute",schemaPath:"#/properties/max_tokens_per_1_minute/else/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:re.properties.max_tokens_per_1_minute.else,data:n};e===null?
e=[E]:e.push(E),t++}var i=C===t;P=i,j="else"}if(!P){let C={instancePath:r+"/max_tokens_per_1_minute",schemaPath:"#/properties/max_tokens_per\
_1_minute/if",keyword:"if",params:{failingKeyword:j},message:'must match "'+j+'" schema',schema:re.properties.max_tokens_per_1_minute.if,parentSchema:re.
properties.max_tokens_per_1_minute,data:n};e===null?e=[C]:e.push(C),t++}}if(a.max_images_per_1_minute!==void 0){let n=a.max_images_per_1_minute,
b=t,P=!0,S=t;if(n!=="omit"){let C={};e===null?e=[C]:e.push(C),t++}var c=S===t;t=b,e!==null&&(b?e.length=b:e=null);let j;if(c){let C=t;if(n!==
"omit"){let E={instancePath:r+"/max_images_per_1_minute",schemaPath:"#/properties/max_images_per_1_minute/then/const",keyword:"const",params:{
allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:re.properties.max_images_per_1_minute.then,data:n};e===null?
e=[E]:e.push(E),t++}var c=C===t;P=c,j="then"}else{let C=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let E={instancePath:r+"/\
max_images_per_1_minute",schemaPath:"#/properties/max_images_per_1_minute/else/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer",schema:re.properties.max_images_per_1_minute.else.type,parentSchema:re.properties.max_images_per_1_minute.else,data:n};e===null?e=
[E]:e.push(E),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let E={instancePath:r+"/max_images_per_1_minute",schemaPath:"#/proper\
ties/max_images_per_1_minute/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:re.
properties.max_images_per_1_minute.else,data:n};e===null?e=[E]:e.push(E),t++}var c=C===t;P=c,j="else"}if(!P){let C={instancePath:r+"/max_ima\
ges_per_1_minute",schemaPath:"#/properties/max_images_per_1_minute/if",keyword:"if",params:{failingKeyword:j},message:'must match "'+j+'" sc\
hema',schema:re.properties.max_images_per_1_minute.if,parentSchema:re.properties.max_images_per_1_minute,data:n};e===null?e=[C]:e.push(C),t++}}
if(a.max_audio_megabytes_per_1_minute!==void 0){let n=a.max_audio_megabytes_per_1_minute,b=t,P=!0,S=t;if(n!=="omit"){let C={};e===null?e=[C]:
e.push(C),t++}var d=S===t;t=b,e!==null&&(b?e.length=b:e=null);let j;if(d){let C=t;if(n!=="omit"){let E={instancePath:r+"/max_audio_megabytes\
_per_1_minute",schemaPath:"#/properties/max_audio_megabytes_per_1_minute/then/const",keyword:"const",params:{allowedValue:"omit"},message:"m\
ust be equal to constant",schema:"omit",parentSchema:re.properties.max_audio_megabytes_per_1_minute.then,data:n};e===null?e=[E]:e.push(E),t++}
var d=C===t;P=d,j="then"}else{let C=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let E={instancePath:r+"/max_audio_megabytes_\
per_1_minute",schemaPath:"#/properties/max_audio_megabytes_per_1_minute/else/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger",schema:re.properties.max_audio_megabytes_per_1_minute.else.type,parentSchema:re.properties.max_audio_megabytes_per_1_minute.else,data:n};
e===null?e=[E]:e.push(E),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let E={instancePath:r+"/max_audio_megabytes_per_1_minute",
schemaPath:"#/properties/max_audio_megabytes_per_1_minute/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0",schema:0,parentSchema:re.properties.max_audio_megabytes_per_1_minute.else,data:n};e===null?e=[E]:e.push(E),t++}var d=C===t;P=d,j="else"}
if(!P){let C={instancePath:r+"/max_audio_megabytes_per_1_minute",schemaPath:"#/properties/max_audio_megabytes_per_1_minute/if",keyword:"if",
params:{failingKeyword:j},message:'must match "'+j+'" schema',schema:re.properties.max_audio_megabytes_per_1_minute.if,parentSchema:re.properties.
max_audio_megabytes_per_1_minute,data:n};e===null?e=[C]:e.push(C),t++}}if(a.max_requests_per_1_day!==void 0){let n=a.max_requests_per_1_day,
b=t,P=!0,S=t;if(n!=="omit"){let C={};e===null?e=[C]:e.push(C),t++}var m=S===t;t=b,e!==null&&(b?e.length=b:e=null);let j;if(m){let C=t;if(n!==
"omit"){let E={instancePath:r+"/max_requests_per_1_day",schemaPath:"#/properties/max_requests_per_1_day/then/const",keyword:"const",params:{
allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:re.properties.max_requests_per_1_day.then,data:n};e===null?
e=[E]:e.push(E),t++}var m=C===t;P=m,j="then"}else{let C=t;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let E={instancePath:r+"/\
max_requests_per_1_day",schemaPath:"#/properties/max_requests_per_1_day/else/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger",schema:re.properties.max_requests_per_1_day.else.type,parentSchema:re.properties.max_requests_per_1_day.else,data:n};e===null?e=[E]:
e.push(E),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let E={instancePath:r+"/max_requests_per_1_day",schemaPath:"#/properties/\
max_requests_per_1_day/else/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:re.properties.
max_requests_per_1_day.else,data:n};e===null?e=[E]:e.push(E),t++}var m=C===t;P=m,j="else"}if(!P){let C={instancePath:r+"/max_requests_per_1_\
day",schemaPath:"#/properties/max_requests_per_1_day/if",keyword:"if",params:{failingKeyword:j},message:'must match "'+j+'" schema',schema:re.
properties.max_requests_per_1_day.if,parentSchema:re.properties.max_requests_per_1_day,data:n};e===null?e=[C]:e.push(C),t++}}if(a.batch_1_day_max_input_tokens!==
void 0){let n=a.batch_1_day_max_input_tokens,b=t,P=!0,S=t;if(n!=="omit"){let C={};e===null?e=[C]:e.push(C),t++}var h=S===t;t=b,e!==null&&(b?
e.length=b:e=null);let j;if(h){let C=t;if(n!=="omit"){let E={instancePath:r+"/batch_1_day_max_input_tokens",schemaPath:"#/properties/batch_1\
_day_max_input_tokens/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:re.
properties.batch_1_day_max_input_tokens.then,data:n};e===null?e=[E]:e.push(E),t++}var h=C===t;P=h,j="then"}else{let C=t;if(!(typeof n=="numb\
er"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let E={instancePath:r+"/batch_1_day_max_input_tokens",schemaPath:"#/properties/batch_1_day_max_input_t\
okens/else/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:re.properties.batch_1_day_max_input_tokens.else.type,
parentSchema:re.properties.batch_1_day_max_input_tokens.else,data:n};e===null?e=[E]:e.push(E),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||
isNaN(n))){let E={instancePath:r+"/batch_1_day_max_input_tokens",schemaPath:"#/properties/batch_1_day_max_input_tokens/else/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:re.properties.batch_1_day_max_input_tokens.else,data:n};
e===null?e=[E]:e.push(E),t++}var h=C===t;P=h,j="else"}if(!P){let C={instancePath:r+"/batch_1_day_max_input_tokens",schemaPath:"#/properties/\
batch_1_day_max_input_tokens/if",keyword:"if",params:{failingKeyword:j},message:'must match "'+j+'" schema',schema:re.properties.batch_1_day_max_input_tokens.
if,parentSchema:re.properties.batch_1_day_max_input_tokens,data:n};e===null?e=[C]:e.push(C),t++}}}else{let n={instancePath:r,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:re.type,parentSchema:re,data:a};e===null?e=[n]:e.push(n),t++}return Je.
errors=e,t===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var be={type:"object",description:"Which models a project may use. Un\
set: all that the organization may.",properties:{mode:{enum:["allow_list","deny_list"],description:"Whether the list names what is allowed o\
r what is denied."},model_ids:{type:"array",items:{type:"string",minLength:1},uniqueItems:!0,description:"Models, as the API names them."}},
required:["mode","model_ids"],additionalProperties:!1};function Ze(a,{instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){
let e=null,t=0,A=Ze.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
if(a.mode===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"},message:"must have requ\
ired property 'mode'",schema:be.required,parentSchema:be,data:a};e===null?e=[s]:e.push(s),t++}if(a.model_ids===void 0){let s={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"model_ids"},message:"must have required property 'model_ids'",schema:be.
required,parentSchema:be,data:a};e===null?e=[s]:e.push(s),t++}for(let s in a)if(!(s==="mode"||s==="model_ids")){let i={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:be,data:a};e===null?e=[i]:e.push(i),t++}if(a.mode!==void 0){let s=a.mode;if(!(s==="allow_list"||s==="deny_list")){let i={instancePath:r+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:be.properties.mode.enum},message:"must be equal to one of t\
he allowed values",schema:be.properties.mode.enum,parentSchema:be.properties.mode,data:s};e===null?e=[i]:e.push(i),t++}}if(a.model_ids!==void 0){
let s=a.model_ids;if(Array.isArray(s)){let i=s.length;for(let m=0;m<i;m++){let h=s[m];if(typeof h=="string"){if(N(h)<1){let n={instancePath:r+
"/model_ids/"+m,schemaPath:"#/properties/model_ids/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:be.properties.model_ids.items,data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/model_id\
s/"+m,schemaPath:"#/properties/model_ids/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:be.properties.model_ids.
items.type,parentSchema:be.properties.model_ids.items,data:h};e===null?e=[n]:e.push(n),t++}}let c=s.length,d;if(c>1){let m={};for(;c--;){let h=s[c];
if(typeof h=="string"){if(typeof m[h]=="number"){d=m[h];let n={instancePath:r+"/model_ids",schemaPath:"#/properties/model_ids/uniqueItems",keyword:"\
uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,parentSchema:be.properties.
model_ids,data:s};e===null?e=[n]:e.push(n),t++;break}m[h]=c}}}}else{let i={instancePath:r+"/model_ids",schemaPath:"#/properties/model_ids/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array",schema:be.properties.model_ids.type,parentSchema:be.properties.model_ids,data:s};
e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:be.type,parentSchema:be,data:a};e===null?e=[s]:e.push(s),t++}return Ze.errors=e,t===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ne={type:"object",description:"Which hosted tools a project may use. A tool that is left out stays as it is; none can be unset.",properties:{
file_search:{description:"Search in uploaded files.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"\
boolean",description:"Search in uploaded files."}},web_search:{description:"Search in the web.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:"boolean",description:"Search in the web."}},image_generation:{description:"Making images.",if:{const:"\
omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean",description:"Making images."}},mcp:{description:"R\
emote MCP servers and connectors.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{type:"boolean",description:"\
Remote MCP servers and connectors."}},code_interpreter:{description:"Running code in a sandbox.",if:{const:"omit"},then:{const:"omit",description:"\
Drops what a template gave."},else:{type:"boolean",description:"Running code in a sandbox."}}},additionalProperties:!1};function Xe(a,{instancePath:r="",
parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=Xe.evaluated;if(A.dynamicProps&&(A.props=void 0),A.
dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)if(!(h==="file_search"||h==="web_search"||h==="image\
_generation"||h==="mcp"||h==="code_interpreter")){let n={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:ne,data:a};e===null?e=[n]:e.push(n),t++}if(a.file_search!==
void 0){let h=a.file_search,n=t,b=!0,P=t;if(h!=="omit"){let j={};e===null?e=[j]:e.push(j),t++}var s=P===t;t=n,e!==null&&(n?e.length=n:e=null);
let S;if(s){let j=t;if(h!=="omit"){let Y={instancePath:r+"/file_search",schemaPath:"#/properties/file_search/then/const",keyword:"const",params:{
allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:ne.properties.file_search.then,data:h};e===null?e=[Y]:e.
push(Y),t++}var s=j===t;b=s,S="then"}else{let j=t;if(typeof h!="boolean"){let Y={instancePath:r+"/file_search",schemaPath:"#/properties/file\
_search/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:ne.properties.file_search.else.type,parentSchema:ne.
properties.file_search.else,data:h};e===null?e=[Y]:e.push(Y),t++}var s=j===t;b=s,S="else"}if(!b){let j={instancePath:r+"/file_search",schemaPath:"\
#/properties/file_search/if",keyword:"if",params:{failingKeyword:S},message:'must match "'+S+'" schema',schema:ne.properties.file_search.if,
parentSchema:ne.properties.file_search,data:h};e===null?e=[j]:e.push(j),t++}}if(a.web_search!==void 0){let h=a.web_search,n=t,b=!0,P=t;if(h!==
"omit"){let j={};e===null?e=[j]:e.push(j),t++}var i=P===t;t=n,e!==null&&(n?e.length=n:e=null);let S;if(i){let j=t;if(h!=="omit"){let Y={instancePath:r+
"/web_search",schemaPath:"#/properties/web_search/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constan\
t",schema:"omit",parentSchema:ne.properties.web_search.then,data:h};e===null?e=[Y]:e.push(Y),t++}var i=j===t;b=i,S="then"}else{let j=t;if(typeof h!=
"boolean"){let Y={instancePath:r+"/web_search",schemaPath:"#/properties/web_search/else/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:ne.properties.web_search.else.type,parentSchema:ne.properties.web_search.else,data:h};e===null?e=[Y]:e.push(Y),t++}var i=j===
t;b=i,S="else"}if(!b){let j={instancePath:r+"/web_search",schemaPath:"#/properties/web_search/if",keyword:"if",params:{failingKeyword:S},message:'\
must match "'+S+'" schema',schema:ne.properties.web_search.if,parentSchema:ne.properties.web_search,data:h};e===null?e=[j]:e.push(j),t++}}if(a.
image_generation!==void 0){let h=a.image_generation,n=t,b=!0,P=t;if(h!=="omit"){let j={};e===null?e=[j]:e.push(j),t++}var c=P===t;t=n,e!==null&&
(n?e.length=n:e=null);let S;if(c){let j=t;if(h!=="omit"){let Y={instancePath:r+"/image_generation",schemaPath:"#/properties/image_generation\
/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:ne.properties.image_generation.
then,data:h};e===null?e=[Y]:e.push(Y),t++}var c=j===t;b=c,S="then"}else{let j=t;if(typeof h!="boolean"){let Y={instancePath:r+"/image_genera\
tion",schemaPath:"#/properties/image_generation/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:ne.properties.
image_generation.else.type,parentSchema:ne.properties.image_generation.else,data:h};e===null?e=[Y]:e.push(Y),t++}var c=j===t;b=c,S="else"}if(!b){
let j={instancePath:r+"/image_generation",schemaPath:"#/properties/image_generation/if",keyword:"if",params:{failingKeyword:S},message:'must\
 match "'+S+'" schema',schema:ne.properties.image_generation.if,parentSchema:ne.properties.image_generation,data:h};e===null?e=[j]:e.push(j),
t++}}if(a.mcp!==void 0){let h=a.mcp,n=t,b=!0,P=t;if(h!=="omit"){let j={};e===null?e=[j]:e.push(j),t++}var d=P===t;t=n,e!==null&&(n?e.length=
n:e=null);let S;if(d){let j=t;if(h!=="omit"){let Y={instancePath:r+"/mcp",schemaPath:"#/properties/mcp/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:ne.properties.mcp.then,data:h};e===null?e=[Y]:e.push(Y),t++}var d=j===
t;b=d,S="then"}else{let j=t;if(typeof h!="boolean"){let Y={instancePath:r+"/mcp",schemaPath:"#/properties/mcp/else/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:ne.properties.mcp.else.type,parentSchema:ne.properties.mcp.else,data:h};e===null?e=[Y]:e.push(
Y),t++}var d=j===t;b=d,S="else"}if(!b){let j={instancePath:r+"/mcp",schemaPath:"#/properties/mcp/if",keyword:"if",params:{failingKeyword:S},
message:'must match "'+S+'" schema',schema:ne.properties.mcp.if,parentSchema:ne.properties.mcp,data:h};e===null?e=[j]:e.push(j),t++}}if(a.code_interpreter!==
void 0){let h=a.code_interpreter,n=t,b=!0,P=t;if(h!=="omit"){let j={};e===null?e=[j]:e.push(j),t++}var m=P===t;t=n,e!==null&&(n?e.length=n:e=
null);let S;if(m){let j=t;if(h!=="omit"){let Y={instancePath:r+"/code_interpreter",schemaPath:"#/properties/code_interpreter/then/const",keyword:"\
const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:ne.properties.code_interpreter.then,data:h};
e===null?e=[Y]:e.push(Y),t++}var m=j===t;b=m,S="then"}else{let j=t;if(typeof h!="boolean"){let Y={instancePath:r+"/code_interpreter",schemaPath:"\
#/properties/code_interpreter/else/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:ne.properties.code_interpreter.
else.type,parentSchema:ne.properties.code_interpreter.else,data:h};e===null?e=[Y]:e.push(Y),t++}var m=j===t;b=m,S="else"}if(!b){let j={instancePath:r+
"/code_interpreter",schemaPath:"#/properties/code_interpreter/if",keyword:"if",params:{failingKeyword:S},message:'must match "'+S+'" schema',
schema:ne.properties.code_interpreter.if,parentSchema:ne.properties.code_interpreter,data:h};e===null?e=[j]:e.push(j),t++}}}else{let h={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ne.type,parentSchema:ne,data:a};e===null?e=[h]:e.push(
h),t++}return Xe.errors=e,t===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ue={type:"object",description:"Which service tie\
rs a project's requests may use. What is left out stays as it is; it cannot be unset.",properties:{default:{description:"The tier of request\
s that ask for none.",if:{const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{enum:["standard","fast","scale"],
description:"The tier of requests that ask for none."}},enabled_tiers:{description:"Tiers that requests may ask for: a list, or `all`.",if:{
const:"omit"},then:{const:"omit",description:"Drops what a template gave."},else:{anyOf:[{const:"all"},{type:"array",items:{enum:["flex","fa\
st","ultrafast"]},uniqueItems:!0}],description:"Tiers that requests may ask for: a list, or `all`."}}},additionalProperties:!1},cr=Jt().default;
function Qe(a,{instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=Qe.evaluated;if(A.
dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let d in a)if(!(d==="default"||
d==="enabled_tiers")){let m={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties",schema:!1,parentSchema:ue,data:a};e===null?e=[m]:e.push(m),t++}if(a.default!==void 0){let d=a.
default,m=t,h=!0,n=t;if(d!=="omit"){let P={};e===null?e=[P]:e.push(P),t++}var s=n===t;t=m,e!==null&&(m?e.length=m:e=null);let b;if(s){let P=t;
if(d!=="omit"){let j={instancePath:r+"/default",schemaPath:"#/properties/default/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:ue.properties.default.then,data:d};e===null?e=[j]:e.push(j),t++}var s=P===t;h=s,b="the\
n"}else{let P=t;if(!(d==="standard"||d==="fast"||d==="scale")){let j={instancePath:r+"/default",schemaPath:"#/properties/default/else/enum",
keyword:"enum",params:{allowedValues:ue.properties.default.else.enum},message:"must be equal to one of the allowed values",schema:ue.properties.
default.else.enum,parentSchema:ue.properties.default.else,data:d};e===null?e=[j]:e.push(j),t++}var s=P===t;h=s,b="else"}if(!h){let P={instancePath:r+
"/default",schemaPath:"#/properties/default/if",keyword:"if",params:{failingKeyword:b},message:'must match "'+b+'" schema',schema:ue.properties.
default.if,parentSchema:ue.properties.default,data:d};e===null?e=[P]:e.push(P),t++}}if(a.enabled_tiers!==void 0){let d=a.enabled_tiers,m=t,h=!0,
n=t;if(d!=="omit"){let P={};e===null?e=[P]:e.push(P),t++}var i=n===t;t=m,e!==null&&(m?e.length=m:e=null);let b;if(i){let P=t;if(d!=="omit"){
let j={instancePath:r+"/enabled_tiers",schemaPath:"#/properties/enabled_tiers/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:ue.properties.enabled_tiers.then,data:d};e===null?e=[j]:e.push(j),t++}var i=P===t;h=i,
b="then"}else{let P=t,S=t,j=!1,C=t;if(d!=="all"){let ie={instancePath:r+"/enabled_tiers",schemaPath:"#/properties/enabled_tiers/else/anyOf/0\
/const",keyword:"const",params:{allowedValue:"all"},message:"must be equal to constant",schema:"all",parentSchema:ue.properties.enabled_tiers.
else.anyOf[0],data:d};e===null?e=[ie]:e.push(ie),t++}var c=C===t;j=j||c;let Y=t;if(Array.isArray(d)){let ie=d.length;for(let je=0;je<ie;je++){
let Pe=d[je];if(!(Pe==="flex"||Pe==="fast"||Pe==="ultrafast")){let $e={instancePath:r+"/enabled_tiers/"+je,schemaPath:"#/properties/enabled_\
tiers/else/anyOf/1/items/enum",keyword:"enum",params:{allowedValues:ue.properties.enabled_tiers.else.anyOf[1].items.enum},message:"must be e\
qual to one of the allowed values",schema:ue.properties.enabled_tiers.else.anyOf[1].items.enum,parentSchema:ue.properties.enabled_tiers.else.
anyOf[1].items,data:Pe};e===null?e=[$e]:e.push($e),t++}}let ye=d.length,_e;if(ye>1){e:for(;ye--;)for(_e=ye;_e--;)if(cr(d[ye],d[_e])){let je={
instancePath:r+"/enabled_tiers",schemaPath:"#/properties/enabled_tiers/else/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i:ye,j:_e},message:"\
must NOT have duplicate items (items ## "+_e+" and "+ye+" are identical)",schema:!0,parentSchema:ue.properties.enabled_tiers.else.anyOf[1],data:d};
e===null?e=[je]:e.push(je),t++;break e}}}else{let ie={instancePath:r+"/enabled_tiers",schemaPath:"#/properties/enabled_tiers/else/anyOf/1/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array",schema:ue.properties.enabled_tiers.else.anyOf[1].type,parentSchema:ue.properties.
enabled_tiers.else.anyOf[1],data:d};e===null?e=[ie]:e.push(ie),t++}var c=Y===t;if(j=j||c,j)t=S,e!==null&&(S?e.length=S:e=null);else{let ie={
instancePath:r+"/enabled_tiers",schemaPath:"#/properties/enabled_tiers/else/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf",schema:ue.properties.enabled_tiers.else.anyOf,parentSchema:ue.properties.enabled_tiers.else,data:d};e===null?e=[ie]:e.push(ie),t++}var i=P===
t;h=i,b="else"}if(!h){let P={instancePath:r+"/enabled_tiers",schemaPath:"#/properties/enabled_tiers/if",keyword:"if",params:{failingKeyword:b},
message:'must match "'+b+'" schema',schema:ue.properties.enabled_tiers.if,parentSchema:ue.properties.enabled_tiers,data:d};e===null?e=[P]:e.
push(P),t++}}}else{let d={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ue.type,parentSchema:ue,
data:a};e===null?e=[d]:e.push(d),t++}return Qe.errors=e,t===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Me={type:"object",
description:"What a project may spend in a calendar month before its requests are refused.",properties:{monthly_usd:{type:"number",minimum:.01,
multipleOf:.01,description:"Dollars a month, with at most two decimals."}},required:["monthly_usd"],additionalProperties:!1};function et(a,{
instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=et.evaluated;if(A.dynamicProps&&(A.
props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.monthly_usd===void 0){let s={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"monthly_usd"},message:"must have required property 'monthly_usd'",schema:Me.required,
parentSchema:Me,data:a};e===null?e=[s]:e.push(s),t++}for(let s in a)if(s!=="monthly_usd"){let i={instancePath:r,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:Me,
data:a};e===null?e=[i]:e.push(i),t++}if(a.monthly_usd!==void 0){let s=a.monthly_usd;if(typeof s=="number"&&isFinite(s)){if(s<.01||isNaN(s)){
let c={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},message:"\
must be >= 0.01",schema:.01,parentSchema:Me.properties.monthly_usd,data:s};e===null?e=[c]:e.push(c),t++}let i;if(i=s/.01,Math.abs(Math.round(
i)-i)>1e-6){let c={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_usd/multipleOf",keyword:"multipleOf",params:{multipleOf:.01},
message:"must be multiple of 0.01",schema:.01,parentSchema:Me.properties.monthly_usd,data:s};e===null?e=[c]:e.push(c),t++}}else{let i={instancePath:r+
"/monthly_usd",schemaPath:"#/properties/monthly_usd/type",keyword:"type",params:{type:"number"},message:"must be number",schema:Me.properties.
monthly_usd.type,parentSchema:Me.properties.monthly_usd,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:Me.type,parentSchema:Me,data:a};e===null?e=[s]:e.push(s),t++}return et.
errors=e,t===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fe={type:"object",description:"A mail that is sent when a project\
's spending in a month reaches a threshold. The list is exact.",properties:{monthly_usd:{type:"number",minimum:0,multipleOf:.01,description:"\
What must be spent in a month, in dollars, for the alert to be sent."},recipients:{type:"array",items:{type:"string",format:"email"},uniqueItems:!0,
description:"E-mail addresses that the alert goes to.",minItems:1},subject_prefix:{type:"string",minLength:1,description:"What the subject o\
f the mail begins with."}},required:["monthly_usd","recipients"],additionalProperties:!1};function tt(a,{instancePath:r="",parentData:B,parentDataProperty:U,
rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=tt.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.monthly_usd===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
monthly_usd"},message:"must have required property 'monthly_usd'",schema:fe.required,parentSchema:fe,data:a};e===null?e=[s]:e.push(s),t++}if(a.
recipients===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"recipients"},message:"must ha\
ve required property 'recipients'",schema:fe.required,parentSchema:fe,data:a};e===null?e=[s]:e.push(s),t++}for(let s in a)if(!(s==="monthly_\
usd"||s==="recipients"||s==="subject_prefix")){let i={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:fe,data:a};e===null?e=[i]:e.push(i),t++}if(a.monthly_usd!==
void 0){let s=a.monthly_usd;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let c={instancePath:r+"/monthly_usd",schemaPath:"#/propert\
ies/monthly_usd/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:fe.properties.monthly_usd,
data:s};e===null?e=[c]:e.push(c),t++}let i;if(i=s/.01,Math.abs(Math.round(i)-i)>1e-6){let c={instancePath:r+"/monthly_usd",schemaPath:"#/pro\
perties/monthly_usd/multipleOf",keyword:"multipleOf",params:{multipleOf:.01},message:"must be multiple of 0.01",schema:.01,parentSchema:fe.properties.
monthly_usd,data:s};e===null?e=[c]:e.push(c),t++}}else{let i={instancePath:r+"/monthly_usd",schemaPath:"#/properties/monthly_usd/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:fe.properties.monthly_usd.type,parentSchema:fe.properties.monthly_usd,data:s};e===
null?e=[i]:e.push(i),t++}}if(a.recipients!==void 0){let s=a.recipients;if(Array.isArray(s)){if(s.length<1){let m={instancePath:r+"/recipient\
s",schemaPath:"#/properties/recipients/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:fe.
properties.recipients,data:s};e===null?e=[m]:e.push(m),t++}let i=s.length;for(let m=0;m<i;m++){let h=s[m];if(typeof h=="string"){if(!jt.test(
h)){let n={instancePath:r+"/recipients/"+m,schemaPath:"#/properties/recipients/items/format",keyword:"format",params:{format:"email"},message:'\
must match format "email"',schema:"email",parentSchema:fe.properties.recipients.items,data:h};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+
"/recipients/"+m,schemaPath:"#/properties/recipients/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:fe.properties.
recipients.items.type,parentSchema:fe.properties.recipients.items,data:h};e===null?e=[n]:e.push(n),t++}}let c=s.length,d;if(c>1){let m={};for(;c--;){
let h=s[c];if(typeof h=="string"){if(typeof m[h]=="number"){d=m[h];let n={instancePath:r+"/recipients",schemaPath:"#/properties/recipients/u\
niqueItems",keyword:"uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)",schema:!0,
parentSchema:fe.properties.recipients,data:s};e===null?e=[n]:e.push(n),t++;break}m[h]=c}}}}else{let i={instancePath:r+"/recipients",schemaPath:"\
#/properties/recipients/type",keyword:"type",params:{type:"array"},message:"must be array",schema:fe.properties.recipients.type,parentSchema:fe.
properties.recipients,data:s};e===null?e=[i]:e.push(i),t++}}if(a.subject_prefix!==void 0){let s=a.subject_prefix;if(typeof s=="string"){if(N(
s)<1){let i={instancePath:r+"/subject_prefix",schemaPath:"#/properties/subject_prefix/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:fe.properties.subject_prefix,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:r+"/subject_prefix",schemaPath:"#/properties/subject_prefix/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:fe.properties.subject_prefix.type,parentSchema:fe.properties.subject_prefix,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:fe.type,parentSchema:fe,data:a};e===null?e=[s]:e.push(
s),t++}return tt.errors=e,t===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ct={type:"object",description:"How long the API \
keeps what a project sends. `organization_default` goes back to what the organization says.",properties:{type:{enum:["organization_default",
"none","zero_data_retention","modified_abuse_monitoring","enhanced_zero_data_retention","enhanced_modified_abuse_monitoring"],description:"T\
he retention of the project."}},additionalProperties:!1};function rt(a,{instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){
let e=null,t=0,A=rt.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
for(let s in a)if(s!=="type"){let i={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:ct,data:a};e===null?e=[i]:e.push(i),t++}if(a.type!==void 0){let s=a.type;
if(!(s==="organization_default"||s==="none"||s==="zero_data_retention"||s==="modified_abuse_monitoring"||s==="enhanced_zero_data_retention"||
s==="enhanced_modified_abuse_monitoring")){let i={instancePath:r+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ct.
properties.type.enum},message:"must be equal to one of the allowed values",schema:ct.properties.type.enum,parentSchema:ct.properties.type,data:s};
e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:ct.type,parentSchema:ct,data:a};e===null?e=[s]:e.push(s),t++}return rt.errors=e,t===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Q={type:"object",description:"Your own storage for what a project stores.",properties:{type:{enum:["aws","azure","gcp","oci"],description:"\
Whose storage it is."},bucket:{type:"string",minLength:1,description:"aws, gcp, oci: the bucket."},role_arn:{type:"string",minLength:1,description:"\
aws: the role that is assumed to reach the bucket."},account_name:{type:"string",minLength:1,description:"azure: the storage account."},container:{
type:"string",minLength:1,description:"azure: the container."},resource_group:{type:"string",minLength:1,description:"azure: the resource gr\
oup."},subscription_id:{type:"string",minLength:1,description:"azure: the subscription."},tenant_id:{type:"string",minLength:1,description:"\
azure: the tenant."},workload_identity_pool_id:{type:"string",minLength:1,description:"gcp: the workload identity pool."},workload_identity_project_number:{
type:"string",minLength:1,description:"gcp: the number of the pool's project."},workload_identity_provider_id:{type:"string",minLength:1,description:"\
gcp: the provider in that pool."},region:{type:"string",minLength:1,description:"oci: the region."},tenancy_ocid:{type:"string",minLength:1,
description:"oci: the OCID of the tenancy."}},required:["type"],additionalProperties:!1};function st(a,{instancePath:r="",parentData:B,parentDataProperty:U,
rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=st.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'",schema:Q.required,parentSchema:Q,data:a};e===null?e=[s]:e.push(s),t++}for(let s in a)if(!it.
call(Q.properties,s)){let i={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:Q,data:a};e===null?e=[i]:e.push(i),t++}if(a.type!==void 0){let s=a.type;
if(!(s==="aws"||s==="azure"||s==="gcp"||s==="oci")){let i={instancePath:r+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Q.properties.type.enum},message:"must be equal to one of the allowed values",schema:Q.properties.type.enum,parentSchema:Q.properties.
type,data:s};e===null?e=[i]:e.push(i),t++}}if(a.bucket!==void 0){let s=a.bucket;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/bu\
cket",schemaPath:"#/properties/bucket/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:Q.properties.bucket,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/bucket",schemaPath:"#/properties/bucket/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.bucket.type,parentSchema:Q.properties.bucket,data:s};
e===null?e=[i]:e.push(i),t++}}if(a.role_arn!==void 0){let s=a.role_arn;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/role_arn",schemaPath:"\
#/properties/role_arn/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.
properties.role_arn,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/role_arn",schemaPath:"#/properties/role_arn/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Q.properties.role_arn.type,parentSchema:Q.properties.role_arn,data:s};e===null?
e=[i]:e.push(i),t++}}if(a.account_name!==void 0){let s=a.account_name;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/account_name",
schemaPath:"#/properties/account_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:Q.properties.account_name,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/account_name",schemaPath:"#/proper\
ties/account_name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.account_name.type,parentSchema:Q.
properties.account_name,data:s};e===null?e=[i]:e.push(i),t++}}if(a.container!==void 0){let s=a.container;if(typeof s=="string"){if(N(s)<1){let i={
instancePath:r+"/container",schemaPath:"#/properties/container/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters",schema:1,parentSchema:Q.properties.container,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/container",
schemaPath:"#/properties/container/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.container.type,parentSchema:Q.
properties.container,data:s};e===null?e=[i]:e.push(i),t++}}if(a.resource_group!==void 0){let s=a.resource_group;if(typeof s=="string"){if(N(
s)<1){let i={instancePath:r+"/resource_group",schemaPath:"#/properties/resource_group/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.resource_group,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+
"/resource_group",schemaPath:"#/properties/resource_group/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.
resource_group.type,parentSchema:Q.properties.resource_group,data:s};e===null?e=[i]:e.push(i),t++}}if(a.subscription_id!==void 0){let s=a.subscription_id;
if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/subscription_id",schemaPath:"#/properties/subscription_id/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.subscription_id,data:s};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/subscription_id",schemaPath:"#/properties/subscription_id/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Q.properties.subscription_id.type,parentSchema:Q.properties.subscription_id,data:s};e===null?e=[i]:
e.push(i),t++}}if(a.tenant_id!==void 0){let s=a.tenant_id;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/tenant_id",schemaPath:"#\
/properties/tenant_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.
properties.tenant_id,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/tenant_id",schemaPath:"#/properties/tenant_id/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.tenant_id.type,parentSchema:Q.properties.tenant_id,data:s};
e===null?e=[i]:e.push(i),t++}}if(a.workload_identity_pool_id!==void 0){let s=a.workload_identity_pool_id;if(typeof s=="string"){if(N(s)<1){let i={
instancePath:r+"/workload_identity_pool_id",schemaPath:"#/properties/workload_identity_pool_id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.workload_identity_pool_id,data:s};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:r+"/workload_identity_pool_id",schemaPath:"#/properties/workload_identity_pool_id/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Q.properties.workload_identity_pool_id.type,parentSchema:Q.properties.workload_identity_pool_id,
data:s};e===null?e=[i]:e.push(i),t++}}if(a.workload_identity_project_number!==void 0){let s=a.workload_identity_project_number;if(typeof s==
"string"){if(N(s)<1){let i={instancePath:r+"/workload_identity_project_number",schemaPath:"#/properties/workload_identity_project_number/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.workload_identity_project_number,
data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/workload_identity_project_number",schemaPath:"#/properties/workload_ident\
ity_project_number/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.workload_identity_project_number.
type,parentSchema:Q.properties.workload_identity_project_number,data:s};e===null?e=[i]:e.push(i),t++}}if(a.workload_identity_provider_id!==void 0){
let s=a.workload_identity_provider_id;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/workload_identity_provider_id",schemaPath:"#\
/properties/workload_identity_provider_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:Q.properties.workload_identity_provider_id,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/workload_identity\
_provider_id",schemaPath:"#/properties/workload_identity_provider_id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.
properties.workload_identity_provider_id.type,parentSchema:Q.properties.workload_identity_provider_id,data:s};e===null?e=[i]:e.push(i),t++}}
if(a.region!==void 0){let s=a.region;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/region",schemaPath:"#/properties/region/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.region,data:s};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Q.properties.region.type,parentSchema:Q.properties.region,data:s};e===null?e=[i]:e.push(i),t++}}if(a.tenancy_ocid!==
void 0){let s=a.tenancy_ocid;if(typeof s=="string"){if(N(s)<1){let i={instancePath:r+"/tenancy_ocid",schemaPath:"#/properties/tenancy_ocid/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.tenancy_ocid,
data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:r+"/tenancy_ocid",schemaPath:"#/properties/tenancy_ocid/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:Q.properties.tenancy_ocid.type,parentSchema:Q.properties.tenancy_ocid,data:s};e===null?
e=[i]:e.push(i),t++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Q.
type,parentSchema:Q,data:a};e===null?e=[s]:e.push(s),t++}return st.errors=e,t===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function bt(a,{
instancePath:r="",parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=bt.evaluated;if(A.dynamicProps&&(A.
props=void 0),A.dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let u in a)if(!it.call(y.properties,u)){let O={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:y,data:a};e===null?e=[O]:e.push(O),t++}if(a.id!==void 0){let u=a.id;if(typeof u=="string"){if(N(u)<
1){let O={instancePath:r+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:y.properties.id,data:u};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:r+"/id",schemaPath:"#/pr\
operties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.id.type,parentSchema:y.properties.id,data:u};
e===null?e=[O]:e.push(O),t++}}if(a.name!==void 0){let u=a.name;if(typeof u=="string"){if(N(u)<1){let O={instancePath:r+"/name",schemaPath:"#\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.
name,data:u};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.name.type,parentSchema:y.properties.name,data:u};e===null?e=[O]:e.push(O),t++}}if(a.previously!==
void 0){let u=a.previously;if(Array.isArray(u)){let O=u.length;for(let D=0;D<O;D++){let g=u[D];if(typeof g=="string"){if(N(g)<1){let ae={instancePath:r+
"/previously/"+D,schemaPath:"#/properties/previously/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:y.properties.previously.items,data:g};e===null?e=[ae]:e.push(ae),t++}}else{let ae={instancePath:r+"/pre\
viously/"+D,schemaPath:"#/properties/previously/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
previously.items.type,parentSchema:y.properties.previously.items,data:g};e===null?e=[ae]:e.push(ae),t++}}let x=u.length,M;if(x>1){let D={};for(;x--;){
let g=u[x];if(typeof g=="string"){if(typeof D[g]=="number"){M=D[g];let ae={instancePath:r+"/previously",schemaPath:"#/properties/previously/\
uniqueItems",keyword:"uniqueItems",params:{i:x,j:M},message:"must NOT have duplicate items (items ## "+M+" and "+x+" are identical)",schema:!0,
parentSchema:y.properties.previously,data:u};e===null?e=[ae]:e.push(ae),t++;break}D[g]=x}}}}else{let O={instancePath:r+"/previously",schemaPath:"\
#/properties/previously/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.previously.type,parentSchema:y.
properties.previously,data:u};e===null?e=[O]:e.push(O),t++}}if(a.recreate!==void 0){let u=a.recreate;if(u!==!0){let O={instancePath:r+"/recr\
eate",schemaPath:"#/properties/recreate/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant",schema:!0,parentSchema:y.
properties.recreate,data:u};e===null?e=[O]:e.push(O),t++}}if(a.archived!==void 0){let u=a.archived;if(u!==!0){let O={instancePath:r+"/archiv\
ed",schemaPath:"#/properties/archived/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant",schema:!0,parentSchema:y.
properties.archived,data:u};e===null?e=[O]:e.push(O),t++}}if(a.use!==void 0){let u=a.use;if(Array.isArray(u)){let O=u.length;for(let D=0;D<O;D++){
let g=u[D];if(typeof g=="string"){if(N(g)<1){let ae={instancePath:r+"/use/"+D,schemaPath:"#/properties/use/items/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.use.items,data:g};e===null?e=[ae]:e.
push(ae),t++}}else{let ae={instancePath:r+"/use/"+D,schemaPath:"#/properties/use/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:y.properties.use.items.type,parentSchema:y.properties.use.items,data:g};e===null?e=[ae]:e.push(ae),t++}}let x=u.length,
M;if(x>1){let D={};for(;x--;){let g=u[x];if(typeof g=="string"){if(typeof D[g]=="number"){M=D[g];let ae={instancePath:r+"/use",schemaPath:"#\
/properties/use/uniqueItems",keyword:"uniqueItems",params:{i:x,j:M},message:"must NOT have duplicate items (items ## "+M+" and "+x+" are ide\
ntical)",schema:!0,parentSchema:y.properties.use,data:u};e===null?e=[ae]:e.push(ae),t++;break}D[g]=x}}}}else{let O={instancePath:r+"/use",schemaPath:"\
#/properties/use/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.use.type,parentSchema:y.properties.use,
data:u};e===null?e=[O]:e.push(O),t++}}if(a.policy!==void 0){let u=a.policy;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let O in u)if(O!==
"unmanaged"){let x={instancePath:r+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},
message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.policy,data:u};e===null?e=[x]:e.push(x),t++}if(u.unmanaged!==
void 0){let O=u.unmanaged;if(O&&typeof O=="object"&&!Array.isArray(O)){for(let x in O)if(!(x==="default"||x==="project_user"||x==="project_g\
roup"||x==="project_role"||x==="project_service_account"||x==="project_external_storage"||x==="project_certificate")){let M={instancePath:r+
"/policy/unmanaged",schemaPath:"#/properties/policy/properties/unmanaged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},
message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.policy.properties.unmanaged,data:O};e===null?e=[M]:e.push(
M),t++}if(O.default!==void 0){let x=O.default;if(!(x==="keep"||x==="delete")){let M={instancePath:r+"/policy/unmanaged/default",schemaPath:"\
#/properties/policy/properties/unmanaged/properties/default/enum",keyword:"enum",params:{allowedValues:y.properties.policy.properties.unmanaged.
properties.default.enum},message:"must be equal to one of the allowed values",schema:y.properties.policy.properties.unmanaged.properties.default.
enum,parentSchema:y.properties.policy.properties.unmanaged.properties.default,data:x};e===null?e=[M]:e.push(M),t++}}if(O.project_user!==void 0){
let x=O.project_user;if(!(x==="keep"||x==="delete")){let M={instancePath:r+"/policy/unmanaged/project_user",schemaPath:"#/properties/policy/\
properties/unmanaged/properties/project_user/enum",keyword:"enum",params:{allowedValues:y.properties.policy.properties.unmanaged.properties.
project_user.enum},message:"must be equal to one of the allowed values",schema:y.properties.policy.properties.unmanaged.properties.project_user.
enum,parentSchema:y.properties.policy.properties.unmanaged.properties.project_user,data:x};e===null?e=[M]:e.push(M),t++}}if(O.project_group!==
void 0){let x=O.project_group;if(!(x==="keep"||x==="delete")){let M={instancePath:r+"/policy/unmanaged/project_group",schemaPath:"#/properti\
es/policy/properties/unmanaged/properties/project_group/enum",keyword:"enum",params:{allowedValues:y.properties.policy.properties.unmanaged.
properties.project_group.enum},message:"must be equal to one of the allowed values",schema:y.properties.policy.properties.unmanaged.properties.
project_group.enum,parentSchema:y.properties.policy.properties.unmanaged.properties.project_group,data:x};e===null?e=[M]:e.push(M),t++}}if(O.
project_role!==void 0){let x=O.project_role;if(!(x==="keep"||x==="delete")){let M={instancePath:r+"/policy/unmanaged/project_role",schemaPath:"\
#/properties/policy/properties/unmanaged/properties/project_role/enum",keyword:"enum",params:{allowedValues:y.properties.policy.properties.unmanaged.
properties.project_role.enum},message:"must be equal to one of the allowed values",schema:y.properties.policy.properties.unmanaged.properties.
project_role.enum,parentSchema:y.properties.policy.properties.unmanaged.properties.project_role,data:x};e===null?e=[M]:e.push(M),t++}}if(O.project_service_account!==
void 0){let x=O.project_service_account;if(!(x==="keep"||x==="delete")){let M={instancePath:r+"/policy/unmanaged/project_service_account",schemaPath:"\
#/properties/policy/properties/unmanaged/properties/project_service_account/enum",keyword:"enum",params:{allowedValues:y.properties.policy.properties.
unmanaged.properties.project_service_account.enum},message:"must be equal to one of the allowed values",schema:y.properties.policy.properties.
unmanaged.properties.project_service_account.enum,parentSchema:y.properties.policy.properties.unmanaged.properties.project_service_account,data:x};
e===null?e=[M]:e.push(M),t++}}if(O.project_external_storage!==void 0){let x=O.project_external_storage;if(!(x==="keep"||x==="delete")){let M={
instancePath:r+"/policy/unmanaged/project_external_storage",schemaPath:"#/properties/policy/properties/unmanaged/properties/project_external\
_storage/enum",keyword:"enum",params:{allowedValues:y.properties.policy.properties.unmanaged.properties.project_external_storage.enum},message:"\
must be equal to one of the allowed values",schema:y.properties.policy.properties.unmanaged.properties.project_external_storage.enum,parentSchema:y.
properties.policy.properties.unmanaged.properties.project_external_storage,data:x};e===null?e=[M]:e.push(M),t++}}if(O.project_certificate!==
void 0){let x=O.project_certificate;if(!(x==="keep"||x==="delete")){let M={instancePath:r+"/policy/unmanaged/project_certificate",schemaPath:"\
#/properties/policy/properties/unmanaged/properties/project_certificate/enum",keyword:"enum",params:{allowedValues:y.properties.policy.properties.
unmanaged.properties.project_certificate.enum},message:"must be equal to one of the allowed values",schema:y.properties.policy.properties.unmanaged.
properties.project_certificate.enum,parentSchema:y.properties.policy.properties.unmanaged.properties.project_certificate,data:x};e===null?e=
[M]:e.push(M),t++}}}else{let x={instancePath:r+"/policy/unmanaged",schemaPath:"#/properties/policy/properties/unmanaged/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:y.properties.policy.properties.unmanaged.type,parentSchema:y.properties.policy.properties.
unmanaged,data:O};e===null?e=[x]:e.push(x),t++}}}else{let O={instancePath:r+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:y.properties.policy.type,parentSchema:y.properties.policy,data:u};e===null?e=[O]:e.push(O),t++}}
if(a.residency!==void 0){let u=a.residency,O=t,x=!0,M=t;if(u!=="omit"){let g={};e===null?e=[g]:e.push(g),t++}var s=M===t;t=O,e!==null&&(O?e.
length=O:e=null);let D;if(s){let g=t;if(u!=="omit"){let v={instancePath:r+"/residency",schemaPath:"#/properties/residency/then/const",keyword:"\
const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.residency.then,data:u};e===null?
e=[v]:e.push(v),t++}var s=g===t;x=s,D="then"}else{let g=t;if(!(u==="GLOBAL"||u==="US_STORAGE_PROCESSING"||u==="EU_STORAGE_PROCESSING"||u==="\
JP_STORAGE"||u==="JP_STORAGE_PROCESSING"||u==="KR_STORAGE"||u==="CA_STORAGE"||u==="SG_STORAGE"||u==="IN_STORAGE"||u==="IN_STORAGE_PROCESSING"||
u==="AU_STORAGE"||u==="AU_STORAGE_PROCESSING"||u==="GB_STORAGE"||u==="AE_STORAGE"||u==="AE_STORAGE_PROCESSING")){let v={instancePath:r+"/res\
idency",schemaPath:"#/properties/residency/else/enum",keyword:"enum",params:{allowedValues:y.properties.residency.else.enum},message:"must b\
e equal to one of the allowed values",schema:y.properties.residency.else.enum,parentSchema:y.properties.residency.else,data:u};e===null?e=[v]:
e.push(v),t++}var s=g===t;x=s,D="else"}if(!x){let g={instancePath:r+"/residency",schemaPath:"#/properties/residency/if",keyword:"if",params:{
failingKeyword:D},message:'must match "'+D+'" schema',schema:y.properties.residency.if,parentSchema:y.properties.residency,data:u};e===null?
e=[g]:e.push(g),t++}}if(a.external_key!==void 0){let u=a.external_key,O=t,x=!0,M=t;if(u!=="omit"){let g={};e===null?e=[g]:e.push(g),t++}var i=M===
t;t=O,e!==null&&(O?e.length=O:e=null);let D;if(i){let g=t;if(u!=="omit"){let v={instancePath:r+"/external_key",schemaPath:"#/properties/exte\
rnal_key/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.
external_key.then,data:u};e===null?e=[v]:e.push(v),t++}var i=g===t;x=i,D="then"}else{let g=t;if(typeof u=="string"){if(N(u)<1){let v={instancePath:r+
"/external_key",schemaPath:"#/properties/external_key/else/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:y.properties.external_key.else,data:u};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:r+"/exter\
nal_key",schemaPath:"#/properties/external_key/else/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
external_key.else.type,parentSchema:y.properties.external_key.else,data:u};e===null?e=[v]:e.push(v),t++}var i=g===t;x=i,D="else"}if(!x){let g={
instancePath:r+"/external_key",schemaPath:"#/properties/external_key/if",keyword:"if",params:{failingKeyword:D},message:'must match "'+D+'" \
schema',schema:y.properties.external_key.if,parentSchema:y.properties.external_key,data:u};e===null?e=[g]:e.push(g),t++}}if(a.users!==void 0){
let u=a.users,O=t,x=!0,M=t;if(u!=="omit"){let g={};e===null?e=[g]:e.push(g),t++}var c=M===t;t=O,e!==null&&(O?e.length=O:e=null);let D;if(c){
let g=t;if(u!=="omit"){let v={instancePath:r+"/users",schemaPath:"#/properties/users/then/const",keyword:"const",params:{allowedValue:"omit"},
message:"must be equal to constant",schema:"omit",parentSchema:y.properties.users.then,data:u};e===null?e=[v]:e.push(v),t++}var c=g===t;x=c,
D="then"}else{let g=t;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let v in u){let I=t;if(typeof v=="string"){if(N(v)<1){let V={instancePath:r+
"/users",schemaPath:"#/properties/users/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:y.properties.users.else.propertyNames,data:v,propertyName:v};e===null?e=[V]:e.push(V),t++}if(!jt.test(v)){
let V={instancePath:r+"/users",schemaPath:"#/properties/users/else/propertyNames/format",keyword:"format",params:{format:"email"},message:'m\
ust match format "email"',schema:"email",parentSchema:y.properties.users.else.propertyNames,data:v,propertyName:v};e===null?e=[V]:e.push(V),
t++}}var d=I===t;if(!d){let V={instancePath:r+"/users",schemaPath:"#/properties/users/else/propertyNames",keyword:"propertyNames",params:{propertyName:v},
message:"property name must be valid",schema:y.properties.users.else.propertyNames,parentSchema:y.properties.users.else,data:u};e===null?e=[
V]:e.push(V),t++}}for(let v in u){let I=u[v],V=t,_=!0,p=t;if(I!=="omit"){let o={};e===null?e=[o]:e.push(o),t++}var m=p===t;t=V,e!==null&&(V?
e.length=V:e=null);let f;if(m){let o=t;if(I!=="omit"){let L={instancePath:r+"/users/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/users/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"\
omit",parentSchema:y.properties.users.else.additionalProperties.then,data:I};e===null?e=[L]:e.push(L),t++}var m=o===t;_=m,f="then"}else{let o=t;
if(!(I&&typeof I=="object"&&!Array.isArray(I))&&typeof I!="string"){let J={instancePath:r+"/users/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/users/else/additionalProperties/else/type",keyword:"type",params:{type:y.properties.users.else.additionalProperties.
else.type},message:"must be object,string",schema:y.properties.users.else.additionalProperties.else.type,parentSchema:y.properties.users.else.
additionalProperties.else,data:I};e===null?e=[J]:e.push(J),t++}let z=t,L=!0,X=t;if(!(I&&typeof I=="object"&&!Array.isArray(I))){let J={};e===
null?e=[J]:e.push(J),t++}var h=X===t;t=z,e!==null&&(z?e.length=z:e=null);let T;if(h){let J=t;Ue(I,{instancePath:r+"/users/"+v.replace(/~/g,"\
~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:v,rootData:$,dynamicAnchors:G})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length);
var h=J===t;L=h,T="then"}else{let J=t;if(!(I==="owner"||I==="member")){let q={instancePath:r+"/users/"+v.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/users/else/additionalProperties/else/else/enum",keyword:"enum",params:{allowedValues:y.properties.users.else.additionalProperties.
else.else.enum},message:"must be equal to one of the allowed values",schema:y.properties.users.else.additionalProperties.else.else.enum,parentSchema:y.
properties.users.else.additionalProperties.else.else,data:I};e===null?e=[q]:e.push(q),t++}var h=J===t;L=h,T="else"}if(!L){let J={instancePath:r+
"/users/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/users/else/additionalProperties/else/if",keyword:"if",params:{failingKeyword:T},
message:'must match "'+T+'" schema',schema:y.properties.users.else.additionalProperties.else.if,parentSchema:y.properties.users.else.additionalProperties.
else,data:I};e===null?e=[J]:e.push(J),t++}var m=o===t;_=m,f="else"}if(!_){let o={instancePath:r+"/users/"+v.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/users/else/additionalProperties/if",keyword:"if",params:{failingKeyword:f},message:'must match "'+f+'" schema',
schema:y.properties.users.else.additionalProperties.if,parentSchema:y.properties.users.else.additionalProperties,data:I};e===null?e=[o]:e.push(
o),t++}}}else{let v={instancePath:r+"/users",schemaPath:"#/properties/users/else/type",keyword:"type",params:{type:"object"},message:"must b\
e object",schema:y.properties.users.else.type,parentSchema:y.properties.users.else,data:u};e===null?e=[v]:e.push(v),t++}var c=g===t;x=c,D="e\
lse"}if(!x){let g={instancePath:r+"/users",schemaPath:"#/properties/users/if",keyword:"if",params:{failingKeyword:D},message:'must match "'+
D+'" schema',schema:y.properties.users.if,parentSchema:y.properties.users,data:u};e===null?e=[g]:e.push(g),t++}}if(a.groups!==void 0){let u=a.
groups,O=t,x=!0,M=t;if(u!=="omit"){let g={};e===null?e=[g]:e.push(g),t++}var n=M===t;t=O,e!==null&&(O?e.length=O:e=null);let D;if(n){let g=t;
if(u!=="omit"){let v={instancePath:r+"/groups",schemaPath:"#/properties/groups/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:y.properties.groups.then,data:u};e===null?e=[v]:e.push(v),t++}var n=g===t;x=n,D="then"}else{
let g=t;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let v in u){let I=t;if(typeof v=="string"&&N(v)<1){let V={instancePath:r+"/groups",
schemaPath:"#/properties/groups/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters",schema:1,parentSchema:y.properties.groups.else.propertyNames,data:v,propertyName:v};e===null?e=[V]:e.push(V),t++}var b=I===t;if(!b){let V={
instancePath:r+"/groups",schemaPath:"#/properties/groups/else/propertyNames",keyword:"propertyNames",params:{propertyName:v},message:"proper\
ty name must be valid",schema:y.properties.groups.else.propertyNames,parentSchema:y.properties.groups.else,data:u};e===null?e=[V]:e.push(V),
t++}}for(let v in u){let I=u[v],V=t,_=!0,p=t;if(I!=="omit"){let o={};e===null?e=[o]:e.push(o),t++}var P=p===t;t=V,e!==null&&(V?e.length=V:e=
null);let f;if(P){let o=t;if(I!=="omit"){let L={instancePath:r+"/groups/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
groups/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",
parentSchema:y.properties.groups.else.additionalProperties.then,data:I};e===null?e=[L]:e.push(L),t++}var P=o===t;_=P,f="then"}else{let o=t;if(!I||
typeof I!="object"){let J={instancePath:r+"/groups/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/else/additiona\
lProperties/else/type",keyword:"type",params:{type:y.properties.groups.else.additionalProperties.else.type},message:"must be object,array",schema:y.
properties.groups.else.additionalProperties.else.type,parentSchema:y.properties.groups.else.additionalProperties.else,data:I};e===null?e=[J]:
e.push(J),t++}let z=t,L=!0,X=t;if(!(I&&typeof I=="object"&&!Array.isArray(I))){let J={};e===null?e=[J]:e.push(J),t++}var S=X===t;t=z,e!==null&&
(z?e.length=z:e=null);let T;if(S){let J=t;He(I,{instancePath:r+"/groups/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:v,
rootData:$,dynamicAnchors:G})||(e=e===null?He.errors:e.concat(He.errors),t=e.length);var S=J===t;L=S,T="then"}else{let J=t;if(Array.isArray(
I)){let q=I.length;for(let H=0;H<q;H++){let ee=I[H];if(typeof ee=="string"){if(N(ee)<1){let F={instancePath:r+"/groups/"+v.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+H,schemaPath:"#/properties/groups/else/additionalProperties/else/else/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.groups.else.additionalProperties.else.else.items,data:ee};
e===null?e=[F]:e.push(F),t++}}else{let F={instancePath:r+"/groups/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+H,schemaPath:"#/properties/\
groups/else/additionalProperties/else/else/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.groups.
else.additionalProperties.else.else.items.type,parentSchema:y.properties.groups.else.additionalProperties.else.else.items,data:ee};e===null?
e=[F]:e.push(F),t++}}let R=I.length,oe;if(R>1){let H={};for(;R--;){let ee=I[R];if(typeof ee=="string"){if(typeof H[ee]=="number"){oe=H[ee];let F={
instancePath:r+"/groups/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/else/additionalProperties/else/else/uniqu\
eItems",keyword:"uniqueItems",params:{i:R,j:oe},message:"must NOT have duplicate items (items ## "+oe+" and "+R+" are identical)",schema:!0,
parentSchema:y.properties.groups.else.additionalProperties.else.else,data:I};e===null?e=[F]:e.push(F),t++;break}H[ee]=R}}}}else{let q={instancePath:r+
"/groups/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/else/additionalProperties/else/else/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:y.properties.groups.else.additionalProperties.else.else.type,parentSchema:y.properties.
groups.else.additionalProperties.else.else,data:I};e===null?e=[q]:e.push(q),t++}var S=J===t;L=S,T="else"}if(!L){let J={instancePath:r+"/grou\
ps/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/else/additionalProperties/else/if",keyword:"if",params:{failingKeyword:T},
message:'must match "'+T+'" schema',schema:y.properties.groups.else.additionalProperties.else.if,parentSchema:y.properties.groups.else.additionalProperties.
else,data:I};e===null?e=[J]:e.push(J),t++}var P=o===t;_=P,f="else"}if(!_){let o={instancePath:r+"/groups/"+v.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/groups/else/additionalProperties/if",keyword:"if",params:{failingKeyword:f},message:'must match "'+f+'" schem\
a',schema:y.properties.groups.else.additionalProperties.if,parentSchema:y.properties.groups.else.additionalProperties,data:I};e===null?e=[o]:
e.push(o),t++}}}else{let v={instancePath:r+"/groups",schemaPath:"#/properties/groups/else/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:y.properties.groups.else.type,parentSchema:y.properties.groups.else,data:u};e===null?e=[v]:e.push(v),t++}var n=g===t;
x=n,D="else"}if(!x){let g={instancePath:r+"/groups",schemaPath:"#/properties/groups/if",keyword:"if",params:{failingKeyword:D},message:'must\
 match "'+D+'" schema',schema:y.properties.groups.if,parentSchema:y.properties.groups,data:u};e===null?e=[g]:e.push(g),t++}}if(a.roles!==void 0){
let u=a.roles,O=t,x=!0,M=t;if(u!=="omit"){let g={};e===null?e=[g]:e.push(g),t++}var j=M===t;t=O,e!==null&&(O?e.length=O:e=null);let D;if(j){
let g=t;if(u!=="omit"){let v={instancePath:r+"/roles",schemaPath:"#/properties/roles/then/const",keyword:"const",params:{allowedValue:"omit"},
message:"must be equal to constant",schema:"omit",parentSchema:y.properties.roles.then,data:u};e===null?e=[v]:e.push(v),t++}var j=g===t;x=j,
D="then"}else{let g=t;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let v in u){let I=t;if(typeof v=="string"&&N(v)<1){let V={instancePath:r+
"/roles",schemaPath:"#/properties/roles/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:y.properties.roles.else.propertyNames,data:v,propertyName:v};e===null?e=[V]:e.push(V),t++}var C=I===t;if(!C){
let V={instancePath:r+"/roles",schemaPath:"#/properties/roles/else/propertyNames",keyword:"propertyNames",params:{propertyName:v},message:"p\
roperty name must be valid",schema:y.properties.roles.else.propertyNames,parentSchema:y.properties.roles.else,data:u};e===null?e=[V]:e.push(
V),t++}}for(let v in u){let I=u[v],V=t,_=!0,p=t;if(I!=="omit"){let o={};e===null?e=[o]:e.push(o),t++}var Y=p===t;t=V,e!==null&&(V?e.length=V:
e=null);let f;if(Y){let o=t;if(I!=="omit"){let L={instancePath:r+"/roles/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/roles/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",
parentSchema:y.properties.roles.else.additionalProperties.then,data:I};e===null?e=[L]:e.push(L),t++}var Y=o===t;_=Y,f="then"}else{let o=t;Fe(
I,{instancePath:r+"/roles/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:v,rootData:$,dynamicAnchors:G})||(e=e===
null?Fe.errors:e.concat(Fe.errors),t=e.length);var Y=o===t;_=Y,f="else"}if(!_){let o={instancePath:r+"/roles/"+v.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/roles/else/additionalProperties/if",keyword:"if",params:{failingKeyword:f},message:'must match "'+f+'" \
schema',schema:y.properties.roles.else.additionalProperties.if,parentSchema:y.properties.roles.else.additionalProperties,data:I};e===null?e=
[o]:e.push(o),t++}}}else{let v={instancePath:r+"/roles",schemaPath:"#/properties/roles/else/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:y.properties.roles.else.type,parentSchema:y.properties.roles.else,data:u};e===null?e=[v]:e.push(v),t++}var j=g===t;x=
j,D="else"}if(!x){let g={instancePath:r+"/roles",schemaPath:"#/properties/roles/if",keyword:"if",params:{failingKeyword:D},message:'must mat\
ch "'+D+'" schema',schema:y.properties.roles.if,parentSchema:y.properties.roles,data:u};e===null?e=[g]:e.push(g),t++}}if(a.service_accounts!==
void 0){let u=a.service_accounts,O=t,x=!0,M=t;if(u!=="omit"){let g={};e===null?e=[g]:e.push(g),t++}var E=M===t;t=O,e!==null&&(O?e.length=O:e=
null);let D;if(E){let g=t;if(u!=="omit"){let v={instancePath:r+"/service_accounts",schemaPath:"#/properties/service_accounts/then/const",keyword:"\
const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.service_accounts.then,data:u};
e===null?e=[v]:e.push(v),t++}var E=g===t;x=E,D="then"}else{let g=t;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let v in u){let I=t;if(typeof v==
"string"&&N(v)<1){let V={instancePath:r+"/service_accounts",schemaPath:"#/properties/service_accounts/else/propertyNames/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.service_accounts.else.propertyNames,
data:v,propertyName:v};e===null?e=[V]:e.push(V),t++}var ie=I===t;if(!ie){let V={instancePath:r+"/service_accounts",schemaPath:"#/properties/\
service_accounts/else/propertyNames",keyword:"propertyNames",params:{propertyName:v},message:"property name must be valid",schema:y.properties.
service_accounts.else.propertyNames,parentSchema:y.properties.service_accounts.else,data:u};e===null?e=[V]:e.push(V),t++}}for(let v in u){let I=u[v],
V=t,_=!0,p=t;if(I!=="omit"){let o={};e===null?e=[o]:e.push(o),t++}var ye=p===t;t=V,e!==null&&(V?e.length=V:e=null);let f;if(ye){let o=t;if(I!==
"omit"){let L={instancePath:r+"/service_accounts/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_accounts/else/a\
dditionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.
properties.service_accounts.else.additionalProperties.then,data:I};e===null?e=[L]:e.push(L),t++}var ye=o===t;_=ye,f="then"}else{let o=t;if(!(I&&
typeof I=="object"&&!Array.isArray(I))&&typeof I!="string"){let J={instancePath:r+"/service_accounts/"+v.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/service_accounts/else/additionalProperties/else/type",keyword:"type",params:{type:y.properties.service_accounts.
else.additionalProperties.else.type},message:"must be object,string",schema:y.properties.service_accounts.else.additionalProperties.else.type,
parentSchema:y.properties.service_accounts.else.additionalProperties.else,data:I};e===null?e=[J]:e.push(J),t++}let z=t,L=!0,X=t;if(!(I&&typeof I==
"object"&&!Array.isArray(I))){let J={};e===null?e=[J]:e.push(J),t++}var _e=X===t;t=z,e!==null&&(z?e.length=z:e=null);let T;if(_e){let J=t;Be(
I,{instancePath:r+"/service_accounts/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:v,rootData:$,dynamicAnchors:G})||
(e=e===null?Be.errors:e.concat(Be.errors),t=e.length);var _e=J===t;L=_e,T="then"}else{let J=t;if(!(I==="owner"||I==="member")){let q={instancePath:r+
"/service_accounts/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_accounts/else/additionalProperties/else/else/\
enum",keyword:"enum",params:{allowedValues:y.properties.service_accounts.else.additionalProperties.else.else.enum},message:"must be equal to\
 one of the allowed values",schema:y.properties.service_accounts.else.additionalProperties.else.else.enum,parentSchema:y.properties.service_accounts.
else.additionalProperties.else.else,data:I};e===null?e=[q]:e.push(q),t++}var _e=J===t;L=_e,T="else"}if(!L){let J={instancePath:r+"/service_a\
ccounts/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_accounts/else/additionalProperties/else/if",keyword:"if",
params:{failingKeyword:T},message:'must match "'+T+'" schema',schema:y.properties.service_accounts.else.additionalProperties.else.if,parentSchema:y.
properties.service_accounts.else.additionalProperties.else,data:I};e===null?e=[J]:e.push(J),t++}var ye=o===t;_=ye,f="else"}if(!_){let o={instancePath:r+
"/service_accounts/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/service_accounts/else/additionalProperties/if",keyword:"\
if",params:{failingKeyword:f},message:'must match "'+f+'" schema',schema:y.properties.service_accounts.else.additionalProperties.if,parentSchema:y.
properties.service_accounts.else.additionalProperties,data:I};e===null?e=[o]:e.push(o),t++}}}else{let v={instancePath:r+"/service_accounts",
schemaPath:"#/properties/service_accounts/else/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.service_accounts.
else.type,parentSchema:y.properties.service_accounts.else,data:u};e===null?e=[v]:e.push(v),t++}var E=g===t;x=E,D="else"}if(!x){let g={instancePath:r+
"/service_accounts",schemaPath:"#/properties/service_accounts/if",keyword:"if",params:{failingKeyword:D},message:'must match "'+D+'" schema',
schema:y.properties.service_accounts.if,parentSchema:y.properties.service_accounts,data:u};e===null?e=[g]:e.push(g),t++}}if(a.api_keys!==void 0){
let u=a.api_keys,O=t,x=!0,M=t;if(u!=="omit"){let g={};e===null?e=[g]:e.push(g),t++}var je=M===t;t=O,e!==null&&(O?e.length=O:e=null);let D;if(je){
let g=t;if(u!=="omit"){let v={instancePath:r+"/api_keys",schemaPath:"#/properties/api_keys/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.api_keys.then,data:u};e===null?e=[v]:e.push(v),t++}var je=g===
t;x=je,D="then"}else{let g=t;Ye(u,{instancePath:r+"/api_keys",parentData:a,parentDataProperty:"api_keys",rootData:$,dynamicAnchors:G})||(e=e===
null?Ye.errors:e.concat(Ye.errors),t=e.length);var je=g===t;x=je,D="else"}if(!x){let g={instancePath:r+"/api_keys",schemaPath:"#/properties/\
api_keys/if",keyword:"if",params:{failingKeyword:D},message:'must match "'+D+'" schema',schema:y.properties.api_keys.if,parentSchema:y.properties.
api_keys,data:u};e===null?e=[g]:e.push(g),t++}}if(a.rate_limits!==void 0){let u=a.rate_limits,O=t,x=!0,M=t;if(u!=="omit"){let g={};e===null?
e=[g]:e.push(g),t++}var Pe=M===t;t=O,e!==null&&(O?e.length=O:e=null);let D;if(Pe){let g=t;if(u!=="omit"){let v={instancePath:r+"/rate_limits",
schemaPath:"#/properties/rate_limits/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"om\
it",parentSchema:y.properties.rate_limits.then,data:u};e===null?e=[v]:e.push(v),t++}var Pe=g===t;x=Pe,D="then"}else{let g=t;if(u&&typeof u==
"object"&&!Array.isArray(u)){for(let v in u){let I=t;if(typeof v=="string"&&N(v)<1){let V={instancePath:r+"/rate_limits",schemaPath:"#/prope\
rties/rate_limits/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:y.properties.rate_limits.else.propertyNames,data:v,propertyName:v};e===null?e=[V]:e.push(V),t++}var $e=I===t;if(!$e){let V={instancePath:r+
"/rate_limits",schemaPath:"#/properties/rate_limits/else/propertyNames",keyword:"propertyNames",params:{propertyName:v},message:"property na\
me must be valid",schema:y.properties.rate_limits.else.propertyNames,parentSchema:y.properties.rate_limits.else,data:u};e===null?e=[V]:e.push(
V),t++}}for(let v in u){let I=u[v],V=t,_=!0,p=t;if(I!=="omit"){let o={};e===null?e=[o]:e.push(o),t++}var Ae=p===t;t=V,e!==null&&(V?e.length=
V:e=null);let f;if(Ae){let o=t;if(I!=="omit"){let L={instancePath:r+"/rate_limits/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/rate_limits/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",
schema:"omit",parentSchema:y.properties.rate_limits.else.additionalProperties.then,data:I};e===null?e=[L]:e.push(L),t++}var Ae=o===t;_=Ae,f=
"then"}else{let o=t;Je(I,{instancePath:r+"/rate_limits/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:v,rootData:$,
dynamicAnchors:G})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length);var Ae=o===t;_=Ae,f="else"}if(!_){let o={instancePath:r+"/rate_lim\
its/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rate_limits/else/additionalProperties/if",keyword:"if",params:{failingKeyword:f},
message:'must match "'+f+'" schema',schema:y.properties.rate_limits.else.additionalProperties.if,parentSchema:y.properties.rate_limits.else.
additionalProperties,data:I};e===null?e=[o]:e.push(o),t++}}}else{let v={instancePath:r+"/rate_limits",schemaPath:"#/properties/rate_limits/e\
lse/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.properties.rate_limits.else.type,parentSchema:y.properties.
rate_limits.else,data:u};e===null?e=[v]:e.push(v),t++}var Pe=g===t;x=Pe,D="else"}if(!x){let g={instancePath:r+"/rate_limits",schemaPath:"#/p\
roperties/rate_limits/if",keyword:"if",params:{failingKeyword:D},message:'must match "'+D+'" schema',schema:y.properties.rate_limits.if,parentSchema:y.
properties.rate_limits,data:u};e===null?e=[g]:e.push(g),t++}}if(a.model_permissions!==void 0){let u=a.model_permissions,O=t,x=!0,M=t;if(u!==
"omit"){let g={};e===null?e=[g]:e.push(g),t++}var ot=M===t;t=O,e!==null&&(O?e.length=O:e=null);let D;if(ot){let g=t;if(u!=="omit"){let v={instancePath:r+
"/model_permissions",schemaPath:"#/properties/model_permissions/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be eq\
ual to constant",schema:"omit",parentSchema:y.properties.model_permissions.then,data:u};e===null?e=[v]:e.push(v),t++}var ot=g===t;x=ot,D="th\
en"}else{let g=t;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&typeof u!="string"){let p={instancePath:r+"/model_permissions",schemaPath:"\
#/properties/model_permissions/else/type",keyword:"type",params:{type:y.properties.model_permissions.else.type},message:"must be object,stri\
ng",schema:y.properties.model_permissions.else.type,parentSchema:y.properties.model_permissions.else,data:u};e===null?e=[p]:e.push(p),t++}let ae=t,
v=!0,I=t;if(!(u&&typeof u=="object"&&!Array.isArray(u))){let p={};e===null?e=[p]:e.push(p),t++}var Le=I===t;t=ae,e!==null&&(ae?e.length=ae:e=
null);let V;if(Le){let p=t;Ze(u,{instancePath:r+"/model_permissions",parentData:a,parentDataProperty:"model_permissions",rootData:$,dynamicAnchors:G})||
(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length);var Le=p===t;v=Le,V="then"}else{let p=t;if(u!=="unset"){let o={instancePath:r+"/model_\
permissions",schemaPath:"#/properties/model_permissions/else/else/const",keyword:"const",params:{allowedValue:"unset"},message:"must be equa\
l to constant",schema:"unset",parentSchema:y.properties.model_permissions.else.else,data:u};e===null?e=[o]:e.push(o),t++}var Le=p===t;v=Le,V=
"else"}if(!v){let p={instancePath:r+"/model_permissions",schemaPath:"#/properties/model_permissions/else/if",keyword:"if",params:{failingKeyword:V},
message:'must match "'+V+'" schema',schema:y.properties.model_permissions.else.if,parentSchema:y.properties.model_permissions.else,data:u};e===
null?e=[p]:e.push(p),t++}var ot=g===t;x=ot,D="else"}if(!x){let g={instancePath:r+"/model_permissions",schemaPath:"#/properties/model_permiss\
ions/if",keyword:"if",params:{failingKeyword:D},message:'must match "'+D+'" schema',schema:y.properties.model_permissions.if,parentSchema:y.
properties.model_permissions,data:u};e===null?e=[g]:e.push(g),t++}}if(a.hosted_tool_permissions!==void 0){let u=a.hosted_tool_permissions,O=t,
x=!0,M=t;if(u!=="omit"){let g={};e===null?e=[g]:e.push(g),t++}var Oe=M===t;t=O,e!==null&&(O?e.length=O:e=null);let D;if(Oe){let g=t;if(u!=="\
omit"){let v={instancePath:r+"/hosted_tool_permissions",schemaPath:"#/properties/hosted_tool_permissions/then/const",keyword:"const",params:{
allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.hosted_tool_permissions.then,data:u};e===null?
e=[v]:e.push(v),t++}var Oe=g===t;x=Oe,D="then"}else{let g=t;Xe(u,{instancePath:r+"/hosted_tool_permissions",parentData:a,parentDataProperty:"\
hosted_tool_permissions",rootData:$,dynamicAnchors:G})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length);var Oe=g===t;x=Oe,D="else"}if(!x){
let g={instancePath:r+"/hosted_tool_permissions",schemaPath:"#/properties/hosted_tool_permissions/if",keyword:"if",params:{failingKeyword:D},
message:'must match "'+D+'" schema',schema:y.properties.hosted_tool_permissions.if,parentSchema:y.properties.hosted_tool_permissions,data:u};
e===null?e=[g]:e.push(g),t++}}if(a.service_tier_settings!==void 0){let u=a.service_tier_settings,O=t,x=!0,M=t;if(u!=="omit"){let g={};e===null?
e=[g]:e.push(g),t++}var pt=M===t;t=O,e!==null&&(O?e.length=O:e=null);let D;if(pt){let g=t;if(u!=="omit"){let v={instancePath:r+"/service_tie\
r_settings",schemaPath:"#/properties/service_tier_settings/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal t\
o constant",schema:"omit",parentSchema:y.properties.service_tier_settings.then,data:u};e===null?e=[v]:e.push(v),t++}var pt=g===t;x=pt,D="the\
n"}else{let g=t;Qe(u,{instancePath:r+"/service_tier_settings",parentData:a,parentDataProperty:"service_tier_settings",rootData:$,dynamicAnchors:G})||
(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length);var pt=g===t;x=pt,D="else"}if(!x){let g={instancePath:r+"/service_tier_settings",schemaPath:"\
#/properties/service_tier_settings/if",keyword:"if",params:{failingKeyword:D},message:'must match "'+D+'" schema',schema:y.properties.service_tier_settings.
if,parentSchema:y.properties.service_tier_settings,data:u};e===null?e=[g]:e.push(g),t++}}if(a.spend_limit!==void 0){let u=a.spend_limit,O=t,
x=!0,M=t;if(u!=="omit"){let g={};e===null?e=[g]:e.push(g),t++}var xe=M===t;t=O,e!==null&&(O?e.length=O:e=null);let D;if(xe){let g=t;if(u!=="\
omit"){let v={instancePath:r+"/spend_limit",schemaPath:"#/properties/spend_limit/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:y.properties.spend_limit.then,data:u};e===null?e=[v]:e.push(v),t++}var xe=g===t;x=xe,D=
"then"}else{let g=t;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&typeof u!="string"){let p={instancePath:r+"/spend_limit",schemaPath:"#/p\
roperties/spend_limit/else/type",keyword:"type",params:{type:y.properties.spend_limit.else.type},message:"must be object,string",schema:y.properties.
spend_limit.else.type,parentSchema:y.properties.spend_limit.else,data:u};e===null?e=[p]:e.push(p),t++}let ae=t,v=!0,I=t;if(!(u&&typeof u=="o\
bject"&&!Array.isArray(u))){let p={};e===null?e=[p]:e.push(p),t++}var Ne=I===t;t=ae,e!==null&&(ae?e.length=ae:e=null);let V;if(Ne){let p=t;et(
u,{instancePath:r+"/spend_limit",parentData:a,parentDataProperty:"spend_limit",rootData:$,dynamicAnchors:G})||(e=e===null?et.errors:e.concat(
et.errors),t=e.length);var Ne=p===t;v=Ne,V="then"}else{let p=t;if(u!=="unset"){let o={instancePath:r+"/spend_limit",schemaPath:"#/properties\
/spend_limit/else/else/const",keyword:"const",params:{allowedValue:"unset"},message:"must be equal to constant",schema:"unset",parentSchema:y.
properties.spend_limit.else.else,data:u};e===null?e=[o]:e.push(o),t++}var Ne=p===t;v=Ne,V="else"}if(!v){let p={instancePath:r+"/spend_limit",
schemaPath:"#/properties/spend_limit/else/if",keyword:"if",params:{failingKeyword:V},message:'must match "'+V+'" schema',schema:y.properties.
spend_limit.else.if,parentSchema:y.properties.spend_limit.else,data:u};e===null?e=[p]:e.push(p),t++}var xe=g===t;x=xe,D="else"}if(!x){let g={
instancePath:r+"/spend_limit",schemaPath:"#/properties/spend_limit/if",keyword:"if",params:{failingKeyword:D},message:'must match "'+D+'" sc\
hema',schema:y.properties.spend_limit.if,parentSchema:y.properties.spend_limit,data:u};e===null?e=[g]:e.push(g),t++}}if(a.spend_alerts!==void 0){
let u=a.spend_alerts,O=t,x=!0,M=t;if(u!=="omit"){let g={};e===null?e=[g]:e.push(g),t++}var Te=M===t;t=O,e!==null&&(O?e.length=O:e=null);let D;
if(Te){let g=t;if(u!=="omit"){let v={instancePath:r+"/spend_alerts",schemaPath:"#/properties/spend_alerts/then/const",keyword:"const",params:{
allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.spend_alerts.then,data:u};e===null?e=[v]:e.
push(v),t++}var Te=g===t;x=Te,D="then"}else{let g=t;if(Array.isArray(u)){let v=u.length;for(let I=0;I<v;I++)tt(u[I],{instancePath:r+"/spend_\
alerts/"+I,parentData:u,parentDataProperty:I,rootData:$,dynamicAnchors:G})||(e=e===null?tt.errors:e.concat(tt.errors),t=e.length)}else{let v={
instancePath:r+"/spend_alerts",schemaPath:"#/properties/spend_alerts/else/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:y.properties.spend_alerts.else.type,parentSchema:y.properties.spend_alerts.else,data:u};e===null?e=[v]:e.push(v),t++}var Te=g===t;x=Te,
D="else"}if(!x){let g={instancePath:r+"/spend_alerts",schemaPath:"#/properties/spend_alerts/if",keyword:"if",params:{failingKeyword:D},message:'\
must match "'+D+'" schema',schema:y.properties.spend_alerts.if,parentSchema:y.properties.spend_alerts,data:u};e===null?e=[g]:e.push(g),t++}}
if(a.data_retention!==void 0){let u=a.data_retention,O=t,x=!0,M=t;if(u!=="omit"){let g={};e===null?e=[g]:e.push(g),t++}var qe=M===t;t=O,e!==
null&&(O?e.length=O:e=null);let D;if(qe){let g=t;if(u!=="omit"){let v={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retent\
ion/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:y.properties.data_retention.
then,data:u};e===null?e=[v]:e.push(v),t++}var qe=g===t;x=qe,D="then"}else{let g=t;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&typeof u!=
"string"){let p={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retention/else/type",keyword:"type",params:{type:y.properties.
data_retention.else.type},message:"must be object,string",schema:y.properties.data_retention.else.type,parentSchema:y.properties.data_retention.
else,data:u};e===null?e=[p]:e.push(p),t++}let ae=t,v=!0,I=t;if(!(u&&typeof u=="object"&&!Array.isArray(u))){let p={};e===null?e=[p]:e.push(p),
t++}var nt=I===t;t=ae,e!==null&&(ae?e.length=ae:e=null);let V;if(nt){let p=t;rt(u,{instancePath:r+"/data_retention",parentData:a,parentDataProperty:"\
data_retention",rootData:$,dynamicAnchors:G})||(e=e===null?rt.errors:e.concat(rt.errors),t=e.length);var nt=p===t;v=nt,V="then"}else{let p=t;
if(!(u==="organization_default"||u==="none"||u==="zero_data_retention"||u==="modified_abuse_monitoring"||u==="enhanced_zero_data_retention"||
u==="enhanced_modified_abuse_monitoring")){let o={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retention/else/else/enum",keyword:"\
enum",params:{allowedValues:y.properties.data_retention.else.else.enum},message:"must be equal to one of the allowed values",schema:y.properties.
data_retention.else.else.enum,parentSchema:y.properties.data_retention.else.else,data:u};e===null?e=[o]:e.push(o),t++}var nt=p===t;v=nt,V="e\
lse"}if(!v){let p={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retention/else/if",keyword:"if",params:{failingKeyword:V},
message:'must match "'+V+'" schema',schema:y.properties.data_retention.else.if,parentSchema:y.properties.data_retention.else,data:u};e===null?
e=[p]:e.push(p),t++}var qe=g===t;x=qe,D="else"}if(!x){let g={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retention/if",keyword:"\
if",params:{failingKeyword:D},message:'must match "'+D+'" schema',schema:y.properties.data_retention.if,parentSchema:y.properties.data_retention,
data:u};e===null?e=[g]:e.push(g),t++}}if(a.external_storage!==void 0){let u=a.external_storage,O=t,x=!0,M=t;if(u!=="omit"){let g={};e===null?
e=[g]:e.push(g),t++}var Ie=M===t;t=O,e!==null&&(O?e.length=O:e=null);let D;if(Ie){let g=t;if(u!=="omit"){let v={instancePath:r+"/external_st\
orage",schemaPath:"#/properties/external_storage/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",
schema:"omit",parentSchema:y.properties.external_storage.then,data:u};e===null?e=[v]:e.push(v),t++}var Ie=g===t;x=Ie,D="then"}else{let g=t;if(Array.
isArray(u)){let v=u.length;for(let I=0;I<v;I++)st(u[I],{instancePath:r+"/external_storage/"+I,parentData:u,parentDataProperty:I,rootData:$,dynamicAnchors:G})||
(e=e===null?st.errors:e.concat(st.errors),t=e.length)}else{let v={instancePath:r+"/external_storage",schemaPath:"#/properties/external_stora\
ge/else/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.external_storage.else.type,parentSchema:y.properties.
external_storage.else,data:u};e===null?e=[v]:e.push(v),t++}var Ie=g===t;x=Ie,D="else"}if(!x){let g={instancePath:r+"/external_storage",schemaPath:"\
#/properties/external_storage/if",keyword:"if",params:{failingKeyword:D},message:'must match "'+D+'" schema',schema:y.properties.external_storage.
if,parentSchema:y.properties.external_storage,data:u};e===null?e=[g]:e.push(g),t++}}if(a.certificates!==void 0){let u=a.certificates,O=t,x=!0,
M=t;if(u!=="omit"){let g={};e===null?e=[g]:e.push(g),t++}var De=M===t;t=O,e!==null&&(O?e.length=O:e=null);let D;if(De){let g=t;if(u!=="omit"){
let v={instancePath:r+"/certificates",schemaPath:"#/properties/certificates/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:y.properties.certificates.then,data:u};e===null?e=[v]:e.push(v),t++}var De=g===t;x=De,
D="then"}else{let g=t;if(Array.isArray(u)){let v=u.length;for(let _=0;_<v;_++){let p=u[_];if(typeof p=="string"){if(N(p)<1){let f={instancePath:r+
"/certificates/"+_,schemaPath:"#/properties/certificates/else/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:y.properties.certificates.else.items,data:p};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+
"/certificates/"+_,schemaPath:"#/properties/certificates/else/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.certificates.else.items.type,parentSchema:y.properties.certificates.else.items,data:p};e===null?e=[f]:e.push(f),t++}}let I=u.length,
V;if(I>1){let _={};for(;I--;){let p=u[I];if(typeof p=="string"){if(typeof _[p]=="number"){V=_[p];let f={instancePath:r+"/certificates",schemaPath:"\
#/properties/certificates/else/uniqueItems",keyword:"uniqueItems",params:{i:I,j:V},message:"must NOT have duplicate items (items ## "+V+" an\
d "+I+" are identical)",schema:!0,parentSchema:y.properties.certificates.else,data:u};e===null?e=[f]:e.push(f),t++;break}_[p]=I}}}}else{let v={
instancePath:r+"/certificates",schemaPath:"#/properties/certificates/else/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:y.properties.certificates.else.type,parentSchema:y.properties.certificates.else,data:u};e===null?e=[v]:e.push(v),t++}var De=g===t;x=De,
D="else"}if(!x){let g={instancePath:r+"/certificates",schemaPath:"#/properties/certificates/if",keyword:"if",params:{failingKeyword:D},message:'\
must match "'+D+'" schema',schema:y.properties.certificates.if,parentSchema:y.properties.certificates,data:u};e===null?e=[g]:e.push(g),t++}}}else{
let u={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:a};
e===null?e=[u]:e.push(u),t++}return bt.errors=e,t===0}bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Lt(a,{instancePath:r="",
parentData:B,parentDataProperty:U,rootData:$=a,dynamicAnchors:G={}}={}){let e=null,t=0,A=Lt.evaluated;if(A.dynamicProps&&(A.props=void 0),A.
dynamicItems&&(A.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.version===void 0){let _={instancePath:r,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:l.required,parentSchema:l,data:a};
e===null?e=[_]:e.push(_),t++}for(let _ in a)if(!it.call(l.properties,_)){let p={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties",schema:!1,parentSchema:l,data:a};e===null?
e=[p]:e.push(p),t++}if(a.version!==void 0){let _=a.version;if(_!==1){let p={instancePath:r+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:l.properties.version,data:_};e===null?e=[p]:
e.push(p),t++}}if(a.organization!==void 0){let _=a.organization;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let p in _)if(p!=="id"){let f={
instancePath:r+"/organization",schemaPath:"#/properties/organization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.organization,data:_};e===null?e=[f]:e.push(f),t++}if(_.id!==
void 0){let p=_.id;if(typeof p=="string"){if(N(p)<1){let f={instancePath:r+"/organization/id",schemaPath:"#/properties/organization/properti\
es/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.organization.
properties.id,data:p};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/organization/id",schemaPath:"#/properties/organization/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.organization.properties.id.type,parentSchema:l.
properties.organization.properties.id,data:p};e===null?e=[f]:e.push(f),t++}}}else{let p={instancePath:r+"/organization",schemaPath:"#/proper\
ties/organization/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.organization.type,parentSchema:l.
properties.organization,data:_};e===null?e=[p]:e.push(p),t++}}if(a.policy!==void 0){let _=a.policy;if(_&&typeof _=="object"&&!Array.isArray(
_)){for(let p in _)if(!(p==="unmanaged"||p==="joining"||p==="invitations")){let f={instancePath:r+"/policy",schemaPath:"#/properties/policy/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:l.
properties.policy,data:_};e===null?e=[f]:e.push(f),t++}if(_.unmanaged!==void 0){let p=_.unmanaged;if(p&&typeof p=="object"&&!Array.isArray(p)){
for(let f in p)if(!it.call(l.properties.policy.properties.unmanaged.properties,f)){let o={instancePath:r+"/policy/unmanaged",schemaPath:"#/p\
roperties/policy/properties/unmanaged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:l.properties.policy.properties.unmanaged,data:p};e===null?e=[o]:e.push(o),t++}if(p.default!==
void 0){let f=p.default;if(!(f==="keep"||f==="delete")){let o={instancePath:r+"/policy/unmanaged/default",schemaPath:"#/properties/policy/pr\
operties/unmanaged/properties/default/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.default.
enum},message:"must be equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.default.enum,parentSchema:l.
properties.policy.properties.unmanaged.properties.default,data:f};e===null?e=[o]:e.push(o),t++}}if(p.role!==void 0){let f=p.role;if(!(f==="k\
eep"||f==="delete")){let o={instancePath:r+"/policy/unmanaged/role",schemaPath:"#/properties/policy/properties/unmanaged/properties/role/enu\
m",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.role.enum},message:"must be equal to one of the \
allowed values",schema:l.properties.policy.properties.unmanaged.properties.role.enum,parentSchema:l.properties.policy.properties.unmanaged.properties.
role,data:f};e===null?e=[o]:e.push(o),t++}}if(p.user!==void 0){let f=p.user;if(!(f==="keep"||f==="delete")){let o={instancePath:r+"/policy/u\
nmanaged/user",schemaPath:"#/properties/policy/properties/unmanaged/properties/user/enum",keyword:"enum",params:{allowedValues:l.properties.
policy.properties.unmanaged.properties.user.enum},message:"must be equal to one of the allowed values",schema:l.properties.policy.properties.
unmanaged.properties.user.enum,parentSchema:l.properties.policy.properties.unmanaged.properties.user,data:f};e===null?e=[o]:e.push(o),t++}}if(p.
group!==void 0){let f=p.group;if(!(f==="keep"||f==="delete")){let o={instancePath:r+"/policy/unmanaged/group",schemaPath:"#/properties/polic\
y/properties/unmanaged/properties/group/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.group.
enum},message:"must be equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.group.enum,parentSchema:l.
properties.policy.properties.unmanaged.properties.group,data:f};e===null?e=[o]:e.push(o),t++}}if(p.group_user!==void 0){let f=p.group_user;if(!(f===
"keep"||f==="delete")){let o={instancePath:r+"/policy/unmanaged/group_user",schemaPath:"#/properties/policy/properties/unmanaged/properties/\
group_user/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.group_user.enum},message:"must be \
equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.group_user.enum,parentSchema:l.properties.policy.
properties.unmanaged.properties.group_user,data:f};e===null?e=[o]:e.push(o),t++}}if(p.group_service_account!==void 0){let f=p.group_service_account;
if(!(f==="keep"||f==="delete")){let o={instancePath:r+"/policy/unmanaged/group_service_account",schemaPath:"#/properties/policy/properties/u\
nmanaged/properties/group_service_account/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.group_service_account.
enum},message:"must be equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.group_service_account.
enum,parentSchema:l.properties.policy.properties.unmanaged.properties.group_service_account,data:f};e===null?e=[o]:e.push(o),t++}}if(p.certificate!==
void 0){let f=p.certificate;if(!(f==="keep"||f==="delete")){let o={instancePath:r+"/policy/unmanaged/certificate",schemaPath:"#/properties/p\
olicy/properties/unmanaged/properties/certificate/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.
certificate.enum},message:"must be equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.certificate.
enum,parentSchema:l.properties.policy.properties.unmanaged.properties.certificate,data:f};e===null?e=[o]:e.push(o),t++}}if(p.external_key!==
void 0){let f=p.external_key;if(!(f==="keep"||f==="delete")){let o={instancePath:r+"/policy/unmanaged/external_key",schemaPath:"#/properties\
/policy/properties/unmanaged/properties/external_key/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.
external_key.enum},message:"must be equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.external_key.
enum,parentSchema:l.properties.policy.properties.unmanaged.properties.external_key,data:f};e===null?e=[o]:e.push(o),t++}}if(p.workload_identity_provider!==
void 0){let f=p.workload_identity_provider;if(!(f==="keep"||f==="delete")){let o={instancePath:r+"/policy/unmanaged/workload_identity_provid\
er",schemaPath:"#/properties/policy/properties/unmanaged/properties/workload_identity_provider/enum",keyword:"enum",params:{allowedValues:l.
properties.policy.properties.unmanaged.properties.workload_identity_provider.enum},message:"must be equal to one of the allowed values",schema:l.
properties.policy.properties.unmanaged.properties.workload_identity_provider.enum,parentSchema:l.properties.policy.properties.unmanaged.properties.
workload_identity_provider,data:f};e===null?e=[o]:e.push(o),t++}}if(p.workload_identity_provider_federation_rule!==void 0){let f=p.workload_identity_provider_federation_rule;
if(!(f==="keep"||f==="delete")){let o={instancePath:r+"/policy/unmanaged/workload_identity_provider_federation_rule",schemaPath:"#/propertie\
s/policy/properties/unmanaged/properties/workload_identity_provider_federation_rule/enum",keyword:"enum",params:{allowedValues:l.properties.
policy.properties.unmanaged.properties.workload_identity_provider_federation_rule.enum},message:"must be equal to one of the allowed values",
schema:l.properties.policy.properties.unmanaged.properties.workload_identity_provider_federation_rule.enum,parentSchema:l.properties.policy.
properties.unmanaged.properties.workload_identity_provider_federation_rule,data:f};e===null?e=[o]:e.push(o),t++}}if(p.project!==void 0){let f=p.
project;if(f!=="keep"){let o={instancePath:r+"/policy/unmanaged/project",schemaPath:"#/properties/policy/properties/unmanaged/properties/pro\
ject/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.project.enum},message:"must be equal to \
one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.project.enum,parentSchema:l.properties.policy.properties.
unmanaged.properties.project,data:f};e===null?e=[o]:e.push(o),t++}}if(p.project_user!==void 0){let f=p.project_user;if(!(f==="keep"||f==="de\
lete")){let o={instancePath:r+"/policy/unmanaged/project_user",schemaPath:"#/properties/policy/properties/unmanaged/properties/project_user/\
enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.project_user.enum},message:"must be equal to \
one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.project_user.enum,parentSchema:l.properties.policy.properties.
unmanaged.properties.project_user,data:f};e===null?e=[o]:e.push(o),t++}}if(p.project_group!==void 0){let f=p.project_group;if(!(f==="keep"||
f==="delete")){let o={instancePath:r+"/policy/unmanaged/project_group",schemaPath:"#/properties/policy/properties/unmanaged/properties/proje\
ct_group/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.project_group.enum},message:"must be\
 equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.project_group.enum,parentSchema:l.properties.
policy.properties.unmanaged.properties.project_group,data:f};e===null?e=[o]:e.push(o),t++}}if(p.project_role!==void 0){let f=p.project_role;
if(!(f==="keep"||f==="delete")){let o={instancePath:r+"/policy/unmanaged/project_role",schemaPath:"#/properties/policy/properties/unmanaged/\
properties/project_role/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.project_role.enum},message:"\
must be equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.project_role.enum,parentSchema:l.properties.
policy.properties.unmanaged.properties.project_role,data:f};e===null?e=[o]:e.push(o),t++}}if(p.project_service_account!==void 0){let f=p.project_service_account;
if(!(f==="keep"||f==="delete")){let o={instancePath:r+"/policy/unmanaged/project_service_account",schemaPath:"#/properties/policy/properties\
/unmanaged/properties/project_service_account/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.
project_service_account.enum},message:"must be equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.
project_service_account.enum,parentSchema:l.properties.policy.properties.unmanaged.properties.project_service_account,data:f};e===null?e=[o]:
e.push(o),t++}}if(p.project_external_storage!==void 0){let f=p.project_external_storage;if(!(f==="keep"||f==="delete")){let o={instancePath:r+
"/policy/unmanaged/project_external_storage",schemaPath:"#/properties/policy/properties/unmanaged/properties/project_external_storage/enum",
keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.properties.project_external_storage.enum},message:"must be equ\
al to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.project_external_storage.enum,parentSchema:l.properties.
policy.properties.unmanaged.properties.project_external_storage,data:f};e===null?e=[o]:e.push(o),t++}}if(p.project_certificate!==void 0){let f=p.
project_certificate;if(!(f==="keep"||f==="delete")){let o={instancePath:r+"/policy/unmanaged/project_certificate",schemaPath:"#/properties/p\
olicy/properties/unmanaged/properties/project_certificate/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.unmanaged.
properties.project_certificate.enum},message:"must be equal to one of the allowed values",schema:l.properties.policy.properties.unmanaged.properties.
project_certificate.enum,parentSchema:l.properties.policy.properties.unmanaged.properties.project_certificate,data:f};e===null?e=[o]:e.push(
o),t++}}}else{let f={instancePath:r+"/policy/unmanaged",schemaPath:"#/properties/policy/properties/unmanaged/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:l.properties.policy.properties.unmanaged.type,parentSchema:l.properties.policy.properties.unmanaged,
data:p};e===null?e=[f]:e.push(f),t++}}if(_.joining!==void 0){let p=_.joining;if(!(p==="invite"||p==="wait")){let f={instancePath:r+"/policy/\
joining",schemaPath:"#/properties/policy/properties/joining/enum",keyword:"enum",params:{allowedValues:l.properties.policy.properties.joining.
enum},message:"must be equal to one of the allowed values",schema:l.properties.policy.properties.joining.enum,parentSchema:l.properties.policy.
properties.joining,data:p};e===null?e=[f]:e.push(f),t++}}if(_.invitations!==void 0){let p=_.invitations;if(p&&typeof p=="object"&&!Array.isArray(
p)){for(let f in p)if(f!=="renew"){let o={instancePath:r+"/policy/invitations",schemaPath:"#/properties/policy/properties/invitations/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties",schema:!1,parentSchema:l.
properties.policy.properties.invitations,data:p};e===null?e=[o]:e.push(o),t++}if(p.renew!==void 0){let f=p.renew;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f))){let o={instancePath:r+"/policy/invitations/renew",schemaPath:"#/properties/policy/properties/invitations/proper\
ties/renew/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:l.properties.policy.properties.invitations.properties.
renew.type,parentSchema:l.properties.policy.properties.invitations.properties.renew,data:f};e===null?e=[o]:e.push(o),t++}if(typeof f=="numbe\
r"&&isFinite(f)){if(f>10||isNaN(f)){let o={instancePath:r+"/policy/invitations/renew",schemaPath:"#/properties/policy/properties/invitations\
/properties/renew/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10",schema:10,parentSchema:l.properties.policy.
properties.invitations.properties.renew,data:f};e===null?e=[o]:e.push(o),t++}if(f<0||isNaN(f)){let o={instancePath:r+"/policy/invitations/re\
new",schemaPath:"#/properties/policy/properties/invitations/properties/renew/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:l.properties.policy.properties.invitations.properties.renew,data:f};e===null?e=[o]:e.push(o),t++}}}}else{
let f={instancePath:r+"/policy/invitations",schemaPath:"#/properties/policy/properties/invitations/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:l.properties.policy.properties.invitations.type,parentSchema:l.properties.policy.properties.invitations,data:p};
e===null?e=[f]:e.push(f),t++}}}else{let p={instancePath:r+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:l.properties.policy.type,parentSchema:l.properties.policy,data:_};e===null?e=[p]:e.push(p),t++}}if(a.absent!==
void 0){let _=a.absent;if(Array.isArray(_)){let p=_.length;for(let z=0;z<p;z++){let L=_[z];if(typeof L=="string"){if(N(L)<1){let X={instancePath:r+
"/absent/"+z,schemaPath:"#/properties/absent/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters",schema:1,parentSchema:l.properties.absent.items,data:L};e===null?e=[X]:e.push(X),t++}}else{let X={instancePath:r+"/absent/"+z,schemaPath:"\
#/properties/absent/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.absent.items.type,parentSchema:l.
properties.absent.items,data:L};e===null?e=[X]:e.push(X),t++}}let f=_.length,o;if(f>1){let z={};for(;f--;){let L=_[f];if(typeof L=="string"){
if(typeof z[L]=="number"){o=z[L];let X={instancePath:r+"/absent",schemaPath:"#/properties/absent/uniqueItems",keyword:"uniqueItems",params:{
i:f,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+f+" are identical)",schema:!0,parentSchema:l.properties.absent,data:_};
e===null?e=[X]:e.push(X),t++;break}z[L]=f}}}}else{let p={instancePath:r+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:l.properties.absent.type,parentSchema:l.properties.absent,data:_};e===null?e=[p]:e.push(p),t++}}
if(a.roles!==void 0){let _=a.roles;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let p in _){let f=t;if(typeof p=="string"&&N(p)<1){let o={
instancePath:r+"/roles",schemaPath:"#/properties/roles/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters",schema:1,parentSchema:l.properties.roles.propertyNames,data:p,propertyName:p};e===null?e=[o]:e.push(o),t++}var s=f===
t;if(!s){let o={instancePath:r+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"\
property name must be valid",schema:l.properties.roles.propertyNames,parentSchema:l.properties.roles,data:_};e===null?e=[o]:e.push(o),t++}}for(let p in _)
dt(_[p],{instancePath:r+"/roles/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:p,rootData:$,dynamicAnchors:G})||
(e=e===null?dt.errors:e.concat(dt.errors),t=e.length)}else{let p={instancePath:r+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:l.properties.roles.type,parentSchema:l.properties.roles,data:_};e===null?e=[p]:e.push(
p),t++}}if(a.users!==void 0){let _=a.users;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let p in _){let f=t;if(typeof p=="string"){if(N(
p)<1){let o={instancePath:r+"/users",schemaPath:"#/properties/users/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.users.propertyNames,data:p,propertyName:p};e===null?e=[o]:e.push(o),
t++}if(!jt.test(p)){let o={instancePath:r+"/users",schemaPath:"#/properties/users/propertyNames/format",keyword:"format",params:{format:"ema\
il"},message:'must match format "email"',schema:"email",parentSchema:l.properties.users.propertyNames,data:p,propertyName:p};e===null?e=[o]:
e.push(o),t++}}var i=f===t;if(!i){let o={instancePath:r+"/users",schemaPath:"#/properties/users/propertyNames",keyword:"propertyNames",params:{
propertyName:p},message:"property name must be valid",schema:l.properties.users.propertyNames,parentSchema:l.properties.users,data:_};e===null?
e=[o]:e.push(o),t++}}for(let p in _){let f=_[p];if(!(f&&typeof f=="object"&&!Array.isArray(f))&&typeof f!="string"){let T={instancePath:r+"/\
users/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/users/additionalProperties/type",keyword:"type",params:{type:l.properties.
users.additionalProperties.type},message:"must be object,string",schema:l.properties.users.additionalProperties.type,parentSchema:l.properties.
users.additionalProperties,data:f};e===null?e=[T]:e.push(T),t++}let o=t,z=!0,L=t;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let T={};e===
null?e=[T]:e.push(T),t++}var c=L===t;t=o,e!==null&&(o?e.length=o:e=null);let X;if(c){let T=t;ht(f,{instancePath:r+"/users/"+p.replace(/~/g,"\
~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:p,rootData:$,dynamicAnchors:G})||(e=e===null?ht.errors:e.concat(ht.errors),t=e.length);
var c=T===t;z=c,X="then"}else{let T=t;if(!(f==="owner"||f==="reader")){let J={instancePath:r+"/users/"+p.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/users/additionalProperties/else/enum",keyword:"enum",params:{allowedValues:l.properties.users.additionalProperties.
else.enum},message:"must be equal to one of the allowed values",schema:l.properties.users.additionalProperties.else.enum,parentSchema:l.properties.
users.additionalProperties.else,data:f};e===null?e=[J]:e.push(J),t++}var c=T===t;z=c,X="else"}if(!z){let T={instancePath:r+"/users/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/users/additionalProperties/if",keyword:"if",params:{failingKeyword:X},message:'must \
match "'+X+'" schema',schema:l.properties.users.additionalProperties.if,parentSchema:l.properties.users.additionalProperties,data:f};e===null?
e=[T]:e.push(T),t++}}}else{let p={instancePath:r+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:l.properties.users.type,parentSchema:l.properties.users,data:_};e===null?e=[p]:e.push(p),t++}}if(a.groups!==void 0){let _=a.
groups;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let p in _){let f=t;if(typeof p=="string"&&N(p)<1){let o={instancePath:r+"/groups",schemaPath:"\
#/properties/groups/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.
properties.groups.propertyNames,data:p,propertyName:p};e===null?e=[o]:e.push(o),t++}var d=f===t;if(!d){let o={instancePath:r+"/groups",schemaPath:"\
#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid",schema:l.properties.
groups.propertyNames,parentSchema:l.properties.groups,data:_};e===null?e=[o]:e.push(o),t++}}for(let p in _)ut(_[p],{instancePath:r+"/groups/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:p,rootData:$,dynamicAnchors:G})||(e=e===null?ut.errors:e.concat(ut.
errors),t=e.length)}else{let p={instancePath:r+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:l.properties.groups.type,parentSchema:l.properties.groups,data:_};e===null?e=[p]:e.push(p),t++}}if(a.certificates!==void 0){
let _=a.certificates;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let p in _){let f=t;if(typeof p=="string"&&N(p)<1){let o={instancePath:r+
"/certificates",schemaPath:"#/properties/certificates/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:l.properties.certificates.propertyNames,data:p,propertyName:p};e===null?e=[o]:e.push(o),t++}var m=f===
t;if(!m){let o={instancePath:r+"/certificates",schemaPath:"#/properties/certificates/propertyNames",keyword:"propertyNames",params:{propertyName:p},
message:"property name must be valid",schema:l.properties.certificates.propertyNames,parentSchema:l.properties.certificates,data:_};e===null?
e=[o]:e.push(o),t++}}for(let p in _)ft(_[p],{instancePath:r+"/certificates/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:p,
rootData:$,dynamicAnchors:G})||(e=e===null?ft.errors:e.concat(ft.errors),t=e.length)}else{let p={instancePath:r+"/certificates",schemaPath:"\
#/properties/certificates/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.certificates.type,parentSchema:l.
properties.certificates,data:_};e===null?e=[p]:e.push(p),t++}}if(a.spend_limit!==void 0){let _=a.spend_limit;if(!(_&&typeof _=="object"&&!Array.
isArray(_))&&typeof _!="string"){let L={instancePath:r+"/spend_limit",schemaPath:"#/properties/spend_limit/type",keyword:"type",params:{type:l.
properties.spend_limit.type},message:"must be object,string",schema:l.properties.spend_limit.type,parentSchema:l.properties.spend_limit,data:_};
e===null?e=[L]:e.push(L),t++}let p=t,f=!0,o=t;if(!(_&&typeof _=="object"&&!Array.isArray(_))){let L={};e===null?e=[L]:e.push(L),t++}var h=o===
t;t=p,e!==null&&(p?e.length=p:e=null);let z;if(h){let L=t;yt(_,{instancePath:r+"/spend_limit",parentData:a,parentDataProperty:"spend_limit",
rootData:$,dynamicAnchors:G})||(e=e===null?yt.errors:e.concat(yt.errors),t=e.length);var h=L===t;f=h,z="then"}else{let L=t;if(_!=="unset"){let T={
instancePath:r+"/spend_limit",schemaPath:"#/properties/spend_limit/else/const",keyword:"const",params:{allowedValue:"unset"},message:"must b\
e equal to constant",schema:"unset",parentSchema:l.properties.spend_limit.else,data:_};e===null?e=[T]:e.push(T),t++}var h=L===t;f=h,z="else"}
if(!f){let L={instancePath:r+"/spend_limit",schemaPath:"#/properties/spend_limit/if",keyword:"if",params:{failingKeyword:z},message:'must ma\
tch "'+z+'" schema',schema:l.properties.spend_limit.if,parentSchema:l.properties.spend_limit,data:_};e===null?e=[L]:e.push(L),t++}}if(a.spend_alerts!==
void 0){let _=a.spend_alerts;if(Array.isArray(_)){let p=_.length;for(let f=0;f<p;f++)gt(_[f],{instancePath:r+"/spend_alerts/"+f,parentData:_,
parentDataProperty:f,rootData:$,dynamicAnchors:G})||(e=e===null?gt.errors:e.concat(gt.errors),t=e.length)}else{let p={instancePath:r+"/spend\
_alerts",schemaPath:"#/properties/spend_alerts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.spend_alerts.
type,parentSchema:l.properties.spend_alerts,data:_};e===null?e=[p]:e.push(p),t++}}if(a.data_retention!==void 0){let _=a.data_retention;if(!(_&&
typeof _=="object"&&!Array.isArray(_))&&typeof _!="string"){let L={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retention/\
type",keyword:"type",params:{type:l.properties.data_retention.type},message:"must be object,string",schema:l.properties.data_retention.type,
parentSchema:l.properties.data_retention,data:_};e===null?e=[L]:e.push(L),t++}let p=t,f=!0,o=t;if(!(_&&typeof _=="object"&&!Array.isArray(_))){
let L={};e===null?e=[L]:e.push(L),t++}var n=o===t;t=p,e!==null&&(p?e.length=p:e=null);let z;if(n){let L=t;_t(_,{instancePath:r+"/data_retent\
ion",parentData:a,parentDataProperty:"data_retention",rootData:$,dynamicAnchors:G})||(e=e===null?_t.errors:e.concat(_t.errors),t=e.length);var n=L===
t;f=n,z="then"}else{let L=t;if(!(_==="zero_data_retention"||_==="modified_abuse_monitoring"||_==="enhanced_zero_data_retention"||_==="enhanc\
ed_modified_abuse_monitoring")){let T={instancePath:r+"/data_retention",schemaPath:"#/properties/data_retention/else/enum",keyword:"enum",params:{
allowedValues:l.properties.data_retention.else.enum},message:"must be equal to one of the allowed values",schema:l.properties.data_retention.
else.enum,parentSchema:l.properties.data_retention.else,data:_};e===null?e=[T]:e.push(T),t++}var n=L===t;f=n,z="else"}if(!f){let L={instancePath:r+
"/data_retention",schemaPath:"#/properties/data_retention/if",keyword:"if",params:{failingKeyword:z},message:'must match "'+z+'" schema',schema:l.
properties.data_retention.if,parentSchema:l.properties.data_retention,data:_};e===null?e=[L]:e.push(L),t++}}if(a.external_keys!==void 0){let _=a.
external_keys;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let p in _){let f=t;if(typeof p=="string"&&N(p)<1){let o={instancePath:r+"/ex\
ternal_keys",schemaPath:"#/properties/external_keys/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters",schema:1,parentSchema:l.properties.external_keys.propertyNames,data:p,propertyName:p};e===null?e=[o]:e.push(o),t++}var b=f===
t;if(!b){let o={instancePath:r+"/external_keys",schemaPath:"#/properties/external_keys/propertyNames",keyword:"propertyNames",params:{propertyName:p},
message:"property name must be valid",schema:l.properties.external_keys.propertyNames,parentSchema:l.properties.external_keys,data:_};e===null?
e=[o]:e.push(o),t++}}for(let p in _)vt(_[p],{instancePath:r+"/external_keys/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:p,
rootData:$,dynamicAnchors:G})||(e=e===null?vt.errors:e.concat(vt.errors),t=e.length)}else{let p={instancePath:r+"/external_keys",schemaPath:"\
#/properties/external_keys/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.external_keys.type,parentSchema:l.
properties.external_keys,data:_};e===null?e=[p]:e.push(p),t++}}if(a.workload_identity_providers!==void 0){let _=a.workload_identity_providers;
if(_&&typeof _=="object"&&!Array.isArray(_)){for(let p in _){let f=t;if(typeof p=="string"&&N(p)<1){let o={instancePath:r+"/workload_identit\
y_providers",schemaPath:"#/properties/workload_identity_providers/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.workload_identity_providers.propertyNames,data:p,propertyName:p};e===
null?e=[o]:e.push(o),t++}var P=f===t;if(!P){let o={instancePath:r+"/workload_identity_providers",schemaPath:"#/properties/workload_identity_\
providers/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid",schema:l.properties.workload_identity_providers.
propertyNames,parentSchema:l.properties.workload_identity_providers,data:_};e===null?e=[o]:e.push(o),t++}}for(let p in _)kt(_[p],{instancePath:r+
"/workload_identity_providers/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:p,rootData:$,dynamicAnchors:G})||(e=
e===null?kt.errors:e.concat(kt.errors),t=e.length)}else{let p={instancePath:r+"/workload_identity_providers",schemaPath:"#/properties/worklo\
ad_identity_providers/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.workload_identity_providers.type,
parentSchema:l.properties.workload_identity_providers,data:_};e===null?e=[p]:e.push(p),t++}}if(a.admin_api_keys!==void 0&&(Pt(a.admin_api_keys,
{instancePath:r+"/admin_api_keys",parentData:a,parentDataProperty:"admin_api_keys",rootData:$,dynamicAnchors:G})||(e=e===null?Pt.errors:e.concat(
Pt.errors),t=e.length)),a.projects!==void 0){let _=a.projects;if(_&&typeof _=="object"&&!Array.isArray(_)){for(let p in _){let f=t;if(typeof p==
"string"&&N(p)<1){let o={instancePath:r+"/projects",schemaPath:"#/properties/projects/propertyNames/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.projects.propertyNames,data:p,propertyName:p};e===null?e=
[o]:e.push(o),t++}var S=f===t;if(!S){let o={instancePath:r+"/projects",schemaPath:"#/properties/projects/propertyNames",keyword:"propertyNam\
es",params:{propertyName:p},message:"property name must be valid",schema:l.properties.projects.propertyNames,parentSchema:l.properties.projects,
data:_};e===null?e=[o]:e.push(o),t++}}for(let p in _)bt(_[p],{instancePath:r+"/projects/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,
parentDataProperty:p,rootData:$,dynamicAnchors:G})||(e=e===null?bt.errors:e.concat(bt.errors),t=e.length)}else{let p={instancePath:r+"/proje\
cts",schemaPath:"#/properties/projects/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.projects.type,
parentSchema:l.properties.projects,data:_};e===null?e=[p]:e.push(p),t++}}if(a.templates!==void 0){let _=a.templates;if(_&&typeof _=="object"&&
!Array.isArray(_))for(let p in _){let f=_[p];if(f&&typeof f=="object"&&!Array.isArray(f)){for(let o in f)if(!it.call(l.properties.templates.
additionalProperties.properties,o)){let z={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/te\
mplates/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:l.properties.templates.additionalProperties,data:f};e===null?e=[z]:e.push(z),t++}if(f.residency!==void 0){
let o=f.residency,z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var j=X===t;t=z,e!==null&&(z?e.length=z:e=null);let T;if(j){
let k=t;if(o!=="omit"){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/residency",schemaPath:"#/properties/te\
mplates/additionalProperties/properties/residency/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constan\
t",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.residency.then,data:o};e===null?e=[w]:e.push(w),t++}var j=k===
t;L=j,T="then"}else{let k=t;if(!(o==="GLOBAL"||o==="US_STORAGE_PROCESSING"||o==="EU_STORAGE_PROCESSING"||o==="JP_STORAGE"||o==="JP_STORAGE_P\
ROCESSING"||o==="KR_STORAGE"||o==="CA_STORAGE"||o==="SG_STORAGE"||o==="IN_STORAGE"||o==="IN_STORAGE_PROCESSING"||o==="AU_STORAGE"||o==="AU_S\
TORAGE_PROCESSING"||o==="GB_STORAGE"||o==="AE_STORAGE"||o==="AE_STORAGE_PROCESSING")){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/residency",schemaPath:"#/properties/templates/additionalProperties/properties/residency/else/enum",keyword:"enum",params:{
allowedValues:l.properties.templates.additionalProperties.properties.residency.else.enum},message:"must be equal to one of the allowed value\
s",schema:l.properties.templates.additionalProperties.properties.residency.else.enum,parentSchema:l.properties.templates.additionalProperties.
properties.residency.else,data:o};e===null?e=[w]:e.push(w),t++}var j=k===t;L=j,T="else"}if(!L){let k={instancePath:r+"/templates/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/residency",schemaPath:"#/properties/templates/additionalProperties/properties/residency/if",keyword:"if",params:{
failingKeyword:T},message:'must match "'+T+'" schema',schema:l.properties.templates.additionalProperties.properties.residency.if,parentSchema:l.
properties.templates.additionalProperties.properties.residency,data:o};e===null?e=[k]:e.push(k),t++}}if(f.external_key!==void 0){let o=f.external_key,
z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var C=X===t;t=z,e!==null&&(z?e.length=z:e=null);let T;if(C){let k=t;if(o!==
"omit"){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/external_key",schemaPath:"#/properties/templates/addi\
tionalProperties/properties/external_key/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"\
omit",parentSchema:l.properties.templates.additionalProperties.properties.external_key.then,data:o};e===null?e=[w]:e.push(w),t++}var C=k===t;
L=C,T="then"}else{let k=t;if(typeof o=="string"){if(N(o)<1){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/e\
xternal_key",schemaPath:"#/properties/templates/additionalProperties/properties/external_key/else/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.templates.additionalProperties.properties.external_key.else,
data:o};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/external_key",schemaPath:"\
#/properties/templates/additionalProperties/properties/external_key/else/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:l.properties.templates.additionalProperties.properties.external_key.else.type,parentSchema:l.properties.templates.additionalProperties.
properties.external_key.else,data:o};e===null?e=[w]:e.push(w),t++}var C=k===t;L=C,T="else"}if(!L){let k={instancePath:r+"/templates/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/external_key",schemaPath:"#/properties/templates/additionalProperties/properties/external_key/if",keyword:"\
if",params:{failingKeyword:T},message:'must match "'+T+'" schema',schema:l.properties.templates.additionalProperties.properties.external_key.
if,parentSchema:l.properties.templates.additionalProperties.properties.external_key,data:o};e===null?e=[k]:e.push(k),t++}}if(f.users!==void 0){
let o=f.users,z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var Y=X===t;t=z,e!==null&&(z?e.length=z:e=null);let T;if(Y){
let k=t;if(o!=="omit"){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templa\
tes/additionalProperties/properties/users/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"\
omit",parentSchema:l.properties.templates.additionalProperties.properties.users.then,data:o};e===null?e=[w]:e.push(w),t++}var Y=k===t;L=Y,T=
"then"}else{let k=t;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){let q=t;if(typeof w=="string"){if(N(w)<1){let R={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates/additionalProperties/properties/users/els\
e/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.
templates.additionalProperties.properties.users.else.propertyNames,data:w,propertyName:w};e===null?e=[R]:e.push(R),t++}if(!jt.test(w)){let R={
instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates/additionalProperties/prope\
rties/users/else/propertyNames/format",keyword:"format",params:{format:"email"},message:'must match format "email"',schema:"email",parentSchema:l.
properties.templates.additionalProperties.properties.users.else.propertyNames,data:w,propertyName:w};e===null?e=[R]:e.push(R),t++}}var E=q===
t;if(!E){let R={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates/additional\
Properties/properties/users/else/propertyNames",keyword:"propertyNames",params:{propertyName:w},message:"property name must be valid",schema:l.
properties.templates.additionalProperties.properties.users.else.propertyNames,parentSchema:l.properties.templates.additionalProperties.properties.
users.else,data:o};e===null?e=[R]:e.push(R),t++}}for(let w in o){let q=o[w],R=t,oe=!0,H=t;if(q!=="omit"){let F={};e===null?e=[F]:e.push(F),t++}
var ie=H===t;t=R,e!==null&&(R?e.length=R:e=null);let ee;if(ie){let F=t;if(q!=="omit"){let le={instancePath:r+"/templates/"+p.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/users/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/propertie\
s/users/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",
parentSchema:l.properties.templates.additionalProperties.properties.users.else.additionalProperties.then,data:q};e===null?e=[le]:e.push(le),
t++}var ie=F===t;oe=ie,ee="then"}else{let F=t;if(!(q&&typeof q=="object"&&!Array.isArray(q))&&typeof q!="string"){let se={instancePath:r+"/t\
emplates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/ad\
ditionalProperties/properties/users/else/additionalProperties/else/type",keyword:"type",params:{type:l.properties.templates.additionalProperties.
properties.users.else.additionalProperties.else.type},message:"must be object,string",schema:l.properties.templates.additionalProperties.properties.
users.else.additionalProperties.else.type,parentSchema:l.properties.templates.additionalProperties.properties.users.else.additionalProperties.
else,data:q};e===null?e=[se]:e.push(se),t++}let ze=t,le=!0,St=t;if(!(q&&typeof q=="object"&&!Array.isArray(q))){let se={};e===null?e=[se]:e.
push(se),t++}var ye=St===t;t=ze,e!==null&&(ze?e.length=ze:e=null);let Se;if(ye){let se=t;Ue(q,{instancePath:r+"/templates/"+p.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/users/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:w,rootData:$,dynamicAnchors:G})||
(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length);var ye=se===t;le=ye,Se="then"}else{let se=t;if(!(q==="owner"||q==="member")){let Ee={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates\
/additionalProperties/properties/users/else/additionalProperties/else/else/enum",keyword:"enum",params:{allowedValues:l.properties.templates.
additionalProperties.properties.users.else.additionalProperties.else.else.enum},message:"must be equal to one of the allowed values",schema:l.
properties.templates.additionalProperties.properties.users.else.additionalProperties.else.else.enum,parentSchema:l.properties.templates.additionalProperties.
properties.users.else.additionalProperties.else.else,data:q};e===null?e=[Ee]:e.push(Ee),t++}var ye=se===t;le=ye,Se="else"}if(!le){let se={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates\
/additionalProperties/properties/users/else/additionalProperties/else/if",keyword:"if",params:{failingKeyword:Se},message:'must match "'+Se+
'" schema',schema:l.properties.templates.additionalProperties.properties.users.else.additionalProperties.else.if,parentSchema:l.properties.templates.
additionalProperties.properties.users.else.additionalProperties.else,data:q};e===null?e=[se]:e.push(se),t++}var ie=F===t;oe=ie,ee="else"}if(!oe){
let F={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/templates/additionalProperties/properties/users/else/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},message:'\
must match "'+ee+'" schema',schema:l.properties.templates.additionalProperties.properties.users.else.additionalProperties.if,parentSchema:l.
properties.templates.additionalProperties.properties.users.else.additionalProperties,data:q};e===null?e=[F]:e.push(F),t++}}}else{let w={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates/additionalProperties/properties/users/els\
e/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.templates.additionalProperties.properties.users.else.
type,parentSchema:l.properties.templates.additionalProperties.properties.users.else,data:o};e===null?e=[w]:e.push(w),t++}var Y=k===t;L=Y,T="\
else"}if(!L){let k={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/users",schemaPath:"#/properties/templates/additi\
onalProperties/properties/users/if",keyword:"if",params:{failingKeyword:T},message:'must match "'+T+'" schema',schema:l.properties.templates.
additionalProperties.properties.users.if,parentSchema:l.properties.templates.additionalProperties.properties.users,data:o};e===null?e=[k]:e.
push(k),t++}}if(f.groups!==void 0){let o=f.groups,z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var _e=X===t;t=z,e!==null&&
(z?e.length=z:e=null);let T;if(_e){let k=t;if(o!=="omit"){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/gro\
ups",schemaPath:"#/properties/templates/additionalProperties/properties/groups/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.groups.then,data:o};e===null?e=
[w]:e.push(w),t++}var _e=k===t;L=_e,T="then"}else{let k=t;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){let q=t;if(typeof w==
"string"&&N(w)<1){let R={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups",schemaPath:"#/properties/templates/\
additionalProperties/properties/groups/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters",schema:1,parentSchema:l.properties.templates.additionalProperties.properties.groups.else.propertyNames,data:w,propertyName:w};
e===null?e=[R]:e.push(R),t++}var je=q===t;if(!je){let R={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups",schemaPath:"\
#/properties/templates/additionalProperties/properties/groups/else/propertyNames",keyword:"propertyNames",params:{propertyName:w},message:"p\
roperty name must be valid",schema:l.properties.templates.additionalProperties.properties.groups.else.propertyNames,parentSchema:l.properties.
templates.additionalProperties.properties.groups.else,data:o};e===null?e=[R]:e.push(R),t++}}for(let w in o){let q=o[w],R=t,oe=!0,H=t;if(q!==
"omit"){let F={};e===null?e=[F]:e.push(F),t++}var Pe=H===t;t=R,e!==null&&(R?e.length=R:e=null);let ee;if(Pe){let F=t;if(q!=="omit"){let le={
instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/templates/additionalProperties/properties/groups/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.
then,data:q};e===null?e=[le]:e.push(le),t++}var Pe=F===t;oe=Pe,ee="then"}else{let F=t;if(!q||typeof q!="object"){let se={instancePath:r+"/te\
mplates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/ad\
ditionalProperties/properties/groups/else/additionalProperties/else/type",keyword:"type",params:{type:l.properties.templates.additionalProperties.
properties.groups.else.additionalProperties.else.type},message:"must be object,array",schema:l.properties.templates.additionalProperties.properties.
groups.else.additionalProperties.else.type,parentSchema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.
else,data:q};e===null?e=[se]:e.push(se),t++}let ze=t,le=!0,St=t;if(!(q&&typeof q=="object"&&!Array.isArray(q))){let se={};e===null?e=[se]:e.
push(se),t++}var $e=St===t;t=ze,e!==null&&(ze?e.length=ze:e=null);let Se;if($e){let se=t;He(q,{instancePath:r+"/templates/"+p.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/groups/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:w,rootData:$,dynamicAnchors:G})||
(e=e===null?He.errors:e.concat(He.errors),t=e.length);var $e=se===t;le=$e,Se="then"}else{let se=t;if(Array.isArray(q)){let Ee=q.length;for(let Ve=0;Ve<
Ee;Ve++){let Ge=q[Ve];if(typeof Ge=="string"){if(N(Ge)<1){let at={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/gr\
oups/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Ve,schemaPath:"#/properties/templates/additionalProperties/properties/groups/else/additi\
onalProperties/else/else/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.
properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else.items,data:Ge};e===null?e=[at]:e.push(at),t++}}else{
let at={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Ve,schemaPath:"\
#/properties/templates/additionalProperties/properties/groups/else/additionalProperties/else/else/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else.items.
type,parentSchema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else.items,data:Ge};e===null?
e=[at]:e.push(at),t++}}let lt=q.length,xt;if(lt>1){let Ve={};for(;lt--;){let Ge=q[lt];if(typeof Ge=="string"){if(typeof Ve[Ge]=="number"){xt=
Ve[Ge];let at={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/templates/additionalProperties/properties/groups/else/additionalProperties/else/else/uniqueItems",keyword:"uniqueItems",params:{
i:lt,j:xt},message:"must NOT have duplicate items (items ## "+xt+" and "+lt+" are identical)",schema:!0,parentSchema:l.properties.templates.
additionalProperties.properties.groups.else.additionalProperties.else.else,data:q};e===null?e=[at]:e.push(at),t++;break}Ve[Ge]=lt}}}}else{let Ee={
instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/templates/additionalProperties/properties/groups/else/additionalProperties/else/else/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else.type,parentSchema:l.
properties.templates.additionalProperties.properties.groups.else.additionalProperties.else.else,data:q};e===null?e=[Ee]:e.push(Ee),t++}var $e=se===
t;le=$e,Se="else"}if(!le){let se={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+w.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/groups/else/additionalProperties/else/if",keyword:"if",params:{
failingKeyword:Se},message:'must match "'+Se+'" schema',schema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.
else.if,parentSchema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties.else,data:q};e===null?e=[se]:e.
push(se),t++}var Pe=F===t;oe=Pe,ee="else"}if(!oe){let F={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups/"+w.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/groups/else/additionalProperties/i\
f",keyword:"if",params:{failingKeyword:ee},message:'must match "'+ee+'" schema',schema:l.properties.templates.additionalProperties.properties.
groups.else.additionalProperties.if,parentSchema:l.properties.templates.additionalProperties.properties.groups.else.additionalProperties,data:q};
e===null?e=[F]:e.push(F),t++}}}else{let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/groups",schemaPath:"#/pro\
perties/templates/additionalProperties/properties/groups/else/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.
properties.templates.additionalProperties.properties.groups.else.type,parentSchema:l.properties.templates.additionalProperties.properties.groups.
else,data:o};e===null?e=[w]:e.push(w),t++}var _e=k===t;L=_e,T="else"}if(!L){let k={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/groups",schemaPath:"#/properties/templates/additionalProperties/properties/groups/if",keyword:"if",params:{failingKeyword:T},message:'\
must match "'+T+'" schema',schema:l.properties.templates.additionalProperties.properties.groups.if,parentSchema:l.properties.templates.additionalProperties.
properties.groups,data:o};e===null?e=[k]:e.push(k),t++}}if(f.roles!==void 0){let o=f.roles,z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[
k]:e.push(k),t++}var Ae=X===t;t=z,e!==null&&(z?e.length=z:e=null);let T;if(Ae){let k=t;if(o!=="omit"){let w={instancePath:r+"/templates/"+p.
replace(/~/g,"~0").replace(/\//g,"~1")+"/roles",schemaPath:"#/properties/templates/additionalProperties/properties/roles/then/const",keyword:"\
const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.
properties.roles.then,data:o};e===null?e=[w]:e.push(w),t++}var Ae=k===t;L=Ae,T="then"}else{let k=t;if(o&&typeof o=="object"&&!Array.isArray(
o)){for(let w in o){let q=t;if(typeof w=="string"&&N(w)<1){let R={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ro\
les",schemaPath:"#/properties/templates/additionalProperties/properties/roles/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.templates.additionalProperties.properties.roles.else.propertyNames,
data:w,propertyName:w};e===null?e=[R]:e.push(R),t++}var ot=q===t;if(!ot){let R={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/roles",schemaPath:"#/properties/templates/additionalProperties/properties/roles/else/propertyNames",keyword:"propertyNames",params:{
propertyName:w},message:"property name must be valid",schema:l.properties.templates.additionalProperties.properties.roles.else.propertyNames,
parentSchema:l.properties.templates.additionalProperties.properties.roles.else,data:o};e===null?e=[R]:e.push(R),t++}}for(let w in o){let q=o[w],
R=t,oe=!0,H=t;if(q!=="omit"){let F={};e===null?e=[F]:e.push(F),t++}var Le=H===t;t=R,e!==null&&(R?e.length=R:e=null);let ee;if(Le){let F=t;if(q!==
"omit"){let le={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/roles/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/templates/additionalProperties/properties/roles/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"omi\
t"},message:"must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.roles.else.additionalProperties.
then,data:q};e===null?e=[le]:e.push(le),t++}var Le=F===t;oe=Le,ee="then"}else{let F=t;Fe(q,{instancePath:r+"/templates/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/roles/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:w,rootData:$,dynamicAnchors:G})||(e=e===
null?Fe.errors:e.concat(Fe.errors),t=e.length);var Le=F===t;oe=Le,ee="else"}if(!oe){let F={instancePath:r+"/templates/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/roles/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/ro\
les/else/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},message:'must match "'+ee+'" schema',schema:l.properties.templates.
additionalProperties.properties.roles.else.additionalProperties.if,parentSchema:l.properties.templates.additionalProperties.properties.roles.
else.additionalProperties,data:q};e===null?e=[F]:e.push(F),t++}}}else{let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/roles",schemaPath:"#/properties/templates/additionalProperties/properties/roles/else/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:l.properties.templates.additionalProperties.properties.roles.else.type,parentSchema:l.properties.templates.additionalProperties.
properties.roles.else,data:o};e===null?e=[w]:e.push(w),t++}var Ae=k===t;L=Ae,T="else"}if(!L){let k={instancePath:r+"/templates/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/roles",schemaPath:"#/properties/templates/additionalProperties/properties/roles/if",keyword:"if",params:{failingKeyword:T},
message:'must match "'+T+'" schema',schema:l.properties.templates.additionalProperties.properties.roles.if,parentSchema:l.properties.templates.
additionalProperties.properties.roles,data:o};e===null?e=[k]:e.push(k),t++}}if(f.service_accounts!==void 0){let o=f.service_accounts,z=t,L=!0,
X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var Oe=X===t;t=z,e!==null&&(z?e.length=z:e=null);let T;if(Oe){let k=t;if(o!=="omit"){
let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts",schemaPath:"#/properties/templates/addition\
alProperties/properties/service_accounts/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"\
omit",parentSchema:l.properties.templates.additionalProperties.properties.service_accounts.then,data:o};e===null?e=[w]:e.push(w),t++}var Oe=k===
t;L=Oe,T="then"}else{let k=t;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){let q=t;if(typeof w=="string"&&N(w)<1){let R={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts",schemaPath:"#/properties/templates/additionalProperties/propertie\
s/service_accounts/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:l.properties.templates.additionalProperties.properties.service_accounts.else.propertyNames,data:w,propertyName:w};e===null?e=[R]:
e.push(R),t++}var pt=q===t;if(!pt){let R={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts",schemaPath:"\
#/properties/templates/additionalProperties/properties/service_accounts/else/propertyNames",keyword:"propertyNames",params:{propertyName:w},
message:"property name must be valid",schema:l.properties.templates.additionalProperties.properties.service_accounts.else.propertyNames,parentSchema:l.
properties.templates.additionalProperties.properties.service_accounts.else,data:o};e===null?e=[R]:e.push(R),t++}}for(let w in o){let q=o[w],
R=t,oe=!0,H=t;if(q!=="omit"){let F={};e===null?e=[F]:e.push(F),t++}var xe=H===t;t=R,e!==null&&(R?e.length=R:e=null);let ee;if(xe){let F=t;if(q!==
"omit"){let le={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts/"+w.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/service_accounts/else/additionalProperties/then/const",keyword:"con\
st",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.
properties.service_accounts.else.additionalProperties.then,data:q};e===null?e=[le]:e.push(le),t++}var xe=F===t;oe=xe,ee="then"}else{let F=t;
if(!(q&&typeof q=="object"&&!Array.isArray(q))&&typeof q!="string"){let se={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/service_accounts/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/servi\
ce_accounts/else/additionalProperties/else/type",keyword:"type",params:{type:l.properties.templates.additionalProperties.properties.service_accounts.
else.additionalProperties.else.type},message:"must be object,string",schema:l.properties.templates.additionalProperties.properties.service_accounts.
else.additionalProperties.else.type,parentSchema:l.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.
else,data:q};e===null?e=[se]:e.push(se),t++}let ze=t,le=!0,St=t;if(!(q&&typeof q=="object"&&!Array.isArray(q))){let se={};e===null?e=[se]:e.
push(se),t++}var Ne=St===t;t=ze,e!==null&&(ze?e.length=ze:e=null);let Se;if(Ne){let se=t;Be(q,{instancePath:r+"/templates/"+p.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/service_accounts/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:w,rootData:$,dynamicAnchors:G})||
(e=e===null?Be.errors:e.concat(Be.errors),t=e.length);var Ne=se===t;le=Ne,Se="then"}else{let se=t;if(!(q==="owner"||q==="member")){let Ee={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/templates/additionalProperties/properties/service_accounts/else/additionalProperties/else/else/enum",keyword:"enum",params:{allowedValues:l.
properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.else.else.enum},message:"must be equal to on\
e of the allowed values",schema:l.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.else.else.
enum,parentSchema:l.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.else.else,data:q};e===null?
e=[Ee]:e.push(Ee),t++}var Ne=se===t;le=Ne,Se="else"}if(!le){let se={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
service_accounts/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/properties/service_accou\
nts/else/additionalProperties/else/if",keyword:"if",params:{failingKeyword:Se},message:'must match "'+Se+'" schema',schema:l.properties.templates.
additionalProperties.properties.service_accounts.else.additionalProperties.else.if,parentSchema:l.properties.templates.additionalProperties.
properties.service_accounts.else.additionalProperties.else,data:q};e===null?e=[se]:e.push(se),t++}var xe=F===t;oe=xe,ee="else"}if(!oe){let F={
instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/templates/additionalProperties/properties/service_accounts/else/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},
message:'must match "'+ee+'" schema',schema:l.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties.
if,parentSchema:l.properties.templates.additionalProperties.properties.service_accounts.else.additionalProperties,data:q};e===null?e=[F]:e.push(
F),t++}}}else{let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_accounts",schemaPath:"#/properties/temp\
lates/additionalProperties/properties/service_accounts/else/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
templates.additionalProperties.properties.service_accounts.else.type,parentSchema:l.properties.templates.additionalProperties.properties.service_accounts.
else,data:o};e===null?e=[w]:e.push(w),t++}var Oe=k===t;L=Oe,T="else"}if(!L){let k={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/service_accounts",schemaPath:"#/properties/templates/additionalProperties/properties/service_accounts/if",keyword:"if",params:{
failingKeyword:T},message:'must match "'+T+'" schema',schema:l.properties.templates.additionalProperties.properties.service_accounts.if,parentSchema:l.
properties.templates.additionalProperties.properties.service_accounts,data:o};e===null?e=[k]:e.push(k),t++}}if(f.api_keys!==void 0){let o=f.
api_keys,z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var Te=X===t;t=z,e!==null&&(z?e.length=z:e=null);let T;if(Te){let k=t;
if(o!=="omit"){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/api_keys",schemaPath:"#/properties/templates/a\
dditionalProperties/properties/api_keys/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"\
omit",parentSchema:l.properties.templates.additionalProperties.properties.api_keys.then,data:o};e===null?e=[w]:e.push(w),t++}var Te=k===t;L=
Te,T="then"}else{let k=t;Ye(o,{instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/api_keys",parentData:f,parentDataProperty:"\
api_keys",rootData:$,dynamicAnchors:G})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length);var Te=k===t;L=Te,T="else"}if(!L){let k={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/api_keys",schemaPath:"#/properties/templates/additionalProperties/properties/api_ke\
ys/if",keyword:"if",params:{failingKeyword:T},message:'must match "'+T+'" schema',schema:l.properties.templates.additionalProperties.properties.
api_keys.if,parentSchema:l.properties.templates.additionalProperties.properties.api_keys,data:o};e===null?e=[k]:e.push(k),t++}}if(f.rate_limits!==
void 0){let o=f.rate_limits,z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var qe=X===t;t=z,e!==null&&(z?e.length=z:e=null);
let T;if(qe){let k=t;if(o!=="omit"){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",schemaPath:"\
#/properties/templates/additionalProperties/properties/rate_limits/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be\
 equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.rate_limits.then,data:o};e===null?e=[w]:
e.push(w),t++}var qe=k===t;L=qe,T="then"}else{let k=t;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let w in o){let q=t;if(typeof w=="str\
ing"&&N(w)<1){let R={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",schemaPath:"#/properties/templates\
/additionalProperties/properties/rate_limits/else/propertyNames/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:l.properties.templates.additionalProperties.properties.rate_limits.else.propertyNames,data:w,propertyName:w};
e===null?e=[R]:e.push(R),t++}var nt=q===t;if(!nt){let R={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",
schemaPath:"#/properties/templates/additionalProperties/properties/rate_limits/else/propertyNames",keyword:"propertyNames",params:{propertyName:w},
message:"property name must be valid",schema:l.properties.templates.additionalProperties.properties.rate_limits.else.propertyNames,parentSchema:l.
properties.templates.additionalProperties.properties.rate_limits.else,data:o};e===null?e=[R]:e.push(R),t++}}for(let w in o){let q=o[w],R=t,oe=!0,
H=t;if(q!=="omit"){let F={};e===null?e=[F]:e.push(F),t++}var Ie=H===t;t=R,e!==null&&(R?e.length=R:e=null);let ee;if(Ie){let F=t;if(q!=="omit"){
let le={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/templates/additionalProperties/properties/rate_limits/else/additionalProperties/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.rate_limits.else.
additionalProperties.then,data:q};e===null?e=[le]:e.push(le),t++}var Ie=F===t;oe=Ie,ee="then"}else{let F=t;Je(q,{instancePath:r+"/templates/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:w,rootData:$,
dynamicAnchors:G})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length);var Ie=F===t;oe=Ie,ee="else"}if(!oe){let F={instancePath:r+"/templ\
ates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/\
additionalProperties/properties/rate_limits/else/additionalProperties/if",keyword:"if",params:{failingKeyword:ee},message:'must match "'+ee+
'" schema',schema:l.properties.templates.additionalProperties.properties.rate_limits.else.additionalProperties.if,parentSchema:l.properties.
templates.additionalProperties.properties.rate_limits.else.additionalProperties,data:q};e===null?e=[F]:e.push(F),t++}}}else{let w={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",schemaPath:"#/properties/templates/additionalProperties/properties/rat\
e_limits/else/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.templates.additionalProperties.properties.
rate_limits.else.type,parentSchema:l.properties.templates.additionalProperties.properties.rate_limits.else,data:o};e===null?e=[w]:e.push(w),
t++}var qe=k===t;L=qe,T="else"}if(!L){let k={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate_limits",schemaPath:"\
#/properties/templates/additionalProperties/properties/rate_limits/if",keyword:"if",params:{failingKeyword:T},message:'must match "'+T+'" sc\
hema',schema:l.properties.templates.additionalProperties.properties.rate_limits.if,parentSchema:l.properties.templates.additionalProperties.
properties.rate_limits,data:o};e===null?e=[k]:e.push(k),t++}}if(f.model_permissions!==void 0){let o=f.model_permissions,z=t,L=!0,X=t;if(o!==
"omit"){let k={};e===null?e=[k]:e.push(k),t++}var De=X===t;t=z,e!==null&&(z?e.length=z:e=null);let T;if(De){let k=t;if(o!=="omit"){let w={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/model_permissions",schemaPath:"#/properties/templates/additionalProperties/properti\
es/model_permissions/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:l.
properties.templates.additionalProperties.properties.model_permissions.then,data:o};e===null?e=[w]:e.push(w),t++}var De=k===t;L=De,T="then"}else{
let k=t;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&typeof o!="string"){let H={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/model_permissions",schemaPath:"#/properties/templates/additionalProperties/properties/model_permissions/else/type",keyword:"ty\
pe",params:{type:l.properties.templates.additionalProperties.properties.model_permissions.else.type},message:"must be object,string",schema:l.
properties.templates.additionalProperties.properties.model_permissions.else.type,parentSchema:l.properties.templates.additionalProperties.properties.
model_permissions.else,data:o};e===null?e=[H]:e.push(H),t++}let J=t,w=!0,q=t;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let H={};e===null?
e=[H]:e.push(H),t++}var u=q===t;t=J,e!==null&&(J?e.length=J:e=null);let R;if(u){let H=t;Ze(o,{instancePath:r+"/templates/"+p.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/model_permissions",parentData:f,parentDataProperty:"model_permissions",rootData:$,dynamicAnchors:G})||(e=e===null?
Ze.errors:e.concat(Ze.errors),t=e.length);var u=H===t;w=u,R="then"}else{let H=t;if(o!=="unset"){let F={instancePath:r+"/templates/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/model_permissions",schemaPath:"#/properties/templates/additionalProperties/properties/model_permissions/els\
e/else/const",keyword:"const",params:{allowedValue:"unset"},message:"must be equal to constant",schema:"unset",parentSchema:l.properties.templates.
additionalProperties.properties.model_permissions.else.else,data:o};e===null?e=[F]:e.push(F),t++}var u=H===t;w=u,R="else"}if(!w){let H={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/model_permissions",schemaPath:"#/properties/templates/additionalProperties/properti\
es/model_permissions/else/if",keyword:"if",params:{failingKeyword:R},message:'must match "'+R+'" schema',schema:l.properties.templates.additionalProperties.
properties.model_permissions.else.if,parentSchema:l.properties.templates.additionalProperties.properties.model_permissions.else,data:o};e===
null?e=[H]:e.push(H),t++}var De=k===t;L=De,T="else"}if(!L){let k={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/mo\
del_permissions",schemaPath:"#/properties/templates/additionalProperties/properties/model_permissions/if",keyword:"if",params:{failingKeyword:T},
message:'must match "'+T+'" schema',schema:l.properties.templates.additionalProperties.properties.model_permissions.if,parentSchema:l.properties.
templates.additionalProperties.properties.model_permissions,data:o};e===null?e=[k]:e.push(k),t++}}if(f.hosted_tool_permissions!==void 0){let o=f.
hosted_tool_permissions,z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var O=X===t;t=z,e!==null&&(z?e.length=z:e=null);let T;
if(O){let k=t;if(o!=="omit"){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/hosted_tool_permissions",schemaPath:"\
#/properties/templates/additionalProperties/properties/hosted_tool_permissions/then/const",keyword:"const",params:{allowedValue:"omit"},message:"\
must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.hosted_tool_permissions.then,data:o};
e===null?e=[w]:e.push(w),t++}var O=k===t;L=O,T="then"}else{let k=t;Xe(o,{instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/hosted_tool_permissions",parentData:f,parentDataProperty:"hosted_tool_permissions",rootData:$,dynamicAnchors:G})||(e=e===null?Xe.errors:e.
concat(Xe.errors),t=e.length);var O=k===t;L=O,T="else"}if(!L){let k={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/hosted_tool_permissions",schemaPath:"#/properties/templates/additionalProperties/properties/hosted_tool_permissions/if",keyword:"if",params:{
failingKeyword:T},message:'must match "'+T+'" schema',schema:l.properties.templates.additionalProperties.properties.hosted_tool_permissions.
if,parentSchema:l.properties.templates.additionalProperties.properties.hosted_tool_permissions,data:o};e===null?e=[k]:e.push(k),t++}}if(f.service_tier_settings!==
void 0){let o=f.service_tier_settings,z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var x=X===t;t=z,e!==null&&(z?e.length=
z:e=null);let T;if(x){let k=t;if(o!=="omit"){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_tier_set\
tings",schemaPath:"#/properties/templates/additionalProperties/properties/service_tier_settings/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.service_tier_settings.
then,data:o};e===null?e=[w]:e.push(w),t++}var x=k===t;L=x,T="then"}else{let k=t;Qe(o,{instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/service_tier_settings",parentData:f,parentDataProperty:"service_tier_settings",rootData:$,dynamicAnchors:G})||(e=e===null?Qe.errors:
e.concat(Qe.errors),t=e.length);var x=k===t;L=x,T="else"}if(!L){let k={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/service_tier_settings",schemaPath:"#/properties/templates/additionalProperties/properties/service_tier_settings/if",keyword:"if",params:{failingKeyword:T},
message:'must match "'+T+'" schema',schema:l.properties.templates.additionalProperties.properties.service_tier_settings.if,parentSchema:l.properties.
templates.additionalProperties.properties.service_tier_settings,data:o};e===null?e=[k]:e.push(k),t++}}if(f.spend_limit!==void 0){let o=f.spend_limit,
z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var M=X===t;t=z,e!==null&&(z?e.length=z:e=null);let T;if(M){let k=t;if(o!==
"omit"){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_limit",schemaPath:"#/properties/templates/addit\
ionalProperties/properties/spend_limit/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"\
omit",parentSchema:l.properties.templates.additionalProperties.properties.spend_limit.then,data:o};e===null?e=[w]:e.push(w),t++}var M=k===t;
L=M,T="then"}else{let k=t;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&typeof o!="string"){let H={instancePath:r+"/templates/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/spend_limit",schemaPath:"#/properties/templates/additionalProperties/properties/spend_limit/else/type",keyword:"\
type",params:{type:l.properties.templates.additionalProperties.properties.spend_limit.else.type},message:"must be object,string",schema:l.properties.
templates.additionalProperties.properties.spend_limit.else.type,parentSchema:l.properties.templates.additionalProperties.properties.spend_limit.
else,data:o};e===null?e=[H]:e.push(H),t++}let J=t,w=!0,q=t;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let H={};e===null?e=[H]:e.push(H),
t++}var D=q===t;t=J,e!==null&&(J?e.length=J:e=null);let R;if(D){let H=t;et(o,{instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/spend_limit",parentData:f,parentDataProperty:"spend_limit",rootData:$,dynamicAnchors:G})||(e=e===null?et.errors:e.concat(et.errors),
t=e.length);var D=H===t;w=D,R="then"}else{let H=t;if(o!=="unset"){let F={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/spend_limit",schemaPath:"#/properties/templates/additionalProperties/properties/spend_limit/else/else/const",keyword:"const",params:{allowedValue:"\
unset"},message:"must be equal to constant",schema:"unset",parentSchema:l.properties.templates.additionalProperties.properties.spend_limit.else.
else,data:o};e===null?e=[F]:e.push(F),t++}var D=H===t;w=D,R="else"}if(!w){let H={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/spend_limit",schemaPath:"#/properties/templates/additionalProperties/properties/spend_limit/else/if",keyword:"if",params:{failingKeyword:R},
message:'must match "'+R+'" schema',schema:l.properties.templates.additionalProperties.properties.spend_limit.else.if,parentSchema:l.properties.
templates.additionalProperties.properties.spend_limit.else,data:o};e===null?e=[H]:e.push(H),t++}var M=k===t;L=M,T="else"}if(!L){let k={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_limit",schemaPath:"#/properties/templates/additionalProperties/properties/spe\
nd_limit/if",keyword:"if",params:{failingKeyword:T},message:'must match "'+T+'" schema',schema:l.properties.templates.additionalProperties.properties.
spend_limit.if,parentSchema:l.properties.templates.additionalProperties.properties.spend_limit,data:o};e===null?e=[k]:e.push(k),t++}}if(f.spend_alerts!==
void 0){let o=f.spend_alerts,z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var g=X===t;t=z,e!==null&&(z?e.length=z:e=null);
let T;if(g){let k=t;if(o!=="omit"){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_alerts",schemaPath:"\
#/properties/templates/additionalProperties/properties/spend_alerts/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must b\
e equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.spend_alerts.then,data:o};e===null?e=
[w]:e.push(w),t++}var g=k===t;L=g,T="then"}else{let k=t;if(Array.isArray(o)){let w=o.length;for(let q=0;q<w;q++)tt(o[q],{instancePath:r+"/te\
mplates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_alerts/"+q,parentData:o,parentDataProperty:q,rootData:$,dynamicAnchors:G})||(e=e===
null?tt.errors:e.concat(tt.errors),t=e.length)}else{let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/spend_ale\
rts",schemaPath:"#/properties/templates/additionalProperties/properties/spend_alerts/else/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:l.properties.templates.additionalProperties.properties.spend_alerts.else.type,parentSchema:l.properties.templates.additionalProperties.
properties.spend_alerts.else,data:o};e===null?e=[w]:e.push(w),t++}var g=k===t;L=g,T="else"}if(!L){let k={instancePath:r+"/templates/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/spend_alerts",schemaPath:"#/properties/templates/additionalProperties/properties/spend_alerts/if",keyword:"\
if",params:{failingKeyword:T},message:'must match "'+T+'" schema',schema:l.properties.templates.additionalProperties.properties.spend_alerts.
if,parentSchema:l.properties.templates.additionalProperties.properties.spend_alerts,data:o};e===null?e=[k]:e.push(k),t++}}if(f.data_retention!==
void 0){let o=f.data_retention,z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var ae=X===t;t=z,e!==null&&(z?e.length=z:e=
null);let T;if(ae){let k=t;if(o!=="omit"){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/data_retention",schemaPath:"\
#/properties/templates/additionalProperties/properties/data_retention/then/const",keyword:"const",params:{allowedValue:"omit"},message:"must\
 be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.data_retention.then,data:o};e===null?
e=[w]:e.push(w),t++}var ae=k===t;L=ae,T="then"}else{let k=t;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&typeof o!="string"){let H={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/data_retention",schemaPath:"#/properties/templates/additionalProperties/properties/\
data_retention/else/type",keyword:"type",params:{type:l.properties.templates.additionalProperties.properties.data_retention.else.type},message:"\
must be object,string",schema:l.properties.templates.additionalProperties.properties.data_retention.else.type,parentSchema:l.properties.templates.
additionalProperties.properties.data_retention.else,data:o};e===null?e=[H]:e.push(H),t++}let J=t,w=!0,q=t;if(!(o&&typeof o=="object"&&!Array.
isArray(o))){let H={};e===null?e=[H]:e.push(H),t++}var v=q===t;t=J,e!==null&&(J?e.length=J:e=null);let R;if(v){let H=t;rt(o,{instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/data_retention",parentData:f,parentDataProperty:"data_retention",rootData:$,dynamicAnchors:G})||
(e=e===null?rt.errors:e.concat(rt.errors),t=e.length);var v=H===t;w=v,R="then"}else{let H=t;if(!(o==="organization_default"||o==="none"||o===
"zero_data_retention"||o==="modified_abuse_monitoring"||o==="enhanced_zero_data_retention"||o==="enhanced_modified_abuse_monitoring")){let F={
instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/data_retention",schemaPath:"#/properties/templates/additionalPropert\
ies/properties/data_retention/else/else/enum",keyword:"enum",params:{allowedValues:l.properties.templates.additionalProperties.properties.data_retention.
else.else.enum},message:"must be equal to one of the allowed values",schema:l.properties.templates.additionalProperties.properties.data_retention.
else.else.enum,parentSchema:l.properties.templates.additionalProperties.properties.data_retention.else.else,data:o};e===null?e=[F]:e.push(F),
t++}var v=H===t;w=v,R="else"}if(!w){let H={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/data_retention",schemaPath:"\
#/properties/templates/additionalProperties/properties/data_retention/else/if",keyword:"if",params:{failingKeyword:R},message:'must match "'+
R+'" schema',schema:l.properties.templates.additionalProperties.properties.data_retention.else.if,parentSchema:l.properties.templates.additionalProperties.
properties.data_retention.else,data:o};e===null?e=[H]:e.push(H),t++}var ae=k===t;L=ae,T="else"}if(!L){let k={instancePath:r+"/templates/"+p.
replace(/~/g,"~0").replace(/\//g,"~1")+"/data_retention",schemaPath:"#/properties/templates/additionalProperties/properties/data_retention/i\
f",keyword:"if",params:{failingKeyword:T},message:'must match "'+T+'" schema',schema:l.properties.templates.additionalProperties.properties.
data_retention.if,parentSchema:l.properties.templates.additionalProperties.properties.data_retention,data:o};e===null?e=[k]:e.push(k),t++}}if(f.
external_storage!==void 0){let o=f.external_storage,z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),t++}var I=X===t;t=z,e!==null&&
(z?e.length=z:e=null);let T;if(I){let k=t;if(o!=="omit"){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/exte\
rnal_storage",schemaPath:"#/properties/templates/additionalProperties/properties/external_storage/then/const",keyword:"const",params:{allowedValue:"\
omit"},message:"must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.properties.external_storage.
then,data:o};e===null?e=[w]:e.push(w),t++}var I=k===t;L=I,T="then"}else{let k=t;if(Array.isArray(o)){let w=o.length;for(let q=0;q<w;q++)st(o[q],
{instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/external_storage/"+q,parentData:o,parentDataProperty:q,rootData:$,dynamicAnchors:G})||
(e=e===null?st.errors:e.concat(st.errors),t=e.length)}else{let w={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ex\
ternal_storage",schemaPath:"#/properties/templates/additionalProperties/properties/external_storage/else/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:l.properties.templates.additionalProperties.properties.external_storage.else.type,parentSchema:l.properties.
templates.additionalProperties.properties.external_storage.else,data:o};e===null?e=[w]:e.push(w),t++}var I=k===t;L=I,T="else"}if(!L){let k={
instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/external_storage",schemaPath:"#/properties/templates/additionalPrope\
rties/properties/external_storage/if",keyword:"if",params:{failingKeyword:T},message:'must match "'+T+'" schema',schema:l.properties.templates.
additionalProperties.properties.external_storage.if,parentSchema:l.properties.templates.additionalProperties.properties.external_storage,data:o};
e===null?e=[k]:e.push(k),t++}}if(f.certificates!==void 0){let o=f.certificates,z=t,L=!0,X=t;if(o!=="omit"){let k={};e===null?e=[k]:e.push(k),
t++}var V=X===t;t=z,e!==null&&(z?e.length=z:e=null);let T;if(V){let k=t;if(o!=="omit"){let w={instancePath:r+"/templates/"+p.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/certificates",schemaPath:"#/properties/templates/additionalProperties/properties/certificates/then/const",keyword:"\
const",params:{allowedValue:"omit"},message:"must be equal to constant",schema:"omit",parentSchema:l.properties.templates.additionalProperties.
properties.certificates.then,data:o};e===null?e=[w]:e.push(w),t++}var V=k===t;L=V,T="then"}else{let k=t;if(Array.isArray(o)){let w=o.length;
for(let oe=0;oe<w;oe++){let H=o[oe];if(typeof H=="string"){if(N(H)<1){let ee={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/certificates/"+oe,schemaPath:"#/properties/templates/additionalProperties/properties/certificates/else/items/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.templates.additionalProperties.properties.
certificates.else.items,data:H};e===null?e=[ee]:e.push(ee),t++}}else{let ee={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/certificates/"+oe,schemaPath:"#/properties/templates/additionalProperties/properties/certificates/else/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:l.properties.templates.additionalProperties.properties.certificates.else.items.type,parentSchema:l.
properties.templates.additionalProperties.properties.certificates.else.items,data:H};e===null?e=[ee]:e.push(ee),t++}}let q=o.length,R;if(q>1){
let oe={};for(;q--;){let H=o[q];if(typeof H=="string"){if(typeof oe[H]=="number"){R=oe[H];let ee={instancePath:r+"/templates/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/certificates",schemaPath:"#/properties/templates/additionalProperties/properties/certificates/else/uniqueItems",
keyword:"uniqueItems",params:{i:q,j:R},message:"must NOT have duplicate items (items ## "+R+" and "+q+" are identical)",schema:!0,parentSchema:l.
properties.templates.additionalProperties.properties.certificates.else,data:o};e===null?e=[ee]:e.push(ee),t++;break}oe[H]=q}}}}else{let w={instancePath:r+
"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/certificates",schemaPath:"#/properties/templates/additionalProperties/properties/ce\
rtificates/else/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.templates.additionalProperties.properties.
certificates.else.type,parentSchema:l.properties.templates.additionalProperties.properties.certificates.else,data:o};e===null?e=[w]:e.push(w),
t++}var V=k===t;L=V,T="else"}if(!L){let k={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/certificates",schemaPath:"\
#/properties/templates/additionalProperties/properties/certificates/if",keyword:"if",params:{failingKeyword:T},message:'must match "'+T+'" s\
chema',schema:l.properties.templates.additionalProperties.properties.certificates.if,parentSchema:l.properties.templates.additionalProperties.
properties.certificates,data:o};e===null?e=[k]:e.push(k),t++}}}else{let o={instancePath:r+"/templates/"+p.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/templates/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.
templates.additionalProperties.type,parentSchema:l.properties.templates.additionalProperties,data:f};e===null?e=[o]:e.push(o),t++}}else{let p={
instancePath:r+"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.
properties.templates.type,parentSchema:l.properties.templates,data:_};e===null?e=[p]:e.push(p),t++}}}else{let _={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.type,parentSchema:l,data:a};e===null?e=[_]:e.push(_),t++}return Lt.
errors=e,t===0}Lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{_r as default,gr as validate};
