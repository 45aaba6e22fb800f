BEGIN TRANSACTION;
CREATE TABLE acting_assignment (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	kind VARCHAR(4) NOT NULL, 
	official TEXT NOT NULL, 
	decree TEXT NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	CONSTRAINT pk_acting_assignment PRIMARY KEY (id), 
	CONSTRAINT uq_acting_assignment_office_code_role_decree_starts_on UNIQUE (office_code, role, decree, starts_on)
);
INSERT INTO "acting_assignment" VALUES(1,'3514','secretary','Plh','{"email": "plh.sekretaris@kpu-pasuruan.example", "name": "Pelaksana Harian Contoh", "nip": "19750202 200003 2 002", "title": "Sekretaris KPU Kabupaten Pasuruan"}','12/SDM.05.4-ST/3514/2026','2026-07-08','2026-07-10');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE answer (
	request_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	verdict VARCHAR(32) NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (request_id, number), 
	CONSTRAINT fk_answer_request_id FOREIGN KEY(request_id) REFERENCES request (id)
);
INSERT INTO "answer" VALUES(1,1,'approved','2026-06-22T00:00:00.313657Z');
INSERT INTO "answer" VALUES(2,1,'approved','2026-06-22T00:00:00.330788Z');
CREATE TABLE audit_event (
	office_code VARCHAR(8) NOT NULL, 
	seq INTEGER NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	actor TEXT NOT NULL, 
	action VARCHAR(32) NOT NULL, 
	subject TEXT NOT NULL, 
	body TEXT NOT NULL, 
	prev_hash VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_event PRIMARY KEY (office_code, seq), 
	CONSTRAINT uq_audit_event_office_code_hash UNIQUE (office_code, hash), 
	CONSTRAINT uq_audit_event_office_code_prev_hash UNIQUE (office_code, prev_hash)
);
INSERT INTO "audit_event" VALUES('3514',1,'2026-06-22T00:00:00.031042Z','system','mode_marked','office 3514','{"mode":"practice"}','0000000000000000000000000000000000000000000000000000000000000000','f82a3c6b574120754cff16705aa5825ed0ab4203e00fe072641f39acc0ffe4c9');
INSERT INTO "audit_event" VALUES('3514',2,'2026-06-22T00:00:00.031042Z','system','acting_assigned','role 3514 secretary','{"decree":"12/SDM.05.4-ST/3514/2026","email":"plh.sekretaris@kpu-pasuruan.example","ends_on":"2026-07-10","kind":"Plh","name":"Pelaksana Harian Contoh","starts_on":"2026-07-08"}','f82a3c6b574120754cff16705aa5825ed0ab4203e00fe072641f39acc0ffe4c9','b2aa22be0482cc512cbc702a8ae309ee370a4f6ba8b855a8c1309d0111b1b214');
INSERT INTO "audit_event" VALUES('3514',3,'2026-06-22T00:00:00.031042Z','system','period_planned','period 3514 2025-S1','{"province_due_on":"2025-07-10"}','b2aa22be0482cc512cbc702a8ae309ee370a4f6ba8b855a8c1309d0111b1b214','2689c1d4c41a20613cc06f107df76af1792f6d48582abccc608f4f34f1a43cce');
INSERT INTO "audit_event" VALUES('3514',4,'2026-06-22T00:00:00.031042Z','system','period_planned','period 3514 2025-S2','{"province_due_on":"2026-01-15"}','2689c1d4c41a20613cc06f107df76af1792f6d48582abccc608f4f34f1a43cce','70d50bffba8a17caa0fbeb65cd1815067cfbb37831b9da95b7a26e0d74d38cfc');
INSERT INTO "audit_event" VALUES('3514',5,'2026-06-22T00:00:00.031042Z','system','period_planned','period 3514 2025-T','{"province_due_on":"2026-01-15"}','70d50bffba8a17caa0fbeb65cd1815067cfbb37831b9da95b7a26e0d74d38cfc','10a925e044195ffb37590c45fdadc91bcfd685e5d38e3f9e1fe256e9b06e49a0');
INSERT INTO "audit_event" VALUES('3514',6,'2026-06-22T00:00:00.031042Z','system','period_planned','period 3514 2026-S1','{"province_due_on":"2026-07-10"}','10a925e044195ffb37590c45fdadc91bcfd685e5d38e3f9e1fe256e9b06e49a0','5376d639caf5ee61e10b26a0a23fa6c1304eebdb92d44eb4c48e183f3304fbeb');
INSERT INTO "audit_event" VALUES('3514',7,'2026-06-22T00:00:00.031042Z','system','period_planned','period 3514 2026-S2','{"province_due_on":"2027-01-15"}','5376d639caf5ee61e10b26a0a23fa6c1304eebdb92d44eb4c48e183f3304fbeb','8d6a41cccd32cf4a2cbf4929793f1d59d21e140faf80436809aa7baa4a55c55b');
INSERT INTO "audit_event" VALUES('3514',8,'2026-06-22T00:00:00.031042Z','system','period_planned','period 3514 2026-T','{"province_due_on":"2027-01-15"}','8d6a41cccd32cf4a2cbf4929793f1d59d21e140faf80436809aa7baa4a55c55b','5eb9648cf81bf9291868259e78158bfa0fdc41ac80396db25bebcccc1208beaf');
INSERT INTO "audit_event" VALUES('3514',9,'2026-06-22T00:00:00.294148Z','operator','plan_imported','plan/3514/2026/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","draft_sha256":"73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","indicator_count":35,"reason":"","workbook_sha256":"622b0c8af79b979348c04ea79f05c77da2e7bba22224a3fd64a67e00adc253a8"}','5eb9648cf81bf9291868259e78158bfa0fdc41ac80396db25bebcccc1208beaf','3f29c4a5ca15ff2840c1212477da0f30762e2b465b7fffd50a7cb880940cc7db');
INSERT INTO "audit_event" VALUES('3514',10,'2026-06-22T00:00:00.297978Z','system','decision_requested','request/plan/1/secretary/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","draft_sha256":"73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","officer":{"acting":"","decree":"","email":"sekretaris@kpu-pasuruan.example","is_four_eyes_exception":false,"name":"Sekretaris Contoh","nip":"19700101 199503 1 001","role":"secretary","title":"Sekretaris KPU Kabupaten Pasuruan"}}','3f29c4a5ca15ff2840c1212477da0f30762e2b465b7fffd50a7cb880940cc7db','17544d62fcc5bbab263c562d4d98b7c8346dba02409418523893212ff64a8443');
INSERT INTO "audit_event" VALUES('3514',11,'2026-06-22T00:00:00.300353Z','system','mail_waiting','mail request/1/first','{"attachments":["73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","f67a9e8680ec5e3fcd8b3ea1ed7925badcb5f715c593bee267bb546d02bbc84e"],"kind":"request","recipient":"sekretaris@kpu-pasuruan.example","subject":"Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1"}','17544d62fcc5bbab263c562d4d98b7c8346dba02409418523893212ff64a8443','e31bf9ac544945c6bfc73fe6fea7f4b561453f8c6b3605b082e8bc3788d16c1b');
INSERT INTO "audit_event" VALUES('3514',12,'2026-06-22T00:00:00.303288Z','system','codes_minted','request/plan/1/secretary/1','{"issue":1}','e31bf9ac544945c6bfc73fe6fea7f4b561453f8c6b3605b082e8bc3788d16c1b','d51fbf6d0519406cf4c6bdbf405cfa43eb9893809990a7821245a5748524866c');
INSERT INTO "audit_event" VALUES('3514',13,'2026-06-22T00:00:00.313657Z','Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)','request_approved','request/plan/1/secretary/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","decision":"approve","draft_sha256":"73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","is_four_eyes_exception":false,"note":""}','d51fbf6d0519406cf4c6bdbf405cfa43eb9893809990a7821245a5748524866c','91778444149743930de304795bd573436f747e90668ce047af1f30f10db801d5');
INSERT INTO "audit_event" VALUES('3514',14,'2026-06-22T00:00:00.313657Z','Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)','codes_used','request/plan/1/secretary/1','{}','91778444149743930de304795bd573436f747e90668ce047af1f30f10db801d5','13b17db7780ae58712cf463e48f7c79eefe47cb1eacdd0f2d83e4b22e5fbb838');
INSERT INTO "audit_event" VALUES('3514',15,'2026-06-22T00:00:00.317448Z','system','decision_requested','request/plan/1/chair/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","draft_sha256":"73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","officer":{"acting":"","decree":"","email":"ketua@kpu-pasuruan.example","is_four_eyes_exception":false,"name":"Ketua Contoh","nip":"","role":"chair","title":"Ketua KPU Kabupaten Pasuruan"}}','13b17db7780ae58712cf463e48f7c79eefe47cb1eacdd0f2d83e4b22e5fbb838','c7da16efe568e0e8eb33eac58d8aa221c11cc02617537e6f0ace5f14e9de6008');
INSERT INTO "audit_event" VALUES('3514',16,'2026-06-22T00:00:00.318382Z','system','mail_waiting','mail request/2/first','{"attachments":["73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","f67a9e8680ec5e3fcd8b3ea1ed7925badcb5f715c593bee267bb546d02bbc84e"],"kind":"request","recipient":"ketua@kpu-pasuruan.example","subject":"Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1"}','c7da16efe568e0e8eb33eac58d8aa221c11cc02617537e6f0ace5f14e9de6008','8e343cdd59d927644e24b9ad7d64106f5eaa37679346329efeb949ca988987b9');
INSERT INTO "audit_event" VALUES('3514',17,'2026-06-22T00:00:00.323223Z','system','mail_queued','mail decision/1/operator@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"operator@kpu-pasuruan.example","subject":"Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','8e343cdd59d927644e24b9ad7d64106f5eaa37679346329efeb949ca988987b9','9f45c8abceda3c3981aee569cdd52adfaaa7c30baa79abf5be15c20dcf7b3b81');
INSERT INTO "audit_event" VALUES('3514',18,'2026-06-22T00:00:00.324032Z','system','mail_queued','mail decision/1/sekretaris@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"sekretaris@kpu-pasuruan.example","subject":"Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','9f45c8abceda3c3981aee569cdd52adfaaa7c30baa79abf5be15c20dcf7b3b81','ab22c1bbac08611bac9f87b116ce5be20cc326c01b985ca3fca39306096bb32f');
INSERT INTO "audit_event" VALUES('3514',19,'2026-06-22T00:00:00.324750Z','system','mail_queued','mail decision/1/ketua@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"ketua@kpu-pasuruan.example","subject":"Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','ab22c1bbac08611bac9f87b116ce5be20cc326c01b985ca3fca39306096bb32f','43dc7ae5e525815857a93fb80f57b9f6a687eca6448634e058ece96c3499b8a3');
INSERT INTO "audit_event" VALUES('3514',20,'2026-06-22T00:00:00.326471Z','system','codes_minted','request/plan/1/chair/1','{"issue":1}','43dc7ae5e525815857a93fb80f57b9f6a687eca6448634e058ece96c3499b8a3','1ce401ecaf3d8dc46d036683970f1a233153b9e2ca5329b3e8774bb4d31efb3f');
INSERT INTO "audit_event" VALUES('3514',21,'2026-06-22T00:00:00.330788Z','Ketua KPU Kabupaten Pasuruan (Ketua Contoh)','request_approved','request/plan/1/chair/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","decision":"approve","draft_sha256":"73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","is_four_eyes_exception":false,"note":""}','1ce401ecaf3d8dc46d036683970f1a233153b9e2ca5329b3e8774bb4d31efb3f','6cfd685a435e1049527591b740c10c18b1f57b3da45bab04d7e8515557a482aa');
INSERT INTO "audit_event" VALUES('3514',22,'2026-06-22T00:00:00.330788Z','Ketua KPU Kabupaten Pasuruan (Ketua Contoh)','codes_used','request/plan/1/chair/1','{}','6cfd685a435e1049527591b740c10c18b1f57b3da45bab04d7e8515557a482aa','aaedce9ea05e0516562dea6c1a7f61ee5b00775ef23cd6243a47163acb97bb8a');
INSERT INTO "audit_event" VALUES('3514',23,'2026-06-22T00:00:00.332552Z','Ketua KPU Kabupaten Pasuruan','plan_frozen','plan/3514/2026/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b"}','aaedce9ea05e0516562dea6c1a7f61ee5b00775ef23cd6243a47163acb97bb8a','b0c05cc88d41a304cfe284831f561e2b47f13b94decf4af0ae44bbadde100835');
INSERT INTO "audit_event" VALUES('3514',24,'2026-06-22T00:00:00.334887Z','system','mail_queued','mail decision/2/operator@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"operator@kpu-pasuruan.example","subject":"Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','b0c05cc88d41a304cfe284831f561e2b47f13b94decf4af0ae44bbadde100835','072f2f81fa9b80140ee1564d2278cd713e878f3b6af936d038234947f46ac07c');
INSERT INTO "audit_event" VALUES('3514',25,'2026-06-22T00:00:00.335557Z','system','mail_queued','mail decision/2/sekretaris@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"sekretaris@kpu-pasuruan.example","subject":"Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','072f2f81fa9b80140ee1564d2278cd713e878f3b6af936d038234947f46ac07c','849962309787b2110aaa06b529861b7643baf026198e931649f55443e2c724f3');
INSERT INTO "audit_event" VALUES('3514',26,'2026-06-22T00:00:00.336199Z','system','mail_queued','mail decision/2/ketua@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"ketua@kpu-pasuruan.example","subject":"Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','849962309787b2110aaa06b529861b7643baf026198e931649f55443e2c724f3','1dad723c26fe677b22003fd063227480118e39b3373844b8d9820d91ab53ef0a');
INSERT INTO "audit_event" VALUES('3514',27,'2026-06-22T00:00:00.343747Z','system','plan_documented','plan/3514/2026/1','{"document_sha256":"8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}','1dad723c26fe677b22003fd063227480118e39b3373844b8d9820d91ab53ef0a','dba5d30ff00fbae67b788a8a5b0b130b3722870e3c0e4116e588279d343635cd');
INSERT INTO "audit_event" VALUES('3514',28,'2026-06-22T00:00:00.344716Z','system','mail_queued','mail plan/1/operator@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"operator@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','dba5d30ff00fbae67b788a8a5b0b130b3722870e3c0e4116e588279d343635cd','f23d2dc7915e97fd9db6cf5ca3a7a1604f522530c4d967f82c9a4d76ccedae12');
INSERT INTO "audit_event" VALUES('3514',29,'2026-06-22T00:00:00.345378Z','system','mail_queued','mail plan/1/sekretaris@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"sekretaris@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','f23d2dc7915e97fd9db6cf5ca3a7a1604f522530c4d967f82c9a4d76ccedae12','f9af6d5be380697f909862c16a137e507423d55378cc3fa7fd0515f409897981');
INSERT INTO "audit_event" VALUES('3514',30,'2026-06-22T00:00:00.345958Z','system','mail_queued','mail plan/1/ketua@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"ketua@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','f9af6d5be380697f909862c16a137e507423d55378cc3fa7fd0515f409897981','f6de4f87c7ecdfe634eaa975e5e96b554f745d7449be6ec0300ee5ea22a5f623');
INSERT INTO "audit_event" VALUES('3514',31,'2026-06-22T00:00:00.346517Z','system','mail_queued','mail plan/1/kul@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"kul@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','f6de4f87c7ecdfe634eaa975e5e96b554f745d7449be6ec0300ee5ea22a5f623','3202fa2ab0ea53b74d9139b14ff45e8a9c9c49d54b990e81b727bab6d7f3cb01');
INSERT INTO "audit_event" VALUES('3514',32,'2026-06-22T00:00:00.347064Z','system','mail_queued','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"kasubbag.kul@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','3202fa2ab0ea53b74d9139b14ff45e8a9c9c49d54b990e81b727bab6d7f3cb01','152dcfefe57a7db32a08c6eba74d2c723ac0782a60fc944f6d879017a34cd298');
INSERT INTO "audit_event" VALUES('3514',33,'2026-06-22T00:00:00.347609Z','system','mail_queued','mail plan/1/tph@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"tph@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','152dcfefe57a7db32a08c6eba74d2c723ac0782a60fc944f6d879017a34cd298','4b50b3489c20758d56a37571357e368b397a18a1c0096d92c4ae221975138e1c');
INSERT INTO "audit_event" VALUES('3514',34,'2026-06-22T00:00:00.348216Z','system','mail_queued','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"kasubbag.tph@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','4b50b3489c20758d56a37571357e368b397a18a1c0096d92c4ae221975138e1c','b06ba8b7ca227953ed4f660a9000afb9bd6e316fd9c124f9614ab95500b8f7a4');
INSERT INTO "audit_event" VALUES('3514',35,'2026-06-22T00:00:00.348934Z','system','mail_queued','mail plan/1/rdi@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"rdi@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','b06ba8b7ca227953ed4f660a9000afb9bd6e316fd9c124f9614ab95500b8f7a4','d0d6722d9339225f837de920e43c856843faac3bc2dadf77a14859e302c4a73a');
INSERT INTO "audit_event" VALUES('3514',36,'2026-06-22T00:00:00.349517Z','system','mail_queued','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"kasubbag.rdi@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','d0d6722d9339225f837de920e43c856843faac3bc2dadf77a14859e302c4a73a','7b78eddb5d67e93ebc43a362784f3d0bf16b282b623990a32868d8e57604e824');
INSERT INTO "audit_event" VALUES('3514',37,'2026-06-22T00:00:00.350080Z','system','mail_queued','mail plan/1/phs@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"phs@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','7b78eddb5d67e93ebc43a362784f3d0bf16b282b623990a32868d8e57604e824','a554c94f9e7691b0833ad04b7fb41449567c72cbc7c33cb4a8656283c9d5e784');
INSERT INTO "audit_event" VALUES('3514',38,'2026-06-22T00:00:00.350627Z','system','mail_queued','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"kasubbag.phs@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','a554c94f9e7691b0833ad04b7fb41449567c72cbc7c33cb4a8656283c9d5e784','a7be8a59ddadc25b4e3dd42b6a4f08fdb9671dbff970ec1242b4e823fe4c6bf6');
INSERT INTO "audit_event" VALUES('3514',39,'2026-06-22T00:00:00.352935Z','system','period_opened','period 3514 2026-S1','{"province_due_on":"2026-07-10","province_letter":""}','a7be8a59ddadc25b4e3dd42b6a4f08fdb9671dbff970ec1242b4e823fe4c6bf6','8d11dd33a9b13fcfabb7fd24b59aad4683a07ea71d075aad5d88af991b55b3b3');
INSERT INTO "audit_event" VALUES('3514',40,'2026-06-22T00:00:00.409503Z','system','mail_voided','mail request/1/first','{"smtp_text":"Permintaan sudah ditutup."}','8d11dd33a9b13fcfabb7fd24b59aad4683a07ea71d075aad5d88af991b55b3b3','8247bc5e00100ee0c377401fd976c9161400c9ba45977385d5ecbc760d432b9d');
INSERT INTO "audit_event" VALUES('3514',41,'2026-06-22T00:00:00.409503Z','system','mail_voided','mail request/2/first','{"smtp_text":"Permintaan sudah ditutup."}','8247bc5e00100ee0c377401fd976c9161400c9ba45977385d5ecbc760d432b9d','d541e73ed637a17aa6362d19a24009e0ef323115a2cdf708c0fa3b4ba0da5e81');
INSERT INTO "audit_event" VALUES('3514',42,'2026-06-22T00:00:00.414295Z','system','mail_sending','mail decision/1/operator@kpu-pasuruan.example','{}','d541e73ed637a17aa6362d19a24009e0ef323115a2cdf708c0fa3b4ba0da5e81','f36987297c2cad7e7bc7648229e5f7715ee5873139110e32cf5108bec5355cc4');
INSERT INTO "audit_event" VALUES('3514',43,'2026-06-22T00:00:00.419522Z','system','mail_practice','mail decision/1/operator@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00003_decision_operator.eml, tidak dikirim."}','f36987297c2cad7e7bc7648229e5f7715ee5873139110e32cf5108bec5355cc4','0d3efa7be91826f168b1d03cdefaca8862a161d5163dd660b80efc51b8e7c075');
INSERT INTO "audit_event" VALUES('3514',44,'2026-06-22T00:00:00.421291Z','system','mail_sending','mail decision/1/sekretaris@kpu-pasuruan.example','{}','0d3efa7be91826f168b1d03cdefaca8862a161d5163dd660b80efc51b8e7c075','40771e6c001dbf3e132a0b02ae7b39db48de9cbdd6e3c7a78e835cd0e012f9f9');
INSERT INTO "audit_event" VALUES('3514',45,'2026-06-22T00:00:00.424883Z','system','mail_practice','mail decision/1/sekretaris@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00004_decision_sekretaris.eml, tidak dikirim."}','40771e6c001dbf3e132a0b02ae7b39db48de9cbdd6e3c7a78e835cd0e012f9f9','e531a27377d829fdbb696ff0a35cd649c90d7e3caa0d51ea0ee0a383c17de256');
INSERT INTO "audit_event" VALUES('3514',46,'2026-06-22T00:00:00.425953Z','system','mail_sending','mail decision/1/ketua@kpu-pasuruan.example','{}','e531a27377d829fdbb696ff0a35cd649c90d7e3caa0d51ea0ee0a383c17de256','adec22929b6d4c580d19d31dd7d6507ad4666a27682f40376f984f83d2e40d13');
INSERT INTO "audit_event" VALUES('3514',47,'2026-06-22T00:00:00.429322Z','system','mail_practice','mail decision/1/ketua@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00005_decision_ketua.eml, tidak dikirim."}','adec22929b6d4c580d19d31dd7d6507ad4666a27682f40376f984f83d2e40d13','735f95669567e098513750d09938da02358649f0da2a1045dd171d0da9f0d9b1');
INSERT INTO "audit_event" VALUES('3514',48,'2026-06-22T00:00:00.430421Z','system','mail_sending','mail decision/2/operator@kpu-pasuruan.example','{}','735f95669567e098513750d09938da02358649f0da2a1045dd171d0da9f0d9b1','ffdf106a02d8caee77d83ef58d8b4256dc3dfec9cdebebd0dff56c93ccb09912');
INSERT INTO "audit_event" VALUES('3514',49,'2026-06-22T00:00:00.433751Z','system','mail_practice','mail decision/2/operator@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00006_decision_operator.eml, tidak dikirim."}','ffdf106a02d8caee77d83ef58d8b4256dc3dfec9cdebebd0dff56c93ccb09912','303dc7a7bc57d387615f0a2ca52237ce80d357d7cd63a68773e610b1d8f6267a');
INSERT INTO "audit_event" VALUES('3514',50,'2026-06-22T00:00:00.434828Z','system','mail_sending','mail decision/2/sekretaris@kpu-pasuruan.example','{}','303dc7a7bc57d387615f0a2ca52237ce80d357d7cd63a68773e610b1d8f6267a','736e2470f5345c61318fe43841c0cea30a27d9d8c4445d72fddf9a4c803e71dc');
INSERT INTO "audit_event" VALUES('3514',51,'2026-06-22T00:00:00.438084Z','system','mail_practice','mail decision/2/sekretaris@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00007_decision_sekretaris.eml, tidak dikirim."}','736e2470f5345c61318fe43841c0cea30a27d9d8c4445d72fddf9a4c803e71dc','744f91a5b9fa99b0f1350c572cb786ab820608a69a4756c81d2fc22a9796cdab');
INSERT INTO "audit_event" VALUES('3514',52,'2026-06-22T00:00:00.439161Z','system','mail_sending','mail decision/2/ketua@kpu-pasuruan.example','{}','744f91a5b9fa99b0f1350c572cb786ab820608a69a4756c81d2fc22a9796cdab','2f8d0b1ca404b05c4481d2c210e0e337bdb4daa601ec1a69a0a43aa53caf3826');
INSERT INTO "audit_event" VALUES('3514',53,'2026-06-22T00:00:00.442407Z','system','mail_practice','mail decision/2/ketua@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00008_decision_ketua.eml, tidak dikirim."}','2f8d0b1ca404b05c4481d2c210e0e337bdb4daa601ec1a69a0a43aa53caf3826','9f3a82e96b3d0a770ff9fdd39f7b3de663ece8fc0820e4fffe2abef4c47ac311');
INSERT INTO "audit_event" VALUES('3514',54,'2026-06-22T00:00:00.443488Z','system','mail_sending','mail plan/1/operator@kpu-pasuruan.example','{}','9f3a82e96b3d0a770ff9fdd39f7b3de663ece8fc0820e4fffe2abef4c47ac311','b918b3c3d8ffa0f6d9e9de1e3ad434badbb720c2ca96147ab2a319caa192a5ab');
INSERT INTO "audit_event" VALUES('3514',55,'2026-06-22T00:00:00.448943Z','system','mail_practice','mail plan/1/operator@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00009_plan_operator.eml, tidak dikirim."}','b918b3c3d8ffa0f6d9e9de1e3ad434badbb720c2ca96147ab2a319caa192a5ab','e9fc2884717a5462aeea786d09b9b6ebc4801069dd0b73173bbad7b8d3de7b8e');
INSERT INTO "audit_event" VALUES('3514',56,'2026-06-22T00:00:00.450116Z','system','mail_sending','mail plan/1/sekretaris@kpu-pasuruan.example','{}','e9fc2884717a5462aeea786d09b9b6ebc4801069dd0b73173bbad7b8d3de7b8e','acc47c2b6d318a57eb2edc0a3bf3f557b4a9d4443610afddad7b2ffe9f4cc444');
INSERT INTO "audit_event" VALUES('3514',57,'2026-06-22T00:00:00.455943Z','system','mail_practice','mail plan/1/sekretaris@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00010_plan_sekretaris.eml, tidak dikirim."}','acc47c2b6d318a57eb2edc0a3bf3f557b4a9d4443610afddad7b2ffe9f4cc444','b3028d06094f025870f53fdc5e3c07a76c6aea9caaabc6878f7a246cdff7819e');
INSERT INTO "audit_event" VALUES('3514',58,'2026-06-22T00:00:00.457132Z','system','mail_sending','mail plan/1/ketua@kpu-pasuruan.example','{}','b3028d06094f025870f53fdc5e3c07a76c6aea9caaabc6878f7a246cdff7819e','249d7dc56bbf8161d5c3fc41b0e3e104c7b7043d9a138ce7d0d338a178ba2612');
INSERT INTO "audit_event" VALUES('3514',59,'2026-06-22T00:00:00.462285Z','system','mail_practice','mail plan/1/ketua@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00011_plan_ketua.eml, tidak dikirim."}','249d7dc56bbf8161d5c3fc41b0e3e104c7b7043d9a138ce7d0d338a178ba2612','9e0e9ff952c5415b8411d9a870da97bcd20ce1b755341bfbd99b4bd531424586');
INSERT INTO "audit_event" VALUES('3514',60,'2026-06-22T00:00:00.463458Z','system','mail_sending','mail plan/1/kul@kpu-pasuruan.example','{}','9e0e9ff952c5415b8411d9a870da97bcd20ce1b755341bfbd99b4bd531424586','d30a654145ef6b501b85eb467a0e8c72b8f88a6c20c72c4c25df8709ee9327c7');
INSERT INTO "audit_event" VALUES('3514',61,'2026-06-22T00:00:00.468643Z','system','mail_practice','mail plan/1/kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00012_plan_kul.eml, tidak dikirim."}','d30a654145ef6b501b85eb467a0e8c72b8f88a6c20c72c4c25df8709ee9327c7','f2ddee4075791b228d3f5f5fd7f606a2619ea1aaf44eeb3b6c05b9475b98873b');
INSERT INTO "audit_event" VALUES('3514',62,'2026-06-22T00:00:00.469771Z','system','mail_sending','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{}','f2ddee4075791b228d3f5f5fd7f606a2619ea1aaf44eeb3b6c05b9475b98873b','57f2d15f84631d5b7394a37cc00bd63ec76815e50e0578351b8622e6ecd67890');
INSERT INTO "audit_event" VALUES('3514',63,'2026-06-22T00:00:00.474912Z','system','mail_practice','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00013_plan_kasubbag.kul.eml, tidak dikirim."}','57f2d15f84631d5b7394a37cc00bd63ec76815e50e0578351b8622e6ecd67890','c42aff9a4e9f1690f2dd80c91871327a7fd96e96bd7ba3a809181dde309c3391');
INSERT INTO "audit_event" VALUES('3514',64,'2026-06-22T00:00:00.476094Z','system','mail_sending','mail plan/1/tph@kpu-pasuruan.example','{}','c42aff9a4e9f1690f2dd80c91871327a7fd96e96bd7ba3a809181dde309c3391','ba250e89529b515b4fbd6ea7825032a617caeafa52d08df8e95e3d80874bd534');
INSERT INTO "audit_event" VALUES('3514',65,'2026-06-22T00:00:00.481276Z','system','mail_practice','mail plan/1/tph@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00014_plan_tph.eml, tidak dikirim."}','ba250e89529b515b4fbd6ea7825032a617caeafa52d08df8e95e3d80874bd534','b666a56ef9eec622a12912b95e7f97db09e40e9f9054a301e21beaeb26daa1e9');
INSERT INTO "audit_event" VALUES('3514',66,'2026-06-22T00:00:00.482438Z','system','mail_sending','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{}','b666a56ef9eec622a12912b95e7f97db09e40e9f9054a301e21beaeb26daa1e9','31317df0dcd6a7134231de6a30d96ef8fcb25b38343f77c25c604563a0c50654');
INSERT INTO "audit_event" VALUES('3514',67,'2026-06-22T00:00:00.489911Z','system','mail_practice','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00015_plan_kasubbag.tph.eml, tidak dikirim."}','31317df0dcd6a7134231de6a30d96ef8fcb25b38343f77c25c604563a0c50654','bdabb8ed740ad9eaab7a14838b04e15ba28a66e131c76dd87488bc441ce82f7c');
INSERT INTO "audit_event" VALUES('3514',68,'2026-06-22T00:00:00.491468Z','system','mail_sending','mail plan/1/rdi@kpu-pasuruan.example','{}','bdabb8ed740ad9eaab7a14838b04e15ba28a66e131c76dd87488bc441ce82f7c','eeec65ad3cb3be1538b731e822cd1157bea4a8aec63fda1cc2ec76f06606e27f');
INSERT INTO "audit_event" VALUES('3514',69,'2026-06-22T00:00:00.496720Z','system','mail_practice','mail plan/1/rdi@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00016_plan_rdi.eml, tidak dikirim."}','eeec65ad3cb3be1538b731e822cd1157bea4a8aec63fda1cc2ec76f06606e27f','f7d360635351682f68b68c2464a5bf85dfeeeeee608cb18826aa611cd6f37c6a');
INSERT INTO "audit_event" VALUES('3514',70,'2026-06-22T00:00:00.497803Z','system','mail_sending','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{}','f7d360635351682f68b68c2464a5bf85dfeeeeee608cb18826aa611cd6f37c6a','32568c2f32d42be176a5c2fddf5ee878d7fe497142bab7b728d0fdff19cd8dc8');
INSERT INTO "audit_event" VALUES('3514',71,'2026-06-22T00:00:00.502775Z','system','mail_practice','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00017_plan_kasubbag.rdi.eml, tidak dikirim."}','32568c2f32d42be176a5c2fddf5ee878d7fe497142bab7b728d0fdff19cd8dc8','269458e6a1b71b73ae40233ee972f6cfd92119d2917e0d1f56ee72f503a4e8d0');
INSERT INTO "audit_event" VALUES('3514',72,'2026-06-22T00:00:00.503956Z','system','mail_sending','mail plan/1/phs@kpu-pasuruan.example','{}','269458e6a1b71b73ae40233ee972f6cfd92119d2917e0d1f56ee72f503a4e8d0','93af06c1696e3f4560d5eeae48caf4400cfea1baf932e952acd5c885cfd4c8ea');
INSERT INTO "audit_event" VALUES('3514',73,'2026-06-22T00:00:00.509119Z','system','mail_practice','mail plan/1/phs@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00018_plan_phs.eml, tidak dikirim."}','93af06c1696e3f4560d5eeae48caf4400cfea1baf932e952acd5c885cfd4c8ea','291999c86a062813e06a2c009da2f574b8679ce9082630c309ccaf9ec3f8b8de');
INSERT INTO "audit_event" VALUES('3514',74,'2026-06-22T00:00:00.510256Z','system','mail_sending','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{}','291999c86a062813e06a2c009da2f574b8679ce9082630c309ccaf9ec3f8b8de','5ab7d368431d38de932b6a4c5e9dd8fc0d2736fdb725683886f9262d608669a7');
INSERT INTO "audit_event" VALUES('3514',75,'2026-06-22T00:00:00.515464Z','system','mail_practice','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00019_plan_kasubbag.phs.eml, tidak dikirim."}','5ab7d368431d38de932b6a4c5e9dd8fc0d2736fdb725683886f9262d608669a7','b430a793692fc7053d90e5d4d2364957574e590229653bd4c16a394830369dcb');
INSERT INTO "audit_event" VALUES('3514',76,'2026-07-01T01:00:00.013442Z','system','mail_queued','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{"attachments":["8203d82a1cfce94153b027243f8ca6b68a970553e788bc31e5ece0c3a0812b30","03570abe9d13cd942efea4e68ff449a776ef240823c3f42cdafb2155ea2e6019"],"kind":"form","recipient":"kul@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik"}','b430a793692fc7053d90e5d4d2364957574e590229653bd4c16a394830369dcb','c158cc104efff0a49ba4deae6bfc9f853d514c251039000883ac892ffe07d0aa');
INSERT INTO "audit_event" VALUES('3514',77,'2026-07-01T01:00:00.014538Z','system','mail_queued','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{"attachments":["8203d82a1cfce94153b027243f8ca6b68a970553e788bc31e5ece0c3a0812b30","03570abe9d13cd942efea4e68ff449a776ef240823c3f42cdafb2155ea2e6019"],"kind":"form","recipient":"kasubbag.kul@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik"}','c158cc104efff0a49ba4deae6bfc9f853d514c251039000883ac892ffe07d0aa','7d1f69e22539020ae95ad964fa2b7003a3274833476554675d64633bc6b41d82');
INSERT INTO "audit_event" VALUES('3514',78,'2026-07-01T01:00:00.025840Z','system','mail_queued','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{"attachments":["82497f9ae79ec445448881bd4ea77fb634b8334bb4f131d770a7fb84815b8325","133c5374ad96f4ab355340c1880a55a041363c19e9ed1e149d3f4a2de02720fd"],"kind":"form","recipient":"tph@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','7d1f69e22539020ae95ad964fa2b7003a3274833476554675d64633bc6b41d82','de1eb4244e95160e92a6e2bfbb9a4af7b5e49e59a60a08965aea0094b169a59a');
INSERT INTO "audit_event" VALUES('3514',79,'2026-07-01T01:00:00.026759Z','system','mail_queued','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{"attachments":["82497f9ae79ec445448881bd4ea77fb634b8334bb4f131d770a7fb84815b8325","133c5374ad96f4ab355340c1880a55a041363c19e9ed1e149d3f4a2de02720fd"],"kind":"form","recipient":"kasubbag.tph@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','de1eb4244e95160e92a6e2bfbb9a4af7b5e49e59a60a08965aea0094b169a59a','b8695e6bc5159b666b86cf565a711a2cd4d17f5839f0d298a3c6cde6b9298e94');
INSERT INTO "audit_event" VALUES('3514',80,'2026-07-01T01:00:00.037197Z','system','mail_queued','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{"attachments":["e47c3d817d5052c089cb76264e62486ff37290140a88204b1cc927f36de117b6","4a599026d94e6720a66ebcc6ae942e711c79eadcc5e4931bbf8dee4e41df59ff"],"kind":"form","recipient":"rdi@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi"}','b8695e6bc5159b666b86cf565a711a2cd4d17f5839f0d298a3c6cde6b9298e94','eb2b88cedcc85db4ebe8227243dd5343d3014b2602047718b0244e3271144c02');
INSERT INTO "audit_event" VALUES('3514',81,'2026-07-01T01:00:00.038091Z','system','mail_queued','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{"attachments":["e47c3d817d5052c089cb76264e62486ff37290140a88204b1cc927f36de117b6","4a599026d94e6720a66ebcc6ae942e711c79eadcc5e4931bbf8dee4e41df59ff"],"kind":"form","recipient":"kasubbag.rdi@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi"}','eb2b88cedcc85db4ebe8227243dd5343d3014b2602047718b0244e3271144c02','54d503a0b554d1dde3e055293db137b6b4deed1ba9bda8646274e72b5f5d8f67');
INSERT INTO "audit_event" VALUES('3514',82,'2026-07-01T01:00:00.051483Z','system','mail_queued','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{"attachments":["cef5acb8405815fe9a3c38f1dbf66fb452d988a6790dfb59e458d131910aeb4d","f658819eb1c434daf2bcda60750407b230934b7961a29d6655732db6524aed47"],"kind":"form","recipient":"phs@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','54d503a0b554d1dde3e055293db137b6b4deed1ba9bda8646274e72b5f5d8f67','700c29510bcba2a805019136739d416f41936804e7bf217e6f8c06a4f3fae619');
INSERT INTO "audit_event" VALUES('3514',83,'2026-07-01T01:00:00.052359Z','system','mail_queued','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{"attachments":["cef5acb8405815fe9a3c38f1dbf66fb452d988a6790dfb59e458d131910aeb4d","f658819eb1c434daf2bcda60750407b230934b7961a29d6655732db6524aed47"],"kind":"form","recipient":"kasubbag.phs@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','700c29510bcba2a805019136739d416f41936804e7bf217e6f8c06a4f3fae619','29c622c45a2ee39feb85df2908db04a127f98f8e8f4c8090d2c9f7b9c42ecf68');
INSERT INTO "audit_event" VALUES('3514',84,'2026-07-01T01:00:00.058629Z','system','mail_sending','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{}','29c622c45a2ee39feb85df2908db04a127f98f8e8f4c8090d2c9f7b9c42ecf68','f8ee21dd764a057b0a126dc11b844f89cea45a7013ffbc7dcb4e7d32c78b08bf');
INSERT INTO "audit_event" VALUES('3514',85,'2026-07-01T01:00:00.063175Z','system','mail_practice','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00020_form_kul.eml, tidak dikirim."}','f8ee21dd764a057b0a126dc11b844f89cea45a7013ffbc7dcb4e7d32c78b08bf','53a86c5ada2576e6b335292f65645892dff608b36201c3f82e1d90b3cf4f65c0');
INSERT INTO "audit_event" VALUES('3514',86,'2026-07-01T01:00:00.064337Z','system','mail_sending','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{}','53a86c5ada2576e6b335292f65645892dff608b36201c3f82e1d90b3cf4f65c0','5f11e2b9de8736fedad072fe326591491dc7f1a5239a6e6795f7746afbc1c0c1');
INSERT INTO "audit_event" VALUES('3514',87,'2026-07-01T01:00:00.068548Z','system','mail_practice','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00021_form_kasubbag.kul.eml, tidak dikirim."}','5f11e2b9de8736fedad072fe326591491dc7f1a5239a6e6795f7746afbc1c0c1','2e9686351a9b2d67862e70c77a386c6ccd79fac81c2ac1a94039e7f6b965335c');
INSERT INTO "audit_event" VALUES('3514',88,'2026-07-01T01:00:00.069716Z','system','mail_sending','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{}','2e9686351a9b2d67862e70c77a386c6ccd79fac81c2ac1a94039e7f6b965335c','7eb692c4c32b2c39e322a3fc864c7c9aa1737d8f6a9582efa666de7a4867e1b8');
INSERT INTO "audit_event" VALUES('3514',89,'2026-07-01T01:00:00.073902Z','system','mail_practice','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00022_form_tph.eml, tidak dikirim."}','7eb692c4c32b2c39e322a3fc864c7c9aa1737d8f6a9582efa666de7a4867e1b8','35c1cfaeff5ffa1701bd571f95c4b83ccf4aae21cf3bfc2a51eac5f494a43cfc');
INSERT INTO "audit_event" VALUES('3514',90,'2026-07-01T01:00:00.075046Z','system','mail_sending','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{}','35c1cfaeff5ffa1701bd571f95c4b83ccf4aae21cf3bfc2a51eac5f494a43cfc','73d83f1424cdafbc37a4138026ee8f36f855960281b54fb93714c718dff81ecb');
INSERT INTO "audit_event" VALUES('3514',91,'2026-07-01T01:00:00.079221Z','system','mail_practice','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00023_form_kasubbag.tph.eml, tidak dikirim."}','73d83f1424cdafbc37a4138026ee8f36f855960281b54fb93714c718dff81ecb','b1b8bf5115265b3b6a2d130c439477ebd22f743e8f52d10b7f188e54ee07d653');
INSERT INTO "audit_event" VALUES('3514',92,'2026-07-01T01:00:00.080323Z','system','mail_sending','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{}','b1b8bf5115265b3b6a2d130c439477ebd22f743e8f52d10b7f188e54ee07d653','69bbc66d6994371326015f213d07e8c89fbae2ba384d5f5962e8180dd13e506e');
INSERT INTO "audit_event" VALUES('3514',93,'2026-07-01T01:00:00.084532Z','system','mail_practice','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00024_form_rdi.eml, tidak dikirim."}','69bbc66d6994371326015f213d07e8c89fbae2ba384d5f5962e8180dd13e506e','f01af10d84b65aa132fe13d3b1730aa190d5914fd5d185053d6867de5003b652');
INSERT INTO "audit_event" VALUES('3514',94,'2026-07-01T01:00:00.085662Z','system','mail_sending','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{}','f01af10d84b65aa132fe13d3b1730aa190d5914fd5d185053d6867de5003b652','db6034e15ba393beca9c0e0c1bf50efa2abdc45cb3d10dca959d5c744ee17c27');
INSERT INTO "audit_event" VALUES('3514',95,'2026-07-01T01:00:00.089790Z','system','mail_practice','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00025_form_kasubbag.rdi.eml, tidak dikirim."}','db6034e15ba393beca9c0e0c1bf50efa2abdc45cb3d10dca959d5c744ee17c27','ecbefeccbaba6a01ff36d936c7687b93f68687101d828e6924d60d3ae07101cf');
INSERT INTO "audit_event" VALUES('3514',96,'2026-07-01T01:00:00.090884Z','system','mail_sending','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{}','ecbefeccbaba6a01ff36d936c7687b93f68687101d828e6924d60d3ae07101cf','f0955df50c7d8526f20cc657705adc561ea9eb23dfd19d0ababb5cd861b70930');
INSERT INTO "audit_event" VALUES('3514',97,'2026-07-01T01:00:00.095129Z','system','mail_practice','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00026_form_phs.eml, tidak dikirim."}','f0955df50c7d8526f20cc657705adc561ea9eb23dfd19d0ababb5cd861b70930','c6e91473e7ae31fe7bcfb1d77801ac62025bff886ce881909b7eb2c734d9cc4c');
INSERT INTO "audit_event" VALUES('3514',98,'2026-07-01T01:00:00.096222Z','system','mail_sending','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{}','c6e91473e7ae31fe7bcfb1d77801ac62025bff886ce881909b7eb2c734d9cc4c','49eade12c152968ca48dfc4ec852b0e67203f336f9ab6d82222c580b549acad8');
INSERT INTO "audit_event" VALUES('3514',99,'2026-07-01T01:00:00.100412Z','system','mail_practice','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00027_form_kasubbag.phs.eml, tidak dikirim."}','49eade12c152968ca48dfc4ec852b0e67203f336f9ab6d82222c580b549acad8','d60b71987ccb2c8e7bd2a049fcc105ca232b073a62e1c48f9b19f52d5a175a80');
INSERT INTO "audit_event" VALUES('3514',100,'2026-07-02T03:00:00.331696Z','unit KUL','submission_accepted','submission/3514/2026-S1/KUL/bc347c281f0d00ad125bbe7bd39e8f7ec32263a21e5283936e5a3ec00980f518','{"change_count":0,"evidence_sha256":[],"finding_count":8,"is_after_compilation":false,"is_late":false,"workbook_sha256":"0618cc4152e6f519843eab8a2cefd6c7cdb6a47da7b5650a19c02cf42df2a55b"}','d60b71987ccb2c8e7bd2a049fcc105ca232b073a62e1c48f9b19f52d5a175a80','00ae662d8d4952d3afc4c3fca930db39c1e90eb9aaa3257a5f703bba396536f1');
INSERT INTO "audit_event" VALUES('3514',101,'2026-07-02T03:00:00.335207Z','unit KUL','files_received','claim/3514/KUL-6204dac4be014d55a720394680a95e5b','{"files":[{"name":"isian.xlsx","outcome":"workbook","reason_code":"","sha256":"0618cc4152e6f519843eab8a2cefd6c7cdb6a47da7b5650a19c02cf42df2a55b"}]}','00ae662d8d4952d3afc4c3fca930db39c1e90eb9aaa3257a5f703bba396536f1','d1c47e625f9a460da1204657ce04161c2db7eb7bbec60bcf09577a91d65ebfbe');
INSERT INTO "audit_event" VALUES('3514',102,'2026-07-02T03:00:00.336658Z','system','mail_queued','mail answer/KUL-6204dac4be014d55a720394680a95e5b/kul@kpu-pasuruan.example','{"attachments":["80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de"],"kind":"answer","recipient":"kul@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik"}','d1c47e625f9a460da1204657ce04161c2db7eb7bbec60bcf09577a91d65ebfbe','afae16fc6c36384520d8a870148a0be6a28d5e7ca82d9e09f3fae6b5cef75814');
INSERT INTO "audit_event" VALUES('3514',103,'2026-07-02T03:00:00.337428Z','system','mail_queued','mail answer/KUL-6204dac4be014d55a720394680a95e5b/kasubbag.kul@kpu-pasuruan.example','{"attachments":["80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de"],"kind":"answer","recipient":"kasubbag.kul@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik"}','afae16fc6c36384520d8a870148a0be6a28d5e7ca82d9e09f3fae6b5cef75814','2ea9118ae7187593f7602f3aaaab6c2823d86bd35491c1f97ca79bf9cb05f46e');
INSERT INTO "audit_event" VALUES('3514',104,'2026-07-02T03:00:00.340489Z','system','mail_sending','mail answer/KUL-6204dac4be014d55a720394680a95e5b/kul@kpu-pasuruan.example','{}','2ea9118ae7187593f7602f3aaaab6c2823d86bd35491c1f97ca79bf9cb05f46e','c580dd6ae0ebcfe1caa2c3990a2b23f106543077af4087a8ab17197265b6f932');
INSERT INTO "audit_event" VALUES('3514',105,'2026-07-02T03:00:00.344756Z','system','mail_practice','mail answer/KUL-6204dac4be014d55a720394680a95e5b/kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-02_00028_answer_kul.eml, tidak dikirim."}','c580dd6ae0ebcfe1caa2c3990a2b23f106543077af4087a8ab17197265b6f932','54512d9cf1d65df7d70862e01d5597ab49b86aceed3e019d1c269605adc7a499');
INSERT INTO "audit_event" VALUES('3514',106,'2026-07-02T03:00:00.345824Z','system','mail_sending','mail answer/KUL-6204dac4be014d55a720394680a95e5b/kasubbag.kul@kpu-pasuruan.example','{}','54512d9cf1d65df7d70862e01d5597ab49b86aceed3e019d1c269605adc7a499','cb91662bf1fc330dbffaa2b3c2032621308ef4aec0e396279e3445fbe54e8466');
INSERT INTO "audit_event" VALUES('3514',107,'2026-07-02T03:00:00.349689Z','system','mail_practice','mail answer/KUL-6204dac4be014d55a720394680a95e5b/kasubbag.kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-02_00029_answer_kasubbag.kul.eml, tidak dikirim."}','cb91662bf1fc330dbffaa2b3c2032621308ef4aec0e396279e3445fbe54e8466','8a274986af7fb5379e0195e62ec75b0e5afab7b6919baeeee319dd5319d95fd2');
INSERT INTO "audit_event" VALUES('3514',108,'2026-07-06T00:00:00.102558Z','system','report_compiled','report/3514/2026-S1/0/1','{"config_sha256":"3b8e7066991cc38ad5f33170ff8625d640ad35888575f5158d03707839a9f287","content_sha256":"2f3ecec0aed6bddfd8c09b83d950633fc81c34a432e164e40342735e17b98aa4","draft_sha256":"653ebc901eaa81af05f85382392a02d60d60436ea8e90a55b9c2563dbcfc3423","submissions":[1]}','8a274986af7fb5379e0195e62ec75b0e5afab7b6919baeeee319dd5319d95fd2','8e3624448fa1132a5c99fbb9efaa426e319c822dec3a8e78c26e030b34b9d8ac');
INSERT INTO "audit_event" VALUES('3514',109,'2026-07-06T00:00:00.104472Z','system','decision_requested','request/report/1/secretary/1','{"content_sha256":"2f3ecec0aed6bddfd8c09b83d950633fc81c34a432e164e40342735e17b98aa4","draft_sha256":"653ebc901eaa81af05f85382392a02d60d60436ea8e90a55b9c2563dbcfc3423","officer":{"acting":"","decree":"","email":"sekretaris@kpu-pasuruan.example","is_four_eyes_exception":false,"name":"Sekretaris Contoh","nip":"19700101 199503 1 001","role":"secretary","title":"Sekretaris KPU Kabupaten Pasuruan"}}','8e3624448fa1132a5c99fbb9efaa426e319c822dec3a8e78c26e030b34b9d8ac','46df44d9e8b801b5f15a945edf4892377165c808e9d23cc0e67d3bc2ff3b2265');
INSERT INTO "audit_event" VALUES('3514',110,'2026-07-06T00:00:00.105488Z','system','mail_waiting','mail request/3/first','{"attachments":["653ebc901eaa81af05f85382392a02d60d60436ea8e90a55b9c2563dbcfc3423","2021fde2d3c9501363cb2b54517ee6a230d31b61afbf09afe1c041291a26a61f"],"kind":"request","recipient":"sekretaris@kpu-pasuruan.example","subject":"Permintaan keputusan: Laporan RB Semester I 2026 - Revisi 1"}','46df44d9e8b801b5f15a945edf4892377165c808e9d23cc0e67d3bc2ff3b2265','373793e67f2d50b44c49b0ddb1c649f8fe85e31c0c69d086d8cfde61d923d92c');
INSERT INTO "audit_event" VALUES('3514',111,'2026-07-06T00:00:00.112271Z','system','mail_released','mail request/3/first','{}','373793e67f2d50b44c49b0ddb1c649f8fe85e31c0c69d086d8cfde61d923d92c','843f68b6f0dad248de3b6ba65ef9c22eb1d15c400c6776714f2ad24916529996');
INSERT INTO "audit_event" VALUES('3514',112,'2026-07-06T00:00:00.114865Z','system','mail_sending','mail request/3/first','{}','843f68b6f0dad248de3b6ba65ef9c22eb1d15c400c6776714f2ad24916529996','e9c457726c2095fd12e40b62f21d3d8fa02df9c20d082ada076cb693cba3b241');
INSERT INTO "audit_event" VALUES('3514',113,'2026-07-06T00:00:00.120170Z','system','codes_minted','request/report/1/secretary/1','{"issue":1}','e9c457726c2095fd12e40b62f21d3d8fa02df9c20d082ada076cb693cba3b241','e08bdf511ffcd7240d43df0875fc4f219b7b4496a2c9322d21ba228224b30392');
INSERT INTO "audit_event" VALUES('3514',114,'2026-07-06T00:00:00.130537Z','system','mail_practice','mail request/3/first','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00030_request_sekretaris.eml, tidak dikirim."}','e08bdf511ffcd7240d43df0875fc4f219b7b4496a2c9322d21ba228224b30392','94cf38c970a600149ef0c101cb20cb5566fbcb2fda6c30b24481bcb4c34f87c4');
CREATE TABLE code_issue (
	request_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	approve_mac VARCHAR(64) NOT NULL, 
	return_mac VARCHAR(64) NOT NULL, 
	minted_at VARCHAR(32) NOT NULL, 
	expires_at VARCHAR(32) NOT NULL, 
	tries INTEGER NOT NULL, 
	CONSTRAINT pk_code_issue PRIMARY KEY (request_id, number), 
	CONSTRAINT fk_code_issue_request_id FOREIGN KEY(request_id) REFERENCES request (id)
);
INSERT INTO "code_issue" VALUES(1,1,'used','acc0611f371b47e3562e2d5ceadd90f4941f8badda7df32c3e0a7e6aa5a15f7c','eec188a394af516fb0825529698c971144137948773659f91c2beb14479e3a4d','2026-06-22T00:00:00.303288Z','2026-06-25T16:59:00.000000Z',1);
INSERT INTO "code_issue" VALUES(2,1,'used','69ef5f5cc9f0b0758417ecd2226c64a02d6040b6d62a2342e8b155bfa1293c4b','0fe6613a47f3ff19fbd4687a70e7e4af211b9bcd135bed1f936d9289e924f319','2026-06-22T00:00:00.326471Z','2026-06-25T16:59:00.000000Z',1);
INSERT INTO "code_issue" VALUES(3,1,'active','a5ea84dd94a87b0c87ff92101cadbe3b48c472165be40b55792b1ca4f482beb3','b48f044f194d55df26a54b616ab480c808e33895ccf86b8ca4a1118edce6cab6','2026-07-06T00:00:00.120170Z','2026-07-09T16:59:00.000000Z',0);
CREATE TABLE decision (
	request_id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	subject_kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	stage VARCHAR(32) NOT NULL, 
	decision VARCHAR(32) NOT NULL, 
	note TEXT NOT NULL, 
	officer TEXT NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	draft_sha256 VARCHAR(64) NOT NULL, 
	decided_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_decision PRIMARY KEY (request_id), 
	CONSTRAINT fk_decision_request_id FOREIGN KEY(request_id) REFERENCES request (id), 
	CONSTRAINT uq_decision_office_code_subject_kind_subject_id_stage UNIQUE (office_code, subject_kind, subject_id, stage)
);
INSERT INTO "decision" VALUES(1,'3514','plan',1,'secretary','approve','','{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e','2026-06-22T00:00:00.313657Z');
INSERT INTO "decision" VALUES(2,'3514','plan',1,'chair','approve','','{"acting": "", "decree": "", "email": "ketua@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Ketua Contoh", "nip": "", "role": "chair", "title": "Ketua KPU Kabupaten Pasuruan"}','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e','2026-06-22T00:00:00.330788Z');
CREATE TABLE evidence (
	id INTEGER NOT NULL, 
	submission_id INTEGER NOT NULL, 
	indicator_code VARCHAR(32) NOT NULL, 
	purpose VARCHAR(32) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	mode VARCHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	sha256 VARCHAR(64), 
	size INTEGER, 
	media_type TEXT NOT NULL, 
	page_count INTEGER, 
	width INTEGER, 
	height INTEGER, 
	CONSTRAINT pk_evidence PRIMARY KEY (id), 
	CONSTRAINT fk_evidence_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
CREATE TABLE fault (
	office_code VARCHAR(8) NOT NULL, 
	part VARCHAR(32) NOT NULL, 
	item TEXT NOT NULL, 
	what TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	todo TEXT NOT NULL, 
	since VARCHAR(32) NOT NULL, 
	told_at VARCHAR(32), 
	CONSTRAINT pk_fault PRIMARY KEY (office_code, part, item)
);
CREATE TABLE finding (
	submission_id INTEGER NOT NULL, 
	rule VARCHAR(32) NOT NULL, 
	indicator_code VARCHAR(32) NOT NULL, 
	quarter INTEGER NOT NULL, 
	severity VARCHAR(32) NOT NULL, 
	message TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	cell VARCHAR(12) NOT NULL, 
	explanation TEXT NOT NULL, 
	CONSTRAINT pk_finding PRIMARY KEY (submission_id, rule, indicator_code, quarter), 
	CONSTRAINT fk_finding_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
INSERT INTO "finding" VALUES(1,'I12','A4-11',0,'needs_explanation','Berkas yang disebut pada kolom Data dukung belum diterima: kertas_kerja_evaluasi_prosedur.pdf; sop_evaluasi_prosedur.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.','Isian','R11','');
INSERT INTO "finding" VALUES(1,'I12','A4-12',0,'needs_explanation','Berkas yang disebut pada kolom Data dukung belum diterima: laporan_naskah_dinas_elektronik.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.','Isian','R12','');
INSERT INTO "finding" VALUES(1,'I12','A4-14',0,'needs_explanation','Berkas yang disebut pada kolom Data dukung belum diterima: sk_pengawasan_kearsipan.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.','Isian','R13','');
INSERT INTO "finding" VALUES(1,'I12','QW-35',0,'needs_explanation','Berkas yang disebut pada kolom Data dukung belum diterima: rekap_disposisi_surat.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.','Isian','R14','');
INSERT INTO "finding" VALUES(1,'R07','A4-11',0,'blocking','Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.','Isian','R11','');
INSERT INTO "finding" VALUES(1,'R07','A4-12',0,'blocking','Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.','Isian','R12','');
INSERT INTO "finding" VALUES(1,'R07','A4-14',0,'blocking','Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.','Isian','R13','');
INSERT INTO "finding" VALUES(1,'R07','QW-35',0,'blocking','Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.','Isian','R14','');
CREATE TABLE indicator (
	plan_version_id INTEGER NOT NULL, 
	code VARCHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	area_code VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	activity TEXT NOT NULL, 
	name TEXT NOT NULL, 
	unit_of_measure TEXT NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	polarity VARCHAR(32) NOT NULL, 
	target_kind VARCHAR(32) NOT NULL, 
	baseline VARCHAR(40), 
	weight VARCHAR(40), 
	target_q1 VARCHAR(40), 
	target_q2 VARCHAR(40), 
	target_q3 VARCHAR(40), 
	target_q4 VARCHAR(40), 
	target_year VARCHAR(40), 
	target_low VARCHAR(40), 
	target_high VARCHAR(40), 
	required_evidence TEXT NOT NULL, 
	recommendation_code VARCHAR(32) NOT NULL, 
	target_reason TEXT NOT NULL, 
	goal TEXT NOT NULL, 
	program TEXT NOT NULL, 
	budget TEXT NOT NULL, 
	executor TEXT NOT NULL, 
	months TEXT NOT NULL, 
	remark TEXT NOT NULL, 
	CONSTRAINT pk_indicator PRIMARY KEY (plan_version_id, code), 
	CONSTRAINT fk_indicator_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id)
);
INSERT INTO "indicator" VALUES(1,'A1-01',1,'A1','PHS','Penetapan Tim RB dan rencana kerja','Jumlah SK Tim RB yang dilengkapi rencana kerja','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["sk", "rencana_kerja"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A1-02',2,'A1','PHS','FGD penyusunan rencana aksi RB','Jumlah dokumen rencana aksi RB yang ditetapkan','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["undangan", "daftar_hadir", "notula", "rencana_aksi"]','R2025-01','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A1-03',3,'A1','PHS','Kick off dan internalisasi RB','Persentase pegawai yang mengikuti internalisasi RB','persen','persen','max','jumlah','90.6','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["daftar_hadir", "foto", "materi"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A1-04',4,'A1','PHS','Penetapan agen perubahan dan laporannya','Persentase agen perubahan yang menghasilkan perubahan (1 agen 1 perubahan)','persen','persen','max','kumulatif','75','1',NULL,'50','50','100','100',NULL,NULL,'["sk", "laporan"]','R2025-02','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A1-05',5,'A1','RDI','Rapat monitoring dan evaluasi RB triwulanan','Jumlah laporan monitoring dan evaluasi RB','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["undangan", "daftar_hadir", "notula", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A1-06',6,'A1','PHS','Penandatanganan pakta integritas','Persentase pegawai yang menandatangani pakta integritas','persen','persen','max','jumlah','100','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["pakta_integritas"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A2-07',7,'A2','TPH','Identifikasi dan inventarisasi keputusan KPU Kabupaten','Jumlah daftar inventaris keputusan','dokumen','jumlah','max','jumlah','1','1',NULL,'1',NULL,'1','2',NULL,NULL,'["matriks"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A2-08',8,'A2','TPH','Pengunggahan produk hukum di JDIH','Persentase produk hukum yang diunggah tepat waktu','persen','persen','max','rata_rata','92.5','1','100','100','100','100','100',NULL,NULL,'["tangkapan_layar"]','R2025-03','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A3-09',9,'A3','PHS','Evaluasi organisasi dan penyesuaian SOTK','Jumlah laporan evaluasi organisasi','laporan','jumlah','max','jumlah',NULL,'1',NULL,'1',NULL,NULL,'1',NULL,NULL,'["laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A3-10',10,'A3','PHS','Evaluasi uraian jabatan dan peta jabatan','Jumlah dokumen peta jabatan yang dimutakhirkan','dokumen','jumlah','max','jumlah',NULL,'1',NULL,NULL,'1',NULL,'1',NULL,NULL,'["peta_jabatan", "abk"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A4-11',11,'A4','KUL','Penyusunan dan evaluasi SOP menurut peta proses bisnis','Jumlah SOP yang dievaluasi','SOP','jumlah','max','jumlah','8','1',NULL,'5',NULL,'5','10',NULL,NULL,'["kertas_kerja", "sop"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A4-12',12,'A4','KUL','Penggunaan aplikasi naskah dinas elektronik','Jumlah laporan penggunaan aplikasi naskah dinas elektronik','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A4-13',13,'A4','PHS','Keterbukaan informasi publik (PPID)','Jumlah laporan layanan informasi publik','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["sk", "dip", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A4-14',14,'A4','KUL','Pembentukan tim pengawasan kearsipan','Jumlah SK tim pengawasan kearsipan','dokumen','jumlah','max','jumlah',NULL,'1','1',NULL,NULL,NULL,'1',NULL,NULL,'["sk"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A5-15',15,'A5','PHS','Analisis kebutuhan pegawai dan analisis beban kerja','Jumlah dokumen analisis beban kerja','dokumen','jumlah','max','jumlah',NULL,'1',NULL,'1',NULL,NULL,'1',NULL,NULL,'["abk", "notula"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A5-16',16,'A5','PHS','Identifikasi kebutuhan pendidikan dan pelatihan','Jumlah laporan identifikasi kebutuhan pelatihan','laporan','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A5-17',17,'A5','PHS','Pengembangan kompetensi pegawai','Persentase pegawai yang mengikuti pelatihan','persen','persen','max','kumulatif','84.4','1','10','30','60','100','100',NULL,NULL,'["rekap", "sertifikat"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A5-18',18,'A5','PHS','Penetapan dan penilaian SKP','Persentase pegawai dengan SKP yang ditetapkan dan dinilai','persen','persen','max','rata_rata','100','1','100','100','100','100','100',NULL,NULL,'["skp", "tangkapan_layar"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A5-19',19,'A5','PHS','Pemutakhiran data kepegawaian','Persentase data kepegawaian yang mutakhir','persen','persen','max','rata_rata','96.9','1','100','100','100','100','100',NULL,NULL,'["laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A5-20',20,'A5','PHS','Penegakan disiplin dan kode etik','Jumlah pelanggaran disiplin dan kode etik','kasus','jumlah','min','jumlah','0','1','0','0','0','0','0',NULL,NULL,'["rekap", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A6-21',21,'A6','RDI','Penyusunan Perjanjian Kinerja','Jumlah dokumen Perjanjian Kinerja','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["perjanjian_kinerja"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A6-22',22,'A6','RDI','Keterlibatan pimpinan dalam penyusunan Renstra dan Perjanjian Kinerja','Jumlah rapat perencanaan yang dipimpin pimpinan','kegiatan','jumlah','max','jumlah','2','1','1',NULL,NULL,'1','2',NULL,NULL,'["undangan", "notula", "foto"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A6-23',23,'A6','RDI','Rapat evaluasi kinerja triwulanan','Jumlah laporan capaian kinerja triwulanan','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["notula", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A6-24',24,'A6','RDI','Penyampaian LKjIP tepat waktu','Jumlah LKjIP yang disampaikan tepat waktu','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["lkjip", "tanda_terima"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A6-25',25,'A6','RDI','Peningkatan kapasitas SDM akuntabilitas kinerja','Jumlah pegawai yang mengikuti pelatihan akuntabilitas kinerja','orang','jumlah','max','jumlah','3','1',NULL,'2',NULL,'2','4',NULL,NULL,'["sertifikat"]','R2025-04','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A7-26',26,'A7','TPH','Kampanye publik dan pengendalian gratifikasi','Jumlah laporan unit pengendalian gratifikasi','laporan','jumlah','max','jumlah','2','1',NULL,'1',NULL,'1','2',NULL,NULL,'["sk", "foto", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A7-27',27,'A7','TPH','Penyampaian LHKPN dan LHKASN','Persentase wajib lapor yang menyampaikan laporan harta kekayaan','persen','persen','max','jumlah','100','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["tanda_terima"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A7-28',28,'A7','TPH','Penilaian risiko dan SPIP','Jumlah laporan manajemen risiko','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["register_risiko", "laporan"]','R2025-05','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A7-29',29,'A7','TPH','Sosialisasi dan pelaporan Whistle Blowing System','Jumlah laporan sosialisasi dan pengelolaan WBS','laporan','jumlah','max','jumlah','2','1',NULL,'1',NULL,'1','2',NULL,NULL,'["sk", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A7-30',30,'A7','TPH','Penanganan benturan kepentingan','Persentase pegawai yang membuat pernyataan bebas benturan kepentingan','persen','persen','max','jumlah','100','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["identifikasi", "pernyataan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A8-31',31,'A8','PHS','Penetapan standar pelayanan dan maklumat pelayanan','Jumlah SK standar pelayanan','dokumen','jumlah','max','jumlah',NULL,'1','1',NULL,NULL,NULL,'1',NULL,NULL,'["sk", "foto"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A8-32',32,'A8','PHS','Survei kepuasan masyarakat serta media pengaduan dan konsultasi','Nilai survei kepuasan masyarakat (SKM)','nilai','nilai','max','rata_rata','79.8','1',NULL,'80',NULL,'82','81',NULL,NULL,'["laporan", "rekap"]','R2025-06','','','','','','','');
INSERT INTO "indicator" VALUES(1,'QW-33',33,'QW','RDI','Pemutakhiran daftar pemilih berkelanjutan','Jumlah rekapitulasi pemutakhiran daftar pemilih yang ditetapkan','rekapitulasi','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["berita_acara", "rekap"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'QW-34',34,'QW','PHS','Pendidikan pemilih di sekolah','Jumlah sekolah yang menerima pendidikan pemilih','sekolah','jumlah','max','jumlah','5','1','1','2','2','1','6',NULL,NULL,'["daftar_hadir", "foto", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'QW-35',35,'QW','KUL','Disposisi surat masuk paling lambat satu hari kerja','Persentase surat masuk yang didisposisi paling lambat satu hari kerja','persen','persen','max','rata_rata','81.2','1','85','85','90','90','87.5',NULL,NULL,'["rekap"]','','','','','','','','');
CREATE TABLE letter_number (
	office_code VARCHAR(8) NOT NULL, 
	year INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	revision_id INTEGER NOT NULL, 
	CONSTRAINT pk_letter_number PRIMARY KEY (office_code, year, kind, number), 
	CONSTRAINT fk_letter_number_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id), 
	CONSTRAINT uq_letter_number_revision_id UNIQUE (revision_id)
);
CREATE TABLE office_mode (
	office_code VARCHAR(8) NOT NULL, 
	mode VARCHAR(32) NOT NULL, 
	marked_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_office_mode PRIMARY KEY (office_code)
);
INSERT INTO "office_mode" VALUES('3514','practice','2026-06-22T00:00:00.031042Z');
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	"key" TEXT NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	recipient TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	text_body TEXT NOT NULL, 
	html_body TEXT NOT NULL, 
	attachments TEXT NOT NULL, 
	request_id INTEGER, 
	revision_id INTEGER, 
	created_at VARCHAR(32) NOT NULL, 
	attempts INTEGER NOT NULL, 
	next_at VARCHAR(32) NOT NULL, 
	lease_owner VARCHAR(36), 
	lease_until VARCHAR(32), 
	message_id TEXT, 
	message_sha256 VARCHAR(64), 
	smtp_code INTEGER, 
	smtp_text TEXT NOT NULL, 
	sent_at VARCHAR(32), 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_request_id FOREIGN KEY(request_id) REFERENCES request (id), 
	CONSTRAINT fk_outbox_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id), 
	CONSTRAINT uq_outbox_office_code_message_id UNIQUE (office_code, message_id)
);
INSERT INTO "outbox" VALUES(1,'3514','request/1/first','request','void','sekretaris@kpu-pasuruan.example','Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1','','','[{"name": "DRAF_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e"}, {"name": "Mutu_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "f67a9e8680ec5e3fcd8b3ea1ed7925badcb5f715c593bee267bb546d02bbc84e"}]',1,NULL,'2026-06-22T00:00:00.300353Z',0,'2026-06-22T00:00:00.300353Z',NULL,NULL,NULL,NULL,NULL,'Permintaan sudah ditutup.',NULL);
INSERT INTO "outbox" VALUES(2,'3514','request/2/first','request','void','ketua@kpu-pasuruan.example','Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1','','','[{"name": "DRAF_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e"}, {"name": "Mutu_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "f67a9e8680ec5e3fcd8b3ea1ed7925badcb5f715c593bee267bb546d02bbc84e"}]',2,NULL,'2026-06-22T00:00:00.318382Z',0,'2026-06-22T00:00:00.318382Z',NULL,NULL,NULL,NULL,NULL,'Permintaan sudah ditutup.',NULL);
INSERT INTO "outbox" VALUES(3,'3514','decision/1/operator@kpu-pasuruan.example','decision','practice','operator@kpu-pasuruan.example','Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: keputusan Ketua.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 16:8e343cdd59d927644e24b9ad7d64106f5eaa37679346329efeb949ca988987b9

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: keputusan Ketua.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 16:8e343cdd59d927644e24b9ad7d64106f5eaa37679346329efeb949ca988987b9</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.323223Z',1,'2026-06-22T00:00:00.323223Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00003_decision_operator.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(4,'3514','decision/1/sekretaris@kpu-pasuruan.example','decision','practice','sekretaris@kpu-pasuruan.example','Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: keputusan Ketua.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 16:8e343cdd59d927644e24b9ad7d64106f5eaa37679346329efeb949ca988987b9

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: keputusan Ketua.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 16:8e343cdd59d927644e24b9ad7d64106f5eaa37679346329efeb949ca988987b9</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.324032Z',1,'2026-06-22T00:00:00.324032Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00004_decision_sekretaris.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(5,'3514','decision/1/ketua@kpu-pasuruan.example','decision','practice','ketua@kpu-pasuruan.example','Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: keputusan Ketua.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 16:8e343cdd59d927644e24b9ad7d64106f5eaa37679346329efeb949ca988987b9

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: keputusan Ketua.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 16:8e343cdd59d927644e24b9ad7d64106f5eaa37679346329efeb949ca988987b9</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.324750Z',1,'2026-06-22T00:00:00.324750Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00005_decision_ketua.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(6,'3514','decision/2/operator@kpu-pasuruan.example','decision','practice','operator@kpu-pasuruan.example','Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 23:b0c05cc88d41a304cfe284831f561e2b47f13b94decf4af0ae44bbadde100835

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 23:b0c05cc88d41a304cfe284831f561e2b47f13b94decf4af0ae44bbadde100835</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.334887Z',1,'2026-06-22T00:00:00.334887Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00006_decision_operator.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(7,'3514','decision/2/sekretaris@kpu-pasuruan.example','decision','practice','sekretaris@kpu-pasuruan.example','Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 23:b0c05cc88d41a304cfe284831f561e2b47f13b94decf4af0ae44bbadde100835

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 23:b0c05cc88d41a304cfe284831f561e2b47f13b94decf4af0ae44bbadde100835</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.335557Z',1,'2026-06-22T00:00:00.335557Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00007_decision_sekretaris.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(8,'3514','decision/2/ketua@kpu-pasuruan.example','decision','practice','ketua@kpu-pasuruan.example','Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 23:b0c05cc88d41a304cfe284831f561e2b47f13b94decf4af0ae44bbadde100835

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 23:b0c05cc88d41a304cfe284831f561e2b47f13b94decf4af0ae44bbadde100835</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.336199Z',1,'2026-06-22T00:00:00.336199Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00008_decision_ketua.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(9,'3514','plan/1/operator@kpu-pasuruan.example','plan','practice','operator@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.344716Z',1,'2026-06-22T00:00:00.344716Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00009_plan_operator.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(10,'3514','plan/1/sekretaris@kpu-pasuruan.example','plan','practice','sekretaris@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.345378Z',1,'2026-06-22T00:00:00.345378Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00010_plan_sekretaris.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(11,'3514','plan/1/ketua@kpu-pasuruan.example','plan','practice','ketua@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.345958Z',1,'2026-06-22T00:00:00.345958Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00011_plan_ketua.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(12,'3514','plan/1/kul@kpu-pasuruan.example','plan','practice','kul@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.346517Z',1,'2026-06-22T00:00:00.346517Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00012_plan_kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(13,'3514','plan/1/kasubbag.kul@kpu-pasuruan.example','plan','practice','kasubbag.kul@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.347064Z',1,'2026-06-22T00:00:00.347064Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00013_plan_kasubbag.kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(14,'3514','plan/1/tph@kpu-pasuruan.example','plan','practice','tph@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.347609Z',1,'2026-06-22T00:00:00.347609Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00014_plan_tph.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(15,'3514','plan/1/kasubbag.tph@kpu-pasuruan.example','plan','practice','kasubbag.tph@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.348216Z',1,'2026-06-22T00:00:00.348216Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00015_plan_kasubbag.tph.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(16,'3514','plan/1/rdi@kpu-pasuruan.example','plan','practice','rdi@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.348934Z',1,'2026-06-22T00:00:00.348934Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00016_plan_rdi.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(17,'3514','plan/1/kasubbag.rdi@kpu-pasuruan.example','plan','practice','kasubbag.rdi@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.349517Z',1,'2026-06-22T00:00:00.349517Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00017_plan_kasubbag.rdi.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(18,'3514','plan/1/phs@kpu-pasuruan.example','plan','practice','phs@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.350080Z',1,'2026-06-22T00:00:00.350080Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00018_plan_phs.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(19,'3514','plan/1/kasubbag.phs@kpu-pasuruan.example','plan','practice','kasubbag.phs@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.350627Z',1,'2026-06-22T00:00:00.350627Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00019_plan_kasubbag.phs.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(20,'3514','form/2026-S1/KUL/1/kul@kpu-pasuruan.example','form','practice','kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/KUL. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/KUL. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_KUL.xlsx", "sha256": "8203d82a1cfce94153b027243f8ca6b68a970553e788bc31e5ece0c3a0812b30"}, {"name": "Formulir_RB_Semester_I_2026_KUL.zip", "sha256": "03570abe9d13cd942efea4e68ff449a776ef240823c3f42cdafb2155ea2e6019"}]',NULL,NULL,'2026-07-01T01:00:00.013442Z',1,'2026-07-01T01:00:00.013442Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00020_form_kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(21,'3514','form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','form','practice','kasubbag.kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/KUL. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/KUL. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_KUL.xlsx", "sha256": "8203d82a1cfce94153b027243f8ca6b68a970553e788bc31e5ece0c3a0812b30"}, {"name": "Formulir_RB_Semester_I_2026_KUL.zip", "sha256": "03570abe9d13cd942efea4e68ff449a776ef240823c3f42cdafb2155ea2e6019"}]',NULL,NULL,'2026-07-01T01:00:00.014538Z',1,'2026-07-01T01:00:00.014538Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00021_form_kasubbag.kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(22,'3514','form/2026-S1/TPH/1/tph@kpu-pasuruan.example','form','practice','tph@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/TPH. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/TPH. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_TPH.xlsx", "sha256": "82497f9ae79ec445448881bd4ea77fb634b8334bb4f131d770a7fb84815b8325"}, {"name": "Formulir_RB_Semester_I_2026_TPH.zip", "sha256": "133c5374ad96f4ab355340c1880a55a041363c19e9ed1e149d3f4a2de02720fd"}]',NULL,NULL,'2026-07-01T01:00:00.025840Z',1,'2026-07-01T01:00:00.025840Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00022_form_tph.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(23,'3514','form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','form','practice','kasubbag.tph@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/TPH. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/TPH. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_TPH.xlsx", "sha256": "82497f9ae79ec445448881bd4ea77fb634b8334bb4f131d770a7fb84815b8325"}, {"name": "Formulir_RB_Semester_I_2026_TPH.zip", "sha256": "133c5374ad96f4ab355340c1880a55a041363c19e9ed1e149d3f4a2de02720fd"}]',NULL,NULL,'2026-07-01T01:00:00.026759Z',1,'2026-07-01T01:00:00.026759Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00023_form_kasubbag.tph.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(24,'3514','form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','form','practice','rdi@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/RDI. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/RDI. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_RDI.xlsx", "sha256": "e47c3d817d5052c089cb76264e62486ff37290140a88204b1cc927f36de117b6"}, {"name": "Formulir_RB_Semester_I_2026_RDI.zip", "sha256": "4a599026d94e6720a66ebcc6ae942e711c79eadcc5e4931bbf8dee4e41df59ff"}]',NULL,NULL,'2026-07-01T01:00:00.037197Z',1,'2026-07-01T01:00:00.037197Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00024_form_rdi.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(25,'3514','form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','form','practice','kasubbag.rdi@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/RDI. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/RDI. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_RDI.xlsx", "sha256": "e47c3d817d5052c089cb76264e62486ff37290140a88204b1cc927f36de117b6"}, {"name": "Formulir_RB_Semester_I_2026_RDI.zip", "sha256": "4a599026d94e6720a66ebcc6ae942e711c79eadcc5e4931bbf8dee4e41df59ff"}]',NULL,NULL,'2026-07-01T01:00:00.038091Z',1,'2026-07-01T01:00:00.038091Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00025_form_kasubbag.rdi.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(26,'3514','form/2026-S1/PHS/1/phs@kpu-pasuruan.example','form','practice','phs@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/PHS. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/PHS. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_PHS.xlsx", "sha256": "cef5acb8405815fe9a3c38f1dbf66fb452d988a6790dfb59e458d131910aeb4d"}, {"name": "Formulir_RB_Semester_I_2026_PHS.zip", "sha256": "f658819eb1c434daf2bcda60750407b230934b7961a29d6655732db6524aed47"}]',NULL,NULL,'2026-07-01T01:00:00.051483Z',1,'2026-07-01T01:00:00.051483Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00026_form_phs.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(27,'3514','form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','form','practice','kasubbag.phs@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/PHS. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/PHS. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_PHS.xlsx", "sha256": "cef5acb8405815fe9a3c38f1dbf66fb452d988a6790dfb59e458d131910aeb4d"}, {"name": "Formulir_RB_Semester_I_2026_PHS.zip", "sha256": "f658819eb1c434daf2bcda60750407b230934b7961a29d6655732db6524aed47"}]',NULL,NULL,'2026-07-01T01:00:00.052359Z',1,'2026-07-01T01:00:00.052359Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00027_form_kasubbag.phs.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(28,'3514','answer/KUL-6204dac4be014d55a720394680a95e5b/kul@kpu-pasuruan.example','answer','practice','kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.

Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.

Data dukung: belum ada.

Angka yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis ''4,0''); A4-12 TW I 1 (tertulis ''1,0''); QW-35 TW I 85,5 (tertulis ''85,5 %''); QW-35 TW II 100 (tertulis ''100%'').

YANG PERLU DILENGKAPI

- lembar ''Isian'' sel R11: Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R12: Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R13: Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R14: Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R11: Berkas yang disebut pada kolom Data dukung belum diterima: kertas_kerja_evaluasi_prosedur.pdf; sop_evaluasi_prosedur.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)
- lembar ''Isian'' sel R12: Berkas yang disebut pada kolom Data dukung belum diterima: laporan_naskah_dinas_elektronik.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)
- lembar ''Isian'' sel R13: Berkas yang disebut pada kolom Data dukung belum diterima: sk_pengawasan_kearsipan.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)
- lembar ''Isian'' sel R14: Berkas yang disebut pada kolom Data dukung belum diterima: rekap_disposisi_surat.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)

Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.

UNTUK DITERUSKAN LEWAT WHATSAPP

    Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.
    Terisi 4 dari 4 indikator; 8 hal perlu dilengkapi.
    Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.</p>
<p style="margin:8px 0">Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.</p>
<p style="margin:8px 0">Data dukung: belum ada.</p>
<p style="margin:8px 0">Angka yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis &#39;4,0&#39;); A4-12 TW I 1 (tertulis &#39;1,0&#39;); QW-35 TW I 85,5 (tertulis &#39;85,5 %&#39;); QW-35 TW II 100 (tertulis &#39;100%&#39;).</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Yang perlu dilengkapi</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R11: Realisasi &#39;Jumlah SOP yang dievaluasi&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R12: Realisasi &#39;Jumlah laporan penggunaan aplikasi naskah dinas elektronik&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R13: Realisasi &#39;Jumlah SK tim pengawasan kearsipan&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R14: Realisasi &#39;Persentase surat masuk yang didisposisi paling lambat satu hari kerja&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R11: Berkas yang disebut pada kolom Data dukung belum diterima: kertas_kerja_evaluasi_prosedur.pdf; sop_evaluasi_prosedur.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R12: Berkas yang disebut pada kolom Data dukung belum diterima: laporan_naskah_dinas_elektronik.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R13: Berkas yang disebut pada kolom Data dukung belum diterima: sk_pengawasan_kearsipan.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R14: Berkas yang disebut pada kolom Data dukung belum diterima: rekap_disposisi_surat.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:8px 0">Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Untuk diteruskan lewat WhatsApp</p>
<p style="margin:6px 0;padding:10px 12px;background:#f2f4f7;border:1px solid #d5dae1;border-radius:6px;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-word;-webkit-user-select:all;user-select:all">Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.<br>Terisi 4 dari 4 indikator; 8 hal perlu dilengkapi.<br>Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Perbaikan_KUL_LATIHAN.xlsx", "sha256": "80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de"}]',NULL,NULL,'2026-07-02T03:00:00.336658Z',1,'2026-07-02T03:00:00.336658Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-02_00028_answer_kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(29,'3514','answer/KUL-6204dac4be014d55a720394680a95e5b/kasubbag.kul@kpu-pasuruan.example','answer','practice','kasubbag.kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.

Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.

Data dukung: belum ada.

Angka yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis ''4,0''); A4-12 TW I 1 (tertulis ''1,0''); QW-35 TW I 85,5 (tertulis ''85,5 %''); QW-35 TW II 100 (tertulis ''100%'').

YANG PERLU DILENGKAPI

- lembar ''Isian'' sel R11: Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R12: Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R13: Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R14: Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R11: Berkas yang disebut pada kolom Data dukung belum diterima: kertas_kerja_evaluasi_prosedur.pdf; sop_evaluasi_prosedur.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)
- lembar ''Isian'' sel R12: Berkas yang disebut pada kolom Data dukung belum diterima: laporan_naskah_dinas_elektronik.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)
- lembar ''Isian'' sel R13: Berkas yang disebut pada kolom Data dukung belum diterima: sk_pengawasan_kearsipan.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)
- lembar ''Isian'' sel R14: Berkas yang disebut pada kolom Data dukung belum diterima: rekap_disposisi_surat.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)

Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.

UNTUK DITERUSKAN LEWAT WHATSAPP

    Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.
    Terisi 4 dari 4 indikator; 8 hal perlu dilengkapi.
    Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.</p>
<p style="margin:8px 0">Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.</p>
<p style="margin:8px 0">Data dukung: belum ada.</p>
<p style="margin:8px 0">Angka yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis &#39;4,0&#39;); A4-12 TW I 1 (tertulis &#39;1,0&#39;); QW-35 TW I 85,5 (tertulis &#39;85,5 %&#39;); QW-35 TW II 100 (tertulis &#39;100%&#39;).</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Yang perlu dilengkapi</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R11: Realisasi &#39;Jumlah SOP yang dievaluasi&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R12: Realisasi &#39;Jumlah laporan penggunaan aplikasi naskah dinas elektronik&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R13: Realisasi &#39;Jumlah SK tim pengawasan kearsipan&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R14: Realisasi &#39;Persentase surat masuk yang didisposisi paling lambat satu hari kerja&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R11: Berkas yang disebut pada kolom Data dukung belum diterima: kertas_kerja_evaluasi_prosedur.pdf; sop_evaluasi_prosedur.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R12: Berkas yang disebut pada kolom Data dukung belum diterima: laporan_naskah_dinas_elektronik.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R13: Berkas yang disebut pada kolom Data dukung belum diterima: sk_pengawasan_kearsipan.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R14: Berkas yang disebut pada kolom Data dukung belum diterima: rekap_disposisi_surat.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:8px 0">Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Untuk diteruskan lewat WhatsApp</p>
<p style="margin:6px 0;padding:10px 12px;background:#f2f4f7;border:1px solid #d5dae1;border-radius:6px;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-word;-webkit-user-select:all;user-select:all">Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.<br>Terisi 4 dari 4 indikator; 8 hal perlu dilengkapi.<br>Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Perbaikan_KUL_LATIHAN.xlsx", "sha256": "80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de"}]',NULL,NULL,'2026-07-02T03:00:00.337428Z',1,'2026-07-02T03:00:00.337428Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-02_00029_answer_kasubbag.kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(30,'3514','request/3/first','request','practice','sekretaris@kpu-pasuruan.example','Permintaan keputusan: Laporan RB Semester I 2026 - Revisi 1','','','[{"name": "DRAF_Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_Revisi_1.docx", "sha256": "653ebc901eaa81af05f85382392a02d60d60436ea8e90a55b9c2563dbcfc3423"}, {"name": "Lembar_Verifikasi.docx", "sha256": "2021fde2d3c9501363cb2b54517ee6a230d31b61afbf09afe1c041291a26a61f"}]',3,1,'2026-07-06T00:00:00.105488Z',1,'2026-07-06T00:00:00.112271Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00030_request_sekretaris.eml, tidak dikirim.',NULL);
CREATE TABLE period (
	office_code VARCHAR(8) NOT NULL, 
	code VARCHAR(16) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	opens_on DATE NOT NULL, 
	cut_off_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	province_due_on DATE NOT NULL, 
	province_letter TEXT NOT NULL, 
	recorded_late_on DATE, 
	CONSTRAINT pk_period PRIMARY KEY (office_code, code)
);
INSERT INTO "period" VALUES('3514','2025-S1','planned','2025-06-22','2025-07-04','2025-07-03','2025-07-10','',NULL);
INSERT INTO "period" VALUES('3514','2025-S2','planned','2025-12-14','2026-01-09','2026-01-08','2026-01-15','',NULL);
INSERT INTO "period" VALUES('3514','2025-T','planned','2025-12-14','2026-01-09','2026-01-08','2026-01-15','',NULL);
INSERT INTO "period" VALUES('3514','2026-S1','open','2026-06-22','2026-07-06','2026-07-03','2026-07-10','',NULL);
INSERT INTO "period" VALUES('3514','2026-S2','planned','2026-12-14','2027-01-11','2027-01-08','2027-01-15','',NULL);
INSERT INTO "period" VALUES('3514','2026-T','planned','2026-12-14','2027-01-11','2027-01-08','2027-01-15','',NULL);
CREATE TABLE plan_version (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	year INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	workbook_sha256 VARCHAR(64) NOT NULL, 
	draft_sha256 VARCHAR(64) NOT NULL, 
	reason TEXT NOT NULL, 
	note TEXT NOT NULL, 
	imported_at VARCHAR(32) NOT NULL, 
	frozen_at VARCHAR(32), 
	document_sha256 VARCHAR(64), 
	CONSTRAINT pk_plan_version PRIMARY KEY (id), 
	CONSTRAINT uq_plan_version_office_code_year_number UNIQUE (office_code, year, number)
);
INSERT INTO "plan_version" VALUES(1,'3514',2026,1,'frozen','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','622b0c8af79b979348c04ea79f05c77da2e7bba22224a3fd64a67e00adc253a8','73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e','','','2026-06-22T00:00:00.294148Z','2026-06-22T00:00:00.332552Z','8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b');
CREATE TABLE received_file (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	claim VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	sha256 VARCHAR(64), 
	channel VARCHAR(32) NOT NULL, 
	received_at VARCHAR(32) NOT NULL, 
	outcome VARCHAR(32) NOT NULL, 
	waits_for VARCHAR(16) NOT NULL, 
	reason_code VARCHAR(32) NOT NULL, 
	message TEXT NOT NULL, 
	submission_id INTEGER, 
	CONSTRAINT pk_received_file PRIMARY KEY (id), 
	CONSTRAINT fk_received_file_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id), 
	CONSTRAINT uq_received_file_office_code_claim_name UNIQUE (office_code, claim, name)
);
INSERT INTO "received_file" VALUES(1,'3514','KUL','KUL-6204dac4be014d55a720394680a95e5b','isian.xlsx','0618cc4152e6f519843eab8a2cefd6c7cdb6a47da7b5650a19c02cf42df2a55b','inbox','2026-07-02T03:00:00.047959Z','workbook','','','',1);
CREATE TABLE received_mail (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	message_id TEXT NOT NULL, 
	sender TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	received_at VARCHAR(32) NOT NULL, 
	content_sha256 VARCHAR(64), 
	said_sha256 VARCHAR(64) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	claim VARCHAR(64), 
	reason_code VARCHAR(32) NOT NULL, 
	message TEXT NOT NULL, 
	CONSTRAINT pk_received_mail PRIMARY KEY (id), 
	CONSTRAINT uq_received_mail_office_code_claim UNIQUE (office_code, claim), 
	CONSTRAINT uq_received_mail_office_code_message_id_said_sha256 UNIQUE (office_code, message_id, said_sha256)
);
CREATE TABLE recommendation (
	office_code VARCHAR(8) NOT NULL, 
	year INTEGER NOT NULL, 
	code VARCHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	area_code VARCHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	follow_up TEXT NOT NULL, 
	evidence TEXT NOT NULL, 
	CONSTRAINT pk_recommendation PRIMARY KEY (office_code, year, code)
);
CREATE TABLE request (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	subject_kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	subject_title TEXT NOT NULL, 
	stage VARCHAR(32) NOT NULL, 
	round INTEGER NOT NULL, 
	officer TEXT NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	draft_sha256 VARCHAR(64) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	requested_at VARCHAR(32) NOT NULL, 
	due_on DATE NOT NULL, 
	launch INTEGER NOT NULL, 
	run_id VARCHAR(36), 
	run_ready_at VARCHAR(32), 
	CONSTRAINT pk_request PRIMARY KEY (id), 
	CONSTRAINT uq_request_office_code_subject_kind_subject_id_stage_round UNIQUE (office_code, subject_kind, subject_id, stage, round)
);
INSERT INTO "request" VALUES(1,'3514','plan',1,'Rencana Aksi RB 2026 - Versi 1','secretary',1,'{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e','approved','2026-06-22T00:00:00.297978Z','2026-06-25',1,NULL,NULL);
INSERT INTO "request" VALUES(2,'3514','plan',1,'Rencana Aksi RB 2026 - Versi 1','chair',1,'{"acting": "", "decree": "", "email": "ketua@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Ketua Contoh", "nip": "", "role": "chair", "title": "Ketua KPU Kabupaten Pasuruan"}','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e','approved','2026-06-22T00:00:00.317448Z','2026-06-25',1,NULL,NULL);
INSERT INTO "request" VALUES(3,'3514','report',1,'Laporan RB Semester I 2026 - Revisi 1','secretary',1,'{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','2f3ecec0aed6bddfd8c09b83d950633fc81c34a432e164e40342735e17b98aa4','653ebc901eaa81af05f85382392a02d60d60436ea8e90a55b9c2563dbcfc3423','open','2026-07-06T00:00:00.104472Z','2026-07-09',1,'run-3-1','2026-07-06T00:00:00.111579Z');
CREATE TABLE revision (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	amendment INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	plan_version_id INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	config_sha256 VARCHAR(64) NOT NULL, 
	draft_sha256 VARCHAR(64) NOT NULL, 
	compiled_at VARCHAR(32) NOT NULL, 
	letter_number TEXT, 
	dated_on DATE, 
	signers TEXT, 
	document_sha256 VARCHAR(64), 
	data_sha256 VARCHAR(64), 
	note TEXT NOT NULL, 
	CONSTRAINT pk_revision PRIMARY KEY (id), 
	CONSTRAINT fk_revision_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id), 
	CONSTRAINT uq_revision_office_code_period_code_amendment_number UNIQUE (office_code, period_code, amendment, number)
);
INSERT INTO "revision" VALUES(1,'3514','2026-S1',0,1,'in_approval',1,'{"amendment":0,"areas":[{"code":"A1","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":6,"due_quarters":7,"is_extra":false,"label":"Manajemen Perubahan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A2","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":2,"due_quarters":3,"is_extra":false,"label":"Deregulasi Kebijakan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A3","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":1,"due_quarters":1,"is_extra":false,"label":"Penataan Organisasi","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A4","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":4,"due_quarters":6,"is_extra":false,"label":"Penataan Tata Laksana","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A5","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":6,"due_quarters":10,"is_extra":false,"label":"Penataan SDM Aparatur","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A6","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":5,"due_quarters":6,"is_extra":false,"label":"Penguatan Akuntabilitas","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A7","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":5,"due_quarters":6,"is_extra":false,"label":"Penguatan Pengawasan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A8","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":2,"due_quarters":2,"is_extra":false,"label":"Peningkatan Kualitas Pelayanan Publik","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"QW","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":3,"due_quarters":6,"is_extra":true,"label":"Quick Wins","score":"0.00","semesters":[],"word":"program percepatan"}],"changes_since":[],"comparisons":[{"areas":{},"period":"Semester II 2025","score":null},{"areas":{},"period":"Semester I 2025","score":null}],"evidence":[],"evidence_kinds":{"abk":"Analisis beban kerja (ABK)","berita_acara":"Berita acara","daftar_hadir":"Daftar hadir","dip":"Daftar informasi publik (DIP)","dokumen":"Dokumen","foto":"Foto","identifikasi":"Identifikasi","kertas_kerja":"Kertas kerja","laporan":"Laporan","lkjip":"Laporan kinerja (LKjIP)","materi":"Materi","matriks":"Matriks","notula":"Notula","pakta_integritas":"Pakta integritas","perjanjian_kinerja":"Perjanjian kinerja","pernyataan":"Surat pernyataan","peta_jabatan":"Peta jabatan","publikasi":"Publikasi","register_risiko":"Register risiko","rekap":"Rekapitulasi","rencana_aksi":"Rencana aksi","rencana_kerja":"Rencana kerja","sertifikat":"Sertifikat","sk":"Surat keputusan (SK)","skp":"Sasaran kinerja pegawai (SKP)","sop":"Standar operasional prosedur (SOP)","surat_tugas":"Surat tugas","tanda_terima":"Tanda terima atau bukti unggah","tangkapan_layar":"Tangkapan layar","undangan":"Undangan"},"exceptions":[],"file_name":"Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514","findings":[{"explanation":"","indicator":"A4-11","message":"Berkas yang disebut pada kolom Data dukung belum diterima: kertas_kerja_evaluasi_prosedur.pdf; sop_evaluasi_prosedur.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.","quarter":0,"rule":"I12","severity":"needs_explanation"},{"explanation":"","indicator":"A4-12","message":"Berkas yang disebut pada kolom Data dukung belum diterima: laporan_naskah_dinas_elektronik.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.","quarter":0,"rule":"I12","severity":"needs_explanation"},{"explanation":"","indicator":"A4-14","message":"Berkas yang disebut pada kolom Data dukung belum diterima: sk_pengawasan_kearsipan.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.","quarter":0,"rule":"I12","severity":"needs_explanation"},{"explanation":"","indicator":"QW-35","message":"Berkas yang disebut pada kolom Data dukung belum diterima: rekap_disposisi_surat.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.","quarter":0,"rule":"I12","severity":"needs_explanation"},{"explanation":"","indicator":"A4-11","message":"Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","quarter":0,"rule":"R07","severity":"blocking"},{"explanation":"","indicator":"A4-12","message":"Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","quarter":0,"rule":"R07","severity":"blocking"},{"explanation":"","indicator":"A4-14","message":"Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","quarter":0,"rule":"R07","severity":"blocking"},{"explanation":"","indicator":"QW-35","message":"Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","quarter":0,"rule":"R07","severity":"blocking"}],"format":2,"indicators":[{"activity":"Penetapan Tim RB dan rencana kerja","area":"A1","code":"A1-01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah SK Tim RB yang dilengkapi rencana kerja","narrative":"","obstacle":"","polarity":"max","position":1,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"FGD penyusunan rencana aksi RB","area":"A1","code":"A1-02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen rencana aksi RB yang ditetapkan","narrative":"","obstacle":"","polarity":"max","position":2,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Kick off dan internalisasi RB","area":"A1","code":"A1-03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang mengikuti internalisasi RB","narrative":"","obstacle":"","polarity":"max","position":3,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Penetapan agen perubahan dan laporannya","area":"A1","code":"A1-04","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase agen perubahan yang menghasilkan perubahan (1 agen 1 perubahan)","narrative":"","obstacle":"","polarity":"max","position":4,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"50.00"}],"semesters":[],"solution":"","target_kind":"kumulatif","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"50.00"},"unit":"PHS"},{"activity":"Rapat monitoring dan evaluasi RB triwulanan","area":"A1","code":"A1-05","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan monitoring dan evaluasi RB","narrative":"","obstacle":"","polarity":"max","position":5,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Penandatanganan pakta integritas","area":"A1","code":"A1-06","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang menandatangani pakta integritas","narrative":"","obstacle":"","polarity":"max","position":6,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Identifikasi dan inventarisasi keputusan KPU Kabupaten","area":"A2","code":"A2-07","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah daftar inventaris keputusan","narrative":"","obstacle":"","polarity":"max","position":7,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Pengunggahan produk hukum di JDIH","area":"A2","code":"A2-08","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase produk hukum yang diunggah tepat waktu","narrative":"","obstacle":"","polarity":"max","position":8,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Evaluasi organisasi dan penyesuaian SOTK","area":"A3","code":"A3-09","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan evaluasi organisasi","narrative":"","obstacle":"","polarity":"max","position":9,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Evaluasi uraian jabatan dan peta jabatan","area":"A3","code":"A3-10","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen peta jabatan yang dimutakhirkan","narrative":"","obstacle":"","polarity":"max","position":10,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","status":"no_target","target":null},"unit":"PHS"},{"activity":"Penyusunan dan evaluasi SOP menurut peta proses bisnis","area":"A4","code":"A4-11","evidence_count":0,"explanation":"","follow_up":"Evaluasi SOP pengadaan langsung diselesaikan bersama pejabat pengadaan.","follow_up_due":"31 Juli 2026","follow_up_pic":"Kasubbag KUL","kind":"jumlah","measure":"SOP","name":"Jumlah SOP yang dievaluasi","narrative":"Empat SOP bidang keuangan dan logistik dievaluasi terhadap peta proses bisnis, yaitu pencairan uang persediaan, perjalanan dinas, pengelolaan gudang, dan peminjaman kendaraan.","obstacle":"Evaluasi SOP pengadaan langsung tertunda karena pejabat pengadaan mengikuti pelatihan pada Juni 2026.","polarity":"max","position":11,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":"4.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","status":"blocked","target":"5.00"}],"semesters":[],"solution":"Waktu baku empat SOP ditetapkan dari pengukuran pelaksanaan selama satu bulan dan dicatat dalam kertas kerja.","target_kind":"jumlah","target_year":"10.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"blocked","target":"5.00"},"unit":"KUL"},{"activity":"Penggunaan aplikasi naskah dinas elektronik","area":"A4","code":"A4-12","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan penggunaan aplikasi naskah dinas elektronik","narrative":"Laporan penggunaan aplikasi naskah dinas elektronik disusun setiap triwulan, memuat jumlah surat masuk dan surat keluar serta persentase surat yang diproses seluruhnya secara elektronik.","obstacle":"","polarity":"max","position":12,"quarters":[{"achievement":null,"actual":"1.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","status":"blocked","target":"1.00"},{"achievement":null,"actual":"1.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","status":"blocked","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"blocked","target":"2.00"},"unit":"KUL"},{"activity":"Keterbukaan informasi publik (PPID)","area":"A4","code":"A4-13","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan layanan informasi publik","narrative":"","obstacle":"","polarity":"max","position":13,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"PHS"},{"activity":"Pembentukan tim pengawasan kearsipan","area":"A4","code":"A4-14","evidence_count":0,"explanation":"","follow_up":"Tim menyusun jadwal audit kearsipan internal untuk semester II.","follow_up_due":"14 Agustus 2026","follow_up_pic":"Arsiparis","kind":"jumlah","measure":"dokumen","name":"Jumlah SK tim pengawasan kearsipan","narrative":"Sekretaris menetapkan tim pengawasan kearsipan internal beserta uraian tugasnya pada Februari 2026.","obstacle":"","polarity":"max","position":14,"quarters":[{"achievement":null,"actual":"1.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","status":"blocked","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"blocked","target":"1.00"},"unit":"KUL"},{"activity":"Analisis kebutuhan pegawai dan analisis beban kerja","area":"A5","code":"A5-15","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen analisis beban kerja","narrative":"","obstacle":"","polarity":"max","position":15,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Identifikasi kebutuhan pendidikan dan pelatihan","area":"A5","code":"A5-16","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan identifikasi kebutuhan pelatihan","narrative":"","obstacle":"","polarity":"max","position":16,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Pengembangan kompetensi pegawai","area":"A5","code":"A5-17","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang mengikuti pelatihan","narrative":"","obstacle":"","polarity":"max","position":17,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"10.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"30.00"}],"semesters":[],"solution":"","target_kind":"kumulatif","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"30.00"},"unit":"PHS"},{"activity":"Penetapan dan penilaian SKP","area":"A5","code":"A5-18","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai dengan SKP yang ditetapkan dan dinilai","narrative":"","obstacle":"","polarity":"max","position":18,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Pemutakhiran data kepegawaian","area":"A5","code":"A5-19","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase data kepegawaian yang mutakhir","narrative":"","obstacle":"","polarity":"max","position":19,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Penegakan disiplin dan kode etik","area":"A5","code":"A5-20","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"kasus","name":"Jumlah pelanggaran disiplin dan kode etik","narrative":"","obstacle":"","polarity":"min","position":20,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"0.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"0.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"0.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"0.00"},"unit":"PHS"},{"activity":"Penyusunan Perjanjian Kinerja","area":"A6","code":"A6-21","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen Perjanjian Kinerja","narrative":"","obstacle":"","polarity":"max","position":21,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Keterlibatan pimpinan dalam penyusunan Renstra dan Perjanjian Kinerja","area":"A6","code":"A6-22","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"kegiatan","name":"Jumlah rapat perencanaan yang dipimpin pimpinan","narrative":"","obstacle":"","polarity":"max","position":22,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Rapat evaluasi kinerja triwulanan","area":"A6","code":"A6-23","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan capaian kinerja triwulanan","narrative":"","obstacle":"","polarity":"max","position":23,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Penyampaian LKjIP tepat waktu","area":"A6","code":"A6-24","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah LKjIP yang disampaikan tepat waktu","narrative":"","obstacle":"","polarity":"max","position":24,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Peningkatan kapasitas SDM akuntabilitas kinerja","area":"A6","code":"A6-25","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"orang","name":"Jumlah pegawai yang mengikuti pelatihan akuntabilitas kinerja","narrative":"","obstacle":"","polarity":"max","position":25,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"2.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Kampanye publik dan pengendalian gratifikasi","area":"A7","code":"A7-26","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan unit pengendalian gratifikasi","narrative":"","obstacle":"","polarity":"max","position":26,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Penyampaian LHKPN dan LHKASN","area":"A7","code":"A7-27","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase wajib lapor yang menyampaikan laporan harta kekayaan","narrative":"","obstacle":"","polarity":"max","position":27,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Penilaian risiko dan SPIP","area":"A7","code":"A7-28","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan manajemen risiko","narrative":"","obstacle":"","polarity":"max","position":28,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"TPH"},{"activity":"Sosialisasi dan pelaporan Whistle Blowing System","area":"A7","code":"A7-29","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan sosialisasi dan pengelolaan WBS","narrative":"","obstacle":"","polarity":"max","position":29,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Penanganan benturan kepentingan","area":"A7","code":"A7-30","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang membuat pernyataan bebas benturan kepentingan","narrative":"","obstacle":"","polarity":"max","position":30,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Penetapan standar pelayanan dan maklumat pelayanan","area":"A8","code":"A8-31","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah SK standar pelayanan","narrative":"","obstacle":"","polarity":"max","position":31,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Survei kepuasan masyarakat serta media pengaduan dan konsultasi","area":"A8","code":"A8-32","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"nilai","measure":"nilai","name":"Nilai survei kepuasan masyarakat (SKM)","narrative":"","obstacle":"","polarity":"max","position":32,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"80.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"81.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"80.00"},"unit":"PHS"},{"activity":"Pemutakhiran daftar pemilih berkelanjutan","area":"QW","code":"QW-33","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"rekapitulasi","name":"Jumlah rekapitulasi pemutakhiran daftar pemilih yang ditetapkan","narrative":"","obstacle":"","polarity":"max","position":33,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Pendidikan pemilih di sekolah","area":"QW","code":"QW-34","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"sekolah","name":"Jumlah sekolah yang menerima pendidikan pemilih","narrative":"","obstacle":"","polarity":"max","position":34,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"2.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"6.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"3.00"},"unit":"PHS"},{"activity":"Disposisi surat masuk paling lambat satu hari kerja","area":"QW","code":"QW-35","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase surat masuk yang didisposisi paling lambat satu hari kerja","narrative":"Pada triwulan I sebanyak 171 dari 200 surat masuk didisposisi paling lambat satu hari kerja, dan pada triwulan II seluruh 188 surat masuk memenuhi batas waktu itu.","obstacle":"Pada triwulan I disposisi tertunda ketika pimpinan melaksanakan perjalanan dinas.","polarity":"max","position":35,"quarters":[{"achievement":null,"actual":"85.50","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","status":"blocked","target":"85.00"},{"achievement":null,"actual":"100.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","status":"blocked","target":"85.00"}],"semesters":[],"solution":"Pimpinan memberikan disposisi melalui aplikasi naskah dinas elektronik dari luar kantor sejak awal triwulan II.","target_kind":"rata_rata","target_year":"87.50","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"blocked","target":"85.00"},"unit":"KUL"}],"kind":"semester","next":[{"indicator":"A1-04","quarter":3,"target":"50.00"},{"indicator":"A1-04","quarter":4,"target":"100.00"},{"indicator":"A1-05","quarter":3,"target":"1.00"},{"indicator":"A1-05","quarter":4,"target":"1.00"},{"indicator":"A2-07","quarter":4,"target":"1.00"},{"indicator":"A2-08","quarter":3,"target":"100.00"},{"indicator":"A2-08","quarter":4,"target":"100.00"},{"indicator":"A3-10","quarter":3,"target":"1.00"},{"indicator":"A4-11","quarter":4,"target":"5.00"},{"indicator":"A4-12","quarter":3,"target":"1.00"},{"indicator":"A4-12","quarter":4,"target":"1.00"},{"indicator":"A4-13","quarter":3,"target":"1.00"},{"indicator":"A4-13","quarter":4,"target":"1.00"},{"indicator":"A5-17","quarter":3,"target":"60.00"},{"indicator":"A5-17","quarter":4,"target":"100.00"},{"indicator":"A5-18","quarter":3,"target":"100.00"},{"indicator":"A5-18","quarter":4,"target":"100.00"},{"indicator":"A5-19","quarter":3,"target":"100.00"},{"indicator":"A5-19","quarter":4,"target":"100.00"},{"indicator":"A5-20","quarter":3,"target":"0.00"},{"indicator":"A5-20","quarter":4,"target":"0.00"},{"indicator":"A6-22","quarter":4,"target":"1.00"},{"indicator":"A6-23","quarter":3,"target":"1.00"},{"indicator":"A6-23","quarter":4,"target":"1.00"},{"indicator":"A6-25","quarter":4,"target":"2.00"},{"indicator":"A7-26","quarter":4,"target":"1.00"},{"indicator":"A7-28","quarter":3,"target":"1.00"},{"indicator":"A7-28","quarter":4,"target":"1.00"},{"indicator":"A7-29","quarter":4,"target":"1.00"},{"indicator":"A8-32","quarter":4,"target":"82.00"},{"indicator":"QW-33","quarter":3,"target":"1.00"},{"indicator":"QW-33","quarter":4,"target":"1.00"},{"indicator":"QW-34","quarter":3,"target":"2.00"},{"indicator":"QW-34","quarter":4,"target":"1.00"},{"indicator":"QW-35","quarter":3,"target":"90.00"},{"indicator":"QW-35","quarter":4,"target":"90.00"}],"number":1,"office":{"code":"3514","letterhead":{"address":"Jalan Contoh Nomor 1, Bangil, Pasuruan","contact":"Telepon (0343) 000000, surel rb@kpu-pasuruan.example","lines":["KOMISI PEMILIHAN UMUM","KABUPATEN PASURUAN"]},"name":"KPU Kabupaten Pasuruan","place":"Bangil","province_name":"KPU Provinsi Jawa Timur","recipient":{"place":"Surabaya","salutation":"Sekretaris KPU Provinsi Jawa Timur"},"roles":["secretary","chair"],"short_name":"KPU Kab. Pasuruan","titles":{"chair":"Ketua KPU Kabupaten Pasuruan","secretary":"Sekretaris KPU Kabupaten Pasuruan"},"units":{"KUL":"Subbagian Keuangan, Umum, dan Logistik","PHS":"Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","RDI":"Subbagian Perencanaan, Data, dan Informasi","TPH":"Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}},"period":{"code":"2026-S1","short_title":"Semester I 2026","title":"Semester I Tahun 2026","year":2026},"plan":{"number":1,"sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","year":2026},"prints":{},"province_letter":"","quarters":[1,2],"recommendations":[],"recorded_late_on":null,"regime":{"area_title":"Area Perubahan","extra_title":"Quick Wins","name":"8 area perubahan dan Quick Wins"},"score":{"category_code":"D","category_label":"Sangat Kurang","coverage":"0.00","score":"0.00"},"semesters":[],"team":{"decree":"Keputusan KPU Kabupaten Pasuruan Nomor 5 Tahun 2026","members":[{"holder":"Ketua KPU Kabupaten Pasuruan","position":"Pengarah"},{"holder":"Anggota Divisi Sosialisasi, Pendidikan Pemilih, Parmas, dan SDM","position":"Pengarah"},{"holder":"Sekretaris KPU Kabupaten Pasuruan","position":"Ketua Pelaksana"},{"holder":"Kepala Subbagian KUL","position":"Koordinator Keuangan, Umum, dan Logistik"},{"holder":"Kepala Subbagian TPH","position":"Koordinator Teknis dan Hukum"},{"holder":"Kepala Subbagian RDI","position":"Koordinator Perencanaan, Data, dan Informasi"},{"holder":"Kepala Subbagian PHS","position":"Koordinator Partisipasi, Humas, dan SDM"},{"holder":"Operator Reformasi Birokrasi","position":"Operator Pelaporan"}]},"texts":{"catatan_penilaian_mandiri":"Nilai pada laporan ini adalah hasil penilaian mandiri KPU Kabupaten Pasuruan dan bukan nilai hasil evaluasi. Penetapan nilai dan kategori reformasi birokrasi merupakan kewenangan evaluator.","dasar_hukum":"Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi 2010–2025;\nPeraturan Presiden Nomor 105 Tahun 2018 tentang Kedudukan, Tugas, Fungsi, Wewenang, Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota;\nPeraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 25 Tahun 2020 tentang Road Map Reformasi Birokrasi 2020–2024, sebagaimana diubah dengan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 3 Tahun 2023;\nPeraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 26 Tahun 2020 tentang Pedoman Evaluasi Pelaksanaan Reformasi Birokrasi;\nPeraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota, sebagaimana telah dua kali diubah, terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2023;\nKeputusan Komisi Pemilihan Umum Nomor 612/ORT.04-Kpt/05/KPU/XII/2020 tentang Road Map Reformasi Birokrasi Komisi Pemilihan Umum 2020–2024;\nKeputusan Komisi Pemilihan Umum Nomor 314/ORT.07-Kpt/01/KPU/V/2021 tentang petunjuk teknis pelaksanaan reformasi birokrasi di lingkungan Komisi Pemilihan Umum.","kata_pengantar":"Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena Laporan Pelaksanaan Reformasi Birokrasi KPU Kabupaten Pasuruan Semester I Tahun 2026 dapat disusun.\n\nLaporan ini menyajikan pelaksanaan rencana aksi pada setiap area perubahan, capaian terhadap target triwulanan, kendala yang dihadapi, serta tindak lanjut yang dilakukan oleh seluruh subbagian. Angka capaian di dalamnya berasal dari isian subbagian dan merupakan hasil penilaian mandiri.\n\nKami menyampaikan terima kasih kepada Tim Reformasi Birokrasi dan seluruh pegawai yang telah bekerja sama. Kami mengharapkan masukan dan arahan bagi perbaikan pelaksanaan reformasi birokrasi pada periode berikutnya.","latar_belakang":"Reformasi birokrasi merupakan upaya berkelanjutan untuk mewujudkan tata kelola pemerintahan yang bersih, akuntabel, dan mampu memberikan pelayanan publik yang baik. Sebagai bagian dari Komisi Pemilihan Umum, KPU Kabupaten Pasuruan melaksanakan reformasi birokrasi agar penyelenggaraan Pemilu dan Pemilihan didukung oleh kelembagaan, sumber daya manusia, dan tata laksana yang tertib.\n\nPelaksanaannya dituangkan dalam rencana aksi tahunan yang memuat kegiatan, indikator, target setiap triwulan, penanggung jawab, dan data dukung. Laporan Semester I Tahun 2026 disusun untuk menyampaikan hasil pelaksanaan rencana aksi tersebut secara terukur.","maksud_tujuan":"Laporan ini dimaksudkan sebagai bentuk pertanggungjawaban KPU Kabupaten Pasuruan atas pelaksanaan rencana aksi reformasi birokrasi Semester I Tahun 2026.\n\nTujuannya adalah menyajikan capaian setiap indikator terhadap target, menjelaskan kendala dan solusi yang telah dilakukan, serta memberikan dasar bagi pimpinan dan KPU Provinsi dalam melakukan pembinaan dan perbaikan.","pengantar_capaian":"Capaian dihitung dengan membandingkan realisasi dan target setiap indikator pada Semester I Tahun 2026. Capaian yang melampaui target ditampilkan apa adanya, sedangkan yang diperhitungkan dalam rata-rata dibatasi sesuai pengaturan. Indikator yang jatuh tempo tetapi belum memiliki data tetap diperhitungkan.","pengantar_rencana_aksi":"Rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan disusun bersama seluruh subbagian dan menjadi acuan pengukuran capaian pada laporan ini. Target dinyatakan untuk setiap triwulan.","pengantar_tambahan":"Selain delapan area perubahan, KPU Kabupaten Pasuruan melaksanakan program percepatan (Quick Wins) yang hasilnya dapat segera dirasakan oleh pegawai dan masyarakat.","pengantar_tim":"Pelaksanaan reformasi birokrasi di KPU Kabupaten Pasuruan dikoordinasikan oleh Tim Reformasi Birokrasi dengan susunan sebagai berikut.","penutup_kesimpulan":"Pelaksanaan rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan pada Semester I Tahun 2026 telah berjalan dengan capaian sebagaimana diuraikan pada BAB II dan BAB III. Data dukung yang diterima tercantum dalam lampiran, dan indikator yang belum memiliki data dinyatakan apa adanya.","penutup_saran":"Agar pelaksanaan reformasi birokrasi makin baik, setiap subbagian perlu mengumpulkan data dukung sejak kegiatan berlangsung, menyampaikan isian sebelum batas waktu, dan menuntaskan tindak lanjut sesuai jadwal. Kami mengharapkan pembinaan dan umpan balik dari KPU Provinsi sebagai bahan perbaikan.","rencana_periode_berikut":"Kegiatan yang belum mencapai target dan tindak lanjut yang belum selesai menjadi prioritas pada periode berikutnya. Perkembangannya dipantau melalui rapat monitoring dan evaluasi triwulanan Tim Reformasi Birokrasi.","ruang_lingkup":"Ruang lingkup laporan meliputi seluruh kegiatan dalam rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan yang memiliki target pada Semester I Tahun 2026, yaitu delapan area perubahan dan program percepatan (Quick Wins), beserta data dukung, kendala, dan tindak lanjutnya.","sistematika":"BAB I Pendahuluan, memuat latar belakang, dasar hukum, maksud dan tujuan, ruang lingkup, serta sistematika laporan;\nBAB II Pelaksanaan Reformasi Birokrasi, memuat Tim Reformasi Birokrasi, rencana aksi, pelaksanaan dan capaian per area perubahan, serta Quick Wins;\nBAB III Monitoring dan Evaluasi, memuat hasil penilaian mandiri, kendala, solusi dan tindak lanjut, serta rencana periode berikutnya;\nBAB IV Penutup, memuat kesimpulan dan saran;\nLampiran, memuat matriks capaian rencana aksi dan daftar data dukung.","tanpa_data":"Data belum tersedia sampai dengan laporan ini disusun.","tanpa_kendala":"Tidak ada kendala yang dilaporkan oleh subbagian pada periode ini."},"units":[{"code":"KUL","counted_rows":0,"head_name":"Kasubbag KUL Contoh","head_title":"Kepala Subbagian Keuangan, Umum, dan Logistik","is_late":false,"name":"Subbagian Keuangan, Umum, dan Logistik","period":"Semester I 2026","received_on":"2026-07-02"},{"code":"TPH","counted_rows":0,"head_name":"Kasubbag TPH Contoh","head_title":"Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum","is_late":false,"name":"Subbagian Teknis Penyelenggaraan Pemilu dan Hukum","period":"Semester I 2026","received_on":null},{"code":"RDI","counted_rows":0,"head_name":"Kasubbag RDI Contoh","head_title":"Kepala Subbagian Perencanaan, Data, dan Informasi","is_late":false,"name":"Subbagian Perencanaan, Data, dan Informasi","period":"Semester I 2026","received_on":null},{"code":"PHS","counted_rows":0,"head_name":"Kasubbag PHS Contoh","head_title":"Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","is_late":false,"name":"Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","period":"Semester I 2026","received_on":null}]}','2f3ecec0aed6bddfd8c09b83d950633fc81c34a432e164e40342735e17b98aa4','3b8e7066991cc38ad5f33170ff8625d640ad35888575f5158d03707839a9f287','653ebc901eaa81af05f85382392a02d60d60436ea8e90a55b9c2563dbcfc3423','2026-07-06T00:00:00.099834Z',NULL,NULL,NULL,NULL,NULL,'');
CREATE TABLE revision_order (
	id INTEGER NOT NULL, 
	revision_id INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	units TEXT NOT NULL, 
	until DATE NOT NULL, 
	reason TEXT NOT NULL, 
	ordered_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_revision_order PRIMARY KEY (id), 
	CONSTRAINT fk_revision_order_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id), 
	CONSTRAINT uq_revision_order_revision_id UNIQUE (revision_id)
);
CREATE TABLE revision_submission (
	revision_id INTEGER NOT NULL, 
	submission_id INTEGER NOT NULL, 
	CONSTRAINT pk_revision_submission PRIMARY KEY (revision_id, submission_id), 
	CONSTRAINT fk_revision_submission_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id), 
	CONSTRAINT fk_revision_submission_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
INSERT INTO "revision_submission" VALUES(1,1);
CREATE TABLE submission (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	plan_version_id INTEGER NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	workbook_sha256 VARCHAR(64) NOT NULL, 
	workbook_name TEXT NOT NULL, 
	answered_sha256 VARCHAR(64), 
	changes TEXT, 
	channel VARCHAR(32) NOT NULL, 
	received_at VARCHAR(32) NOT NULL, 
	is_late BOOLEAN NOT NULL, 
	is_after_compilation BOOLEAN NOT NULL, 
	CONSTRAINT pk_submission PRIMARY KEY (id), 
	CONSTRAINT fk_submission_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id), 
	CONSTRAINT uq_submission_office_code_period_code_unit_code_content_sha256 UNIQUE (office_code, period_code, unit_code, content_sha256)
);
INSERT INTO "submission" VALUES(1,'3514','2026-S1','KUL',1,'bc347c281f0d00ad125bbe7bd39e8f7ec32263a21e5283936e5a3ec00980f518','0618cc4152e6f519843eab8a2cefd6c7cdb6a47da7b5650a19c02cf42df2a55b','isian.xlsx','80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de',NULL,'inbox','2026-07-02T03:00:00.047959Z',0,0);
CREATE TABLE submission_row (
	submission_id INTEGER NOT NULL, 
	indicator_code VARCHAR(32) NOT NULL, 
	quarter INTEGER NOT NULL, 
	actual VARCHAR(40), 
	actual_text TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	cell VARCHAR(12) NOT NULL, 
	narrative TEXT NOT NULL, 
	obstacle TEXT NOT NULL, 
	solution TEXT NOT NULL, 
	follow_up TEXT NOT NULL, 
	follow_up_pic TEXT NOT NULL, 
	follow_up_due TEXT NOT NULL, 
	explanation TEXT NOT NULL, 
	is_explanation_old BOOLEAN NOT NULL, 
	evidence_text TEXT NOT NULL, 
	follow_up_evidence TEXT NOT NULL, 
	CONSTRAINT pk_submission_row PRIMARY KEY (submission_id, indicator_code, quarter), 
	CONSTRAINT fk_submission_row_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
INSERT INTO "submission_row" VALUES(1,'A4-11',1,NULL,'','Isian','H11','Empat SOP bidang keuangan dan logistik dievaluasi terhadap peta proses bisnis, yaitu pencairan uang persediaan, perjalanan dinas, pengelolaan gudang, dan peminjaman kendaraan.','Evaluasi SOP pengadaan langsung tertunda karena pejabat pengadaan mengikuti pelatihan pada Juni 2026.','Waktu baku empat SOP ditetapkan dari pengukuran pelaksanaan selama satu bulan dan dicatat dalam kertas kerja.','Evaluasi SOP pengadaan langsung diselesaikan bersama pejabat pengadaan.','Kasubbag KUL','31 Juli 2026','',0,'Kertas kerja: kertas_kerja_evaluasi_prosedur.pdf
Standar operasional prosedur (SOP): sop_evaluasi_prosedur.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-11',2,'4','4,0','Isian','J11','Empat SOP bidang keuangan dan logistik dievaluasi terhadap peta proses bisnis, yaitu pencairan uang persediaan, perjalanan dinas, pengelolaan gudang, dan peminjaman kendaraan.','Evaluasi SOP pengadaan langsung tertunda karena pejabat pengadaan mengikuti pelatihan pada Juni 2026.','Waktu baku empat SOP ditetapkan dari pengukuran pelaksanaan selama satu bulan dan dicatat dalam kertas kerja.','Evaluasi SOP pengadaan langsung diselesaikan bersama pejabat pengadaan.','Kasubbag KUL','31 Juli 2026','',0,'Kertas kerja: kertas_kerja_evaluasi_prosedur.pdf
Standar operasional prosedur (SOP): sop_evaluasi_prosedur.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-12',1,'1','1,0','Isian','H12','Laporan penggunaan aplikasi naskah dinas elektronik disusun setiap triwulan, memuat jumlah surat masuk dan surat keluar serta persentase surat yang diproses seluruhnya secara elektronik.','','','','','','',0,'Laporan: laporan_naskah_dinas_elektronik.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-12',2,'1','1','Isian','J12','Laporan penggunaan aplikasi naskah dinas elektronik disusun setiap triwulan, memuat jumlah surat masuk dan surat keluar serta persentase surat yang diproses seluruhnya secara elektronik.','','','','','','',0,'Laporan: laporan_naskah_dinas_elektronik.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-14',1,'1','1','Isian','H13','Sekretaris menetapkan tim pengawasan kearsipan internal beserta uraian tugasnya pada Februari 2026.','','','Tim menyusun jadwal audit kearsipan internal untuk semester II.','Arsiparis','14 Agustus 2026','',0,'Surat keputusan (SK): sk_pengawasan_kearsipan.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-14',2,NULL,'','Isian','J13','Sekretaris menetapkan tim pengawasan kearsipan internal beserta uraian tugasnya pada Februari 2026.','','','Tim menyusun jadwal audit kearsipan internal untuk semester II.','Arsiparis','14 Agustus 2026','',0,'Surat keputusan (SK): sk_pengawasan_kearsipan.pdf','');
INSERT INTO "submission_row" VALUES(1,'QW-35',1,'85.5','85,5 %','Isian','H14','Pada triwulan I sebanyak 171 dari 200 surat masuk didisposisi paling lambat satu hari kerja, dan pada triwulan II seluruh 188 surat masuk memenuhi batas waktu itu.','Pada triwulan I disposisi tertunda ketika pimpinan melaksanakan perjalanan dinas.','Pimpinan memberikan disposisi melalui aplikasi naskah dinas elektronik dari luar kantor sejak awal triwulan II.','','','','',0,'Rekapitulasi: rekap_disposisi_surat.pdf','');
INSERT INTO "submission_row" VALUES(1,'QW-35',2,'100','100%','Isian','J14','Pada triwulan I sebanyak 171 dari 200 surat masuk didisposisi paling lambat satu hari kerja, dan pada triwulan II seluruh 188 surat masuk memenuhi batas waktu itu.','Pada triwulan I disposisi tertunda ketika pimpinan melaksanakan perjalanan dinas.','Pimpinan memberikan disposisi melalui aplikasi naskah dinas elektronik dari luar kantor sejak awal triwulan II.','','','','',0,'Rekapitulasi: rekap_disposisi_surat.pdf','');
CREATE INDEX ix_evidence_submission_id ON evidence (submission_id);
CREATE UNIQUE INDEX ix_outbox_office_code_key ON outbox (office_code, "key") WHERE status <> 'void';
CREATE INDEX ix_outbox_status_next_at ON outbox (status, next_at);
CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event
    BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event
    BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER audit_event_next_only BEFORE INSERT ON audit_event
    WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit_event WHERE office_code = NEW.office_code)
    BEGIN SELECT RAISE(ABORT, 'audit_event grows at its end only'); END;
CREATE TRIGGER outbox_accepted_is_final BEFORE UPDATE OF status ON outbox
    WHEN OLD.status IN ('accepted', 'practice') AND NEW.status <> OLD.status
    AND NOT (OLD.status = 'accepted' AND NEW.status = 'rejected')
    BEGIN SELECT RAISE(ABORT, 'an accepted mail stays accepted or comes back'); END;
COMMIT;
