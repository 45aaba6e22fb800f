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
INSERT INTO "answer" VALUES(1,1,'approved','2026-06-22T00:00:00.647223Z');
INSERT INTO "answer" VALUES(2,1,'approved','2026-06-22T00:00:00.715743Z');
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
INSERT INTO "audit_event" VALUES('3514',1,'2026-06-22T00:00:00.106670Z','system','mode_marked','office 3514','{"mode":"practice"}','0000000000000000000000000000000000000000000000000000000000000000','30aaf81c15a8c6436bb3b9d349d5946fc84ff85fb5597ac5a748a8e9602f503c');
INSERT INTO "audit_event" VALUES('3514',2,'2026-06-22T00:00:00.106670Z','system','acting_assigned','role 3514 secretary','{"decree":"12/SDM.05.4-ST/3514/2026","email":"plh.sekretaris@kpu-pasuruan.example","ends_on":"2026-07-10","kind":"Plh","name":"Pelaksana Harian Contoh","starts_on":"2026-07-08"}','30aaf81c15a8c6436bb3b9d349d5946fc84ff85fb5597ac5a748a8e9602f503c','a866fb3b9e6eff0b311a6eb827c0b4b2b197c1848d27b196f360224328e1f23f');
INSERT INTO "audit_event" VALUES('3514',3,'2026-06-22T00:00:00.106670Z','system','period_planned','period 3514 2025-S1','{"province_due_on":"2025-07-10"}','a866fb3b9e6eff0b311a6eb827c0b4b2b197c1848d27b196f360224328e1f23f','5a6a40d08838c3865796f32a82eb0a8d149a56f17be2ee019e215d79f4de3c68');
INSERT INTO "audit_event" VALUES('3514',4,'2026-06-22T00:00:00.106670Z','system','period_planned','period 3514 2025-S2','{"province_due_on":"2026-01-15"}','5a6a40d08838c3865796f32a82eb0a8d149a56f17be2ee019e215d79f4de3c68','2a7e4a6504b87485121e4b41bc94761fdda8af8b45f445dc93f900af52be1372');
INSERT INTO "audit_event" VALUES('3514',5,'2026-06-22T00:00:00.106670Z','system','period_planned','period 3514 2025-T','{"province_due_on":"2026-01-15"}','2a7e4a6504b87485121e4b41bc94761fdda8af8b45f445dc93f900af52be1372','ba8c1ced154e70d63e84bb0b331d12d91c40bd96f54fdd79a85fd9b465082ead');
INSERT INTO "audit_event" VALUES('3514',6,'2026-06-22T00:00:00.106670Z','system','period_planned','period 3514 2026-S1','{"province_due_on":"2026-07-10"}','ba8c1ced154e70d63e84bb0b331d12d91c40bd96f54fdd79a85fd9b465082ead','94cbf5a225c782e8d421354a7f4c744854c3ed9f8241d044c978a4388e11642c');
INSERT INTO "audit_event" VALUES('3514',7,'2026-06-22T00:00:00.106670Z','system','period_planned','period 3514 2026-S2','{"province_due_on":"2027-01-15"}','94cbf5a225c782e8d421354a7f4c744854c3ed9f8241d044c978a4388e11642c','bca18e9a8ba5f3397f473f48e6b3072f79ba62c7b83152ba58cacbc5bad83223');
INSERT INTO "audit_event" VALUES('3514',8,'2026-06-22T00:00:00.106670Z','system','period_planned','period 3514 2026-T','{"province_due_on":"2027-01-15"}','bca18e9a8ba5f3397f473f48e6b3072f79ba62c7b83152ba58cacbc5bad83223','6f361a138fbbd3ffb74dc61f90ca84e80d9b4de4864dec8b3b89527a107ed0ce');
INSERT INTO "audit_event" VALUES('3514',9,'2026-06-22T00:00:00.593005Z','operator','plan_imported','plan/3514/2026/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","draft_sha256":"7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a","indicator_count":35,"reason":"","workbook_sha256":"622b0c8af79b979348c04ea79f05c77da2e7bba22224a3fd64a67e00adc253a8"}','6f361a138fbbd3ffb74dc61f90ca84e80d9b4de4864dec8b3b89527a107ed0ce','8cf07b1931926667103edcbd696c70b85da3765517b1c60862ddec07fa9b54d8');
INSERT INTO "audit_event" VALUES('3514',10,'2026-06-22T00:00:00.597603Z','system','decision_requested','request/plan/1/secretary/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","draft_sha256":"7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a","officer":{"acting":"","decree":"","email":"sekretaris@kpu-pasuruan.example","is_four_eyes_exception":false,"name":"Sekretaris Contoh","nip":"19700101 199503 1 001","role":"secretary","title":"Sekretaris KPU Kabupaten Pasuruan"}}','8cf07b1931926667103edcbd696c70b85da3765517b1c60862ddec07fa9b54d8','08bbb3a416d94569531a8352e837e378a82e80ac82533102469f37e40dbf84ee');
INSERT INTO "audit_event" VALUES('3514',11,'2026-06-22T00:00:00.600344Z','system','mail_waiting','mail request/1/first','{"attachments":["7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a","db7ccc1ceffb9f56abaaf74484c8bde76267d5de24512ae6451021cd4259b444"],"kind":"request","recipient":"sekretaris@kpu-pasuruan.example","subject":"Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1"}','08bbb3a416d94569531a8352e837e378a82e80ac82533102469f37e40dbf84ee','7178c63153ef87ece25eed6549d5feee991a2241b5152540ea79c1139318d2a1');
INSERT INTO "audit_event" VALUES('3514',12,'2026-06-22T00:00:00.604065Z','system','codes_minted','request/plan/1/secretary/1','{"issue":1}','7178c63153ef87ece25eed6549d5feee991a2241b5152540ea79c1139318d2a1','39a752b246e39cc74164412fdf971cb11a6ac595c8bffb2539f56d753e4f5f9a');
INSERT INTO "audit_event" VALUES('3514',13,'2026-06-22T00:00:00.647223Z','Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)','request_approved','request/plan/1/secretary/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","decision":"approve","draft_sha256":"7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a","is_four_eyes_exception":false,"note":""}','39a752b246e39cc74164412fdf971cb11a6ac595c8bffb2539f56d753e4f5f9a','6364db7b23a2325b4713d1c78013afc5491df587317679d0f200e459df5b4fc1');
INSERT INTO "audit_event" VALUES('3514',14,'2026-06-22T00:00:00.656153Z','system','decision_requested','request/plan/1/chair/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","draft_sha256":"7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a","officer":{"acting":"","decree":"","email":"ketua@kpu-pasuruan.example","is_four_eyes_exception":false,"name":"Ketua Contoh","nip":"","role":"chair","title":"Ketua KPU Kabupaten Pasuruan"}}','6364db7b23a2325b4713d1c78013afc5491df587317679d0f200e459df5b4fc1','4be52bd9d15d2e9d17f21a7c243da3ea308197d902898ca925863008a1999a1a');
INSERT INTO "audit_event" VALUES('3514',15,'2026-06-22T00:00:00.657200Z','system','mail_waiting','mail request/2/first','{"attachments":["7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a","db7ccc1ceffb9f56abaaf74484c8bde76267d5de24512ae6451021cd4259b444"],"kind":"request","recipient":"ketua@kpu-pasuruan.example","subject":"Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1"}','4be52bd9d15d2e9d17f21a7c243da3ea308197d902898ca925863008a1999a1a','3f488e55bf728769e68a7690450fc8f3d779cb7ca89d656f231f42de928a1c31');
INSERT INTO "audit_event" VALUES('3514',16,'2026-06-22T00:00:00.666295Z','system','mail_queued','mail decision/1/operator@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"operator@kpu-pasuruan.example","subject":"Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','3f488e55bf728769e68a7690450fc8f3d779cb7ca89d656f231f42de928a1c31','5b0a7329bf57c09d97261d27f2ee73cac0946ab0c5b328e013cbc1d2f5cfcc81');
INSERT INTO "audit_event" VALUES('3514',17,'2026-06-22T00:00:00.667242Z','system','mail_queued','mail decision/1/sekretaris@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"sekretaris@kpu-pasuruan.example","subject":"Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','5b0a7329bf57c09d97261d27f2ee73cac0946ab0c5b328e013cbc1d2f5cfcc81','c09be75207c5b0808b8bee8edf9e6804f8406fb3be370c51076d6f8d219affc2');
INSERT INTO "audit_event" VALUES('3514',18,'2026-06-22T00:00:00.668075Z','system','mail_queued','mail decision/1/ketua@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"ketua@kpu-pasuruan.example","subject":"Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','c09be75207c5b0808b8bee8edf9e6804f8406fb3be370c51076d6f8d219affc2','ce14bdcbf4e62fa913f058943d50086e0f5fd888a22a0a8cf693d1cea5122067');
INSERT INTO "audit_event" VALUES('3514',19,'2026-06-22T00:00:00.676286Z','system','codes_minted','request/plan/1/chair/1','{"issue":1}','ce14bdcbf4e62fa913f058943d50086e0f5fd888a22a0a8cf693d1cea5122067','5275acbd4b77e2effcfe6159598590d25f0e6f7730e782350c42cc4338443551');
INSERT INTO "audit_event" VALUES('3514',20,'2026-06-22T00:00:00.715743Z','Ketua KPU Kabupaten Pasuruan (Ketua Contoh)','request_approved','request/plan/1/chair/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","decision":"approve","draft_sha256":"7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a","is_four_eyes_exception":false,"note":""}','5275acbd4b77e2effcfe6159598590d25f0e6f7730e782350c42cc4338443551','f35c5987c25da2c952a27f243f15e0e21a3bc12a2fdab55faff8ece891bb8b21');
INSERT INTO "audit_event" VALUES('3514',21,'2026-06-22T00:00:00.718062Z','Ketua KPU Kabupaten Pasuruan','plan_frozen','plan/3514/2026/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b"}','f35c5987c25da2c952a27f243f15e0e21a3bc12a2fdab55faff8ece891bb8b21','29d2221f73e6643c5f609d1b0cbad3047ce86645cc0887588d0d9000708a1163');
INSERT INTO "audit_event" VALUES('3514',22,'2026-06-22T00:00:00.720354Z','system','mail_queued','mail decision/2/operator@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"operator@kpu-pasuruan.example","subject":"Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','29d2221f73e6643c5f609d1b0cbad3047ce86645cc0887588d0d9000708a1163','e869b983e996d3697f459db7043850b5135c93b339eeba376f5c5af3ce646115');
INSERT INTO "audit_event" VALUES('3514',23,'2026-06-22T00:00:00.721146Z','system','mail_queued','mail decision/2/sekretaris@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"sekretaris@kpu-pasuruan.example","subject":"Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','e869b983e996d3697f459db7043850b5135c93b339eeba376f5c5af3ce646115','1fb023488becd814a910b9988e0dc486f3524f71421d15d94e7aa2ce4eaff0e6');
INSERT INTO "audit_event" VALUES('3514',24,'2026-06-22T00:00:00.721761Z','system','mail_queued','mail decision/2/ketua@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"ketua@kpu-pasuruan.example","subject":"Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','1fb023488becd814a910b9988e0dc486f3524f71421d15d94e7aa2ce4eaff0e6','a39210bbe64926b6b9f0668ebf38352f9af1d1cc3f0dbbe52cd06b0b27bb572c');
INSERT INTO "audit_event" VALUES('3514',25,'2026-06-22T00:00:00.742952Z','system','plan_documented','plan/3514/2026/1','{"document_sha256":"1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"}','a39210bbe64926b6b9f0668ebf38352f9af1d1cc3f0dbbe52cd06b0b27bb572c','aef3a35150f4b46cb45cd53f01c7be511635291ea944d75189ff92c1fd2344e9');
INSERT INTO "audit_event" VALUES('3514',26,'2026-06-22T00:00:00.748572Z','system','mail_queued','mail plan/1/operator@kpu-pasuruan.example','{"attachments":["1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"],"kind":"plan","recipient":"operator@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','aef3a35150f4b46cb45cd53f01c7be511635291ea944d75189ff92c1fd2344e9','46a71cc3ec299d08c6623b035f6945f3c2e3066dfcc64349bfe5835248272618');
INSERT INTO "audit_event" VALUES('3514',27,'2026-06-22T00:00:00.749409Z','system','mail_queued','mail plan/1/sekretaris@kpu-pasuruan.example','{"attachments":["1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"],"kind":"plan","recipient":"sekretaris@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','46a71cc3ec299d08c6623b035f6945f3c2e3066dfcc64349bfe5835248272618','1f472133661e8aae43e74cf4abf05dc96a7bf0c106759dafe54059484de098b9');
INSERT INTO "audit_event" VALUES('3514',28,'2026-06-22T00:00:00.750046Z','system','mail_queued','mail plan/1/ketua@kpu-pasuruan.example','{"attachments":["1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"],"kind":"plan","recipient":"ketua@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','1f472133661e8aae43e74cf4abf05dc96a7bf0c106759dafe54059484de098b9','c21e54deebd5e894bc323623e389c2f773bc2f414bf948a317418c5827c165cb');
INSERT INTO "audit_event" VALUES('3514',29,'2026-06-22T00:00:00.750648Z','system','mail_queued','mail plan/1/kul@kpu-pasuruan.example','{"attachments":["1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"],"kind":"plan","recipient":"kul@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','c21e54deebd5e894bc323623e389c2f773bc2f414bf948a317418c5827c165cb','894fe0eb951904d61e56b7d8199ee82f9e425a6fd575b5ada5e5cbb3cb402c60');
INSERT INTO "audit_event" VALUES('3514',30,'2026-06-22T00:00:00.751234Z','system','mail_queued','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{"attachments":["1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"],"kind":"plan","recipient":"kasubbag.kul@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','894fe0eb951904d61e56b7d8199ee82f9e425a6fd575b5ada5e5cbb3cb402c60','443b99c4502fd3d20f7942c586c3ec7527e6ea7c955a5aa5ca0cbdc9aea4901a');
INSERT INTO "audit_event" VALUES('3514',31,'2026-06-22T00:00:00.756064Z','system','mail_queued','mail plan/1/tph@kpu-pasuruan.example','{"attachments":["1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"],"kind":"plan","recipient":"tph@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','443b99c4502fd3d20f7942c586c3ec7527e6ea7c955a5aa5ca0cbdc9aea4901a','30cb41803149a25dfaf6f10b078d710b4fe5dd50448356832439938bd89ba02a');
INSERT INTO "audit_event" VALUES('3514',32,'2026-06-22T00:00:00.756740Z','system','mail_queued','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{"attachments":["1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"],"kind":"plan","recipient":"kasubbag.tph@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','30cb41803149a25dfaf6f10b078d710b4fe5dd50448356832439938bd89ba02a','0a9e6ea358f4e8efaecab748f48eac0979c4d17c8beee7df09f24b0fe92b36bf');
INSERT INTO "audit_event" VALUES('3514',33,'2026-06-22T00:00:00.757349Z','system','mail_queued','mail plan/1/rdi@kpu-pasuruan.example','{"attachments":["1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"],"kind":"plan","recipient":"rdi@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','0a9e6ea358f4e8efaecab748f48eac0979c4d17c8beee7df09f24b0fe92b36bf','f221c5ccdd2c64fd33e65e6cbfbf892e007cca6f217d569861dbbbd145408255');
INSERT INTO "audit_event" VALUES('3514',34,'2026-06-22T00:00:00.757946Z','system','mail_queued','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{"attachments":["1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"],"kind":"plan","recipient":"kasubbag.rdi@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','f221c5ccdd2c64fd33e65e6cbfbf892e007cca6f217d569861dbbbd145408255','839723ba3c8a675e42bff717d462e72b21dbabdfeedce96342be716aff89d973');
INSERT INTO "audit_event" VALUES('3514',35,'2026-06-22T00:00:00.758538Z','system','mail_queued','mail plan/1/phs@kpu-pasuruan.example','{"attachments":["1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"],"kind":"plan","recipient":"phs@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','839723ba3c8a675e42bff717d462e72b21dbabdfeedce96342be716aff89d973','e5a4621d7e780bc360536e6c589fdd8918b12dc4de711be3099025703a8568e9');
INSERT INTO "audit_event" VALUES('3514',36,'2026-06-22T00:00:00.759128Z','system','mail_queued','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{"attachments":["1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"],"kind":"plan","recipient":"kasubbag.phs@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','e5a4621d7e780bc360536e6c589fdd8918b12dc4de711be3099025703a8568e9','5cbf90f6dad14ba72d4feb6da75746c2318c0a2986c240d0207190a4a89e6a05');
INSERT INTO "audit_event" VALUES('3514',37,'2026-06-22T00:00:00.765766Z','system','period_opened','period 3514 2026-S1','{"province_due_on":"2026-07-10","province_letter":""}','5cbf90f6dad14ba72d4feb6da75746c2318c0a2986c240d0207190a4a89e6a05','c8fb2766c3e2fc2b666325277f82228e56fe6bbaa5598146f99f19cd8b5ad5a6');
INSERT INTO "audit_event" VALUES('3514',38,'2026-06-22T00:00:00.802496Z','system','mail_voided','mail request/1/first','{"smtp_text":"Permintaan sudah ditutup."}','c8fb2766c3e2fc2b666325277f82228e56fe6bbaa5598146f99f19cd8b5ad5a6','7f2ade63d399f57c746fe3c5ef64f47e5b1b4eda05ea6378653ce42527a147eb');
INSERT INTO "audit_event" VALUES('3514',39,'2026-06-22T00:00:00.802496Z','system','mail_voided','mail request/2/first','{"smtp_text":"Permintaan sudah ditutup."}','7f2ade63d399f57c746fe3c5ef64f47e5b1b4eda05ea6378653ce42527a147eb','41704b232f76067d5cdcbbd2671a31629ee1ee442cc002c1afacace3f3aefb0b');
INSERT INTO "audit_event" VALUES('3514',40,'2026-06-22T00:00:00.848802Z','system','mail_sending','mail decision/1/operator@kpu-pasuruan.example','{}','41704b232f76067d5cdcbbd2671a31629ee1ee442cc002c1afacace3f3aefb0b','8b37699b4315fae9c51dfbe5ec2fc483b23d4bfeab829d6121e99e55f740b467');
INSERT INTO "audit_event" VALUES('3514',41,'2026-06-22T00:00:00.875093Z','system','mail_practice','mail decision/1/operator@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00003_decision_operator.eml, tidak dikirim."}','8b37699b4315fae9c51dfbe5ec2fc483b23d4bfeab829d6121e99e55f740b467','000ff265feb56ee43d60b5c88dbbdec324b2574532c6d076612cffa5af2cd64b');
INSERT INTO "audit_event" VALUES('3514',42,'2026-06-22T00:00:00.900039Z','system','mail_sending','mail decision/1/sekretaris@kpu-pasuruan.example','{}','000ff265feb56ee43d60b5c88dbbdec324b2574532c6d076612cffa5af2cd64b','91d358c8ac9974c059eaa65777db735704be63ee0941a788659b50d4261d6543');
INSERT INTO "audit_event" VALUES('3514',43,'2026-06-22T00:00:00.914796Z','system','mail_practice','mail decision/1/sekretaris@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00004_decision_sekretaris.eml, tidak dikirim."}','91d358c8ac9974c059eaa65777db735704be63ee0941a788659b50d4261d6543','92e21c10463a3a73fe76d2388a98fb1eb4980a706c3e29292163b618919ebb4a');
INSERT INTO "audit_event" VALUES('3514',44,'2026-06-22T00:00:00.948060Z','system','mail_sending','mail decision/1/ketua@kpu-pasuruan.example','{}','92e21c10463a3a73fe76d2388a98fb1eb4980a706c3e29292163b618919ebb4a','9b2300aca6151d482572d9f1166235af5b52fb5279897c7d9098df58f86b25df');
INSERT INTO "audit_event" VALUES('3514',45,'2026-06-22T00:00:00.967335Z','system','mail_practice','mail decision/1/ketua@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00005_decision_ketua.eml, tidak dikirim."}','9b2300aca6151d482572d9f1166235af5b52fb5279897c7d9098df58f86b25df','33c86202efb387d2fc69bf0a8b3524568657bc268b6a9dbb1f5ed2c022828d73');
INSERT INTO "audit_event" VALUES('3514',46,'2026-06-22T00:00:00.972136Z','system','mail_sending','mail decision/2/operator@kpu-pasuruan.example','{}','33c86202efb387d2fc69bf0a8b3524568657bc268b6a9dbb1f5ed2c022828d73','3c0a74f7a9e5a3bef8edc7470d4771b1fc39e51e0e0c361fe3e6f94494467965');
INSERT INTO "audit_event" VALUES('3514',47,'2026-06-22T00:00:00.988354Z','system','mail_practice','mail decision/2/operator@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00006_decision_operator.eml, tidak dikirim."}','3c0a74f7a9e5a3bef8edc7470d4771b1fc39e51e0e0c361fe3e6f94494467965','7c1aef1aa2b8758815de03dce9438e56793a915d6d5909bb51fc018e663a1a5d');
INSERT INTO "audit_event" VALUES('3514',48,'2026-06-22T00:00:00.992001Z','system','mail_sending','mail decision/2/sekretaris@kpu-pasuruan.example','{}','7c1aef1aa2b8758815de03dce9438e56793a915d6d5909bb51fc018e663a1a5d','41b9f2d401b3764a2b20f8a42954c8f65401952add354c02ffc45bbc5899d578');
INSERT INTO "audit_event" VALUES('3514',49,'2026-06-22T00:00:01.002703Z','system','mail_practice','mail decision/2/sekretaris@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00007_decision_sekretaris.eml, tidak dikirim."}','41b9f2d401b3764a2b20f8a42954c8f65401952add354c02ffc45bbc5899d578','03cbe9e13f30e27f41da3b04e45ea92c40e16fdf5fba1d45b9590865fed6ddbe');
INSERT INTO "audit_event" VALUES('3514',50,'2026-06-22T00:00:01.012557Z','system','mail_sending','mail decision/2/ketua@kpu-pasuruan.example','{}','03cbe9e13f30e27f41da3b04e45ea92c40e16fdf5fba1d45b9590865fed6ddbe','b67b3ba057acad209f642b667c57e7de14c686d19766d496d1a676d2d2d2d977');
INSERT INTO "audit_event" VALUES('3514',51,'2026-06-22T00:00:01.028203Z','system','mail_practice','mail decision/2/ketua@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00008_decision_ketua.eml, tidak dikirim."}','b67b3ba057acad209f642b667c57e7de14c686d19766d496d1a676d2d2d2d977','1241afd59ca9c705e0b78f149dbb555b7d68bae63e6eb610af915a354996a740');
INSERT INTO "audit_event" VALUES('3514',52,'2026-06-22T00:00:01.029994Z','system','mail_sending','mail plan/1/operator@kpu-pasuruan.example','{}','1241afd59ca9c705e0b78f149dbb555b7d68bae63e6eb610af915a354996a740','d733acfaa58fbee5622de56ccc160d010edc929f47846c22ea15114b58c7deda');
INSERT INTO "audit_event" VALUES('3514',53,'2026-06-22T00:00:01.056880Z','system','mail_practice','mail plan/1/operator@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00009_plan_operator.eml, tidak dikirim."}','d733acfaa58fbee5622de56ccc160d010edc929f47846c22ea15114b58c7deda','409ed65eae6b16aa41532683d8d096b2babd6f058fbe071a2a3dcf1616c0a106');
INSERT INTO "audit_event" VALUES('3514',54,'2026-06-22T00:00:01.067522Z','system','mail_sending','mail plan/1/sekretaris@kpu-pasuruan.example','{}','409ed65eae6b16aa41532683d8d096b2babd6f058fbe071a2a3dcf1616c0a106','94b5f74ff984f4b46f1619c3ca1644fd261bec600bb1adc8f51000ee281f4adf');
INSERT INTO "audit_event" VALUES('3514',55,'2026-06-22T00:00:01.082175Z','system','mail_practice','mail plan/1/sekretaris@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00010_plan_sekretaris.eml, tidak dikirim."}','94b5f74ff984f4b46f1619c3ca1644fd261bec600bb1adc8f51000ee281f4adf','17a0ed666c5d95f51dfd633ff9f7657b0ee7c56914e02fcebcdd25020dda1f67');
INSERT INTO "audit_event" VALUES('3514',56,'2026-06-22T00:00:01.087853Z','system','mail_sending','mail plan/1/ketua@kpu-pasuruan.example','{}','17a0ed666c5d95f51dfd633ff9f7657b0ee7c56914e02fcebcdd25020dda1f67','057a3bb6ffba94c26ae75f9b151014fceee5bd2da66811c8ba9c25e31a5710d0');
INSERT INTO "audit_event" VALUES('3514',57,'2026-06-22T00:00:01.099775Z','system','mail_practice','mail plan/1/ketua@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00011_plan_ketua.eml, tidak dikirim."}','057a3bb6ffba94c26ae75f9b151014fceee5bd2da66811c8ba9c25e31a5710d0','6368bc948d20a6054a7c3031e692a41ede46caaa756b28d9f113cbde369cb169');
INSERT INTO "audit_event" VALUES('3514',58,'2026-06-22T00:00:01.107879Z','system','mail_sending','mail plan/1/kul@kpu-pasuruan.example','{}','6368bc948d20a6054a7c3031e692a41ede46caaa756b28d9f113cbde369cb169','078e8a6898fe0489f1adf3dbc46d106976beebb4f5d4448d4fb0cee99ebc25b1');
INSERT INTO "audit_event" VALUES('3514',59,'2026-06-22T00:00:01.132639Z','system','mail_practice','mail plan/1/kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00012_plan_kul.eml, tidak dikirim."}','078e8a6898fe0489f1adf3dbc46d106976beebb4f5d4448d4fb0cee99ebc25b1','c01f2e2b5ea90a138997499e3624778477071af188ec5ece2fd981f56ff7fbfa');
INSERT INTO "audit_event" VALUES('3514',60,'2026-06-22T00:00:01.135843Z','system','mail_sending','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{}','c01f2e2b5ea90a138997499e3624778477071af188ec5ece2fd981f56ff7fbfa','84c2669393d6da609522c0aaaad4beb83f9c04a1208678927b8e738bdd03b2a1');
INSERT INTO "audit_event" VALUES('3514',61,'2026-06-22T00:00:01.152279Z','system','mail_practice','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00013_plan_kasubbag.kul.eml, tidak dikirim."}','84c2669393d6da609522c0aaaad4beb83f9c04a1208678927b8e738bdd03b2a1','41361ce89fcc1930a7e7da6ca676e834a65daaf0510546e41c7c1363bc67888a');
INSERT INTO "audit_event" VALUES('3514',62,'2026-06-22T00:00:01.155957Z','system','mail_sending','mail plan/1/tph@kpu-pasuruan.example','{}','41361ce89fcc1930a7e7da6ca676e834a65daaf0510546e41c7c1363bc67888a','52231d2278d3693bfc5dccc90f8c55622f9b17912d347d3a79e9c5276980a934');
INSERT INTO "audit_event" VALUES('3514',63,'2026-06-22T00:00:01.196918Z','system','mail_practice','mail plan/1/tph@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00014_plan_tph.eml, tidak dikirim."}','52231d2278d3693bfc5dccc90f8c55622f9b17912d347d3a79e9c5276980a934','101daa053a19b2ac6c4c47f41df3b01026ceb27e2d2cf8460b3f7e82dcf57ed1');
INSERT INTO "audit_event" VALUES('3514',64,'2026-06-22T00:00:01.211883Z','system','mail_sending','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{}','101daa053a19b2ac6c4c47f41df3b01026ceb27e2d2cf8460b3f7e82dcf57ed1','0edb56e55349545fcfb357e36becd63cd43f3035ec06ce7ef22abaed7547a00f');
INSERT INTO "audit_event" VALUES('3514',65,'2026-06-22T00:00:01.236479Z','system','mail_practice','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00015_plan_kasubbag.tph.eml, tidak dikirim."}','0edb56e55349545fcfb357e36becd63cd43f3035ec06ce7ef22abaed7547a00f','25fb46f79dd90f7aab14bc72f5679dbe32b741e5f7b4136a4395d8bae6971746');
INSERT INTO "audit_event" VALUES('3514',66,'2026-06-22T00:00:01.251934Z','system','mail_sending','mail plan/1/rdi@kpu-pasuruan.example','{}','25fb46f79dd90f7aab14bc72f5679dbe32b741e5f7b4136a4395d8bae6971746','edfd0349ba4c3afccfbc315de9cdec549de00c0010172bdf5f415732e8e16ccf');
INSERT INTO "audit_event" VALUES('3514',67,'2026-06-22T00:00:01.274502Z','system','mail_practice','mail plan/1/rdi@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00016_plan_rdi.eml, tidak dikirim."}','edfd0349ba4c3afccfbc315de9cdec549de00c0010172bdf5f415732e8e16ccf','320dcaf6fc4e0a5913d220e3508f83fdade1c628bc7f8bc2921a51b540cf2253');
INSERT INTO "audit_event" VALUES('3514',68,'2026-06-22T00:00:01.299926Z','system','mail_sending','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{}','320dcaf6fc4e0a5913d220e3508f83fdade1c628bc7f8bc2921a51b540cf2253','2de42e7e60b769a1cf4ce2477cd76ae00345271f167055389e7c27e8e51d326f');
INSERT INTO "audit_event" VALUES('3514',69,'2026-06-22T00:00:01.316741Z','system','mail_practice','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00017_plan_kasubbag.rdi.eml, tidak dikirim."}','2de42e7e60b769a1cf4ce2477cd76ae00345271f167055389e7c27e8e51d326f','608a5333a2fcf2b5153ac681cc44cb80eca284e15fc56eddd750f9821e33018a');
INSERT INTO "audit_event" VALUES('3514',70,'2026-06-22T00:00:01.323922Z','system','mail_sending','mail plan/1/phs@kpu-pasuruan.example','{}','608a5333a2fcf2b5153ac681cc44cb80eca284e15fc56eddd750f9821e33018a','b0aa70b1c34a0089ec2bd660efde2b6e9d4a9c99428b486e37bb0f49f28ccb92');
INSERT INTO "audit_event" VALUES('3514',71,'2026-06-22T00:00:01.352707Z','system','mail_practice','mail plan/1/phs@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00018_plan_phs.eml, tidak dikirim."}','b0aa70b1c34a0089ec2bd660efde2b6e9d4a9c99428b486e37bb0f49f28ccb92','a79c65b03220ec30765111c6182da3966634f782f16d5b125e6ea06194305689');
INSERT INTO "audit_event" VALUES('3514',72,'2026-06-22T00:00:01.367870Z','system','mail_sending','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{}','a79c65b03220ec30765111c6182da3966634f782f16d5b125e6ea06194305689','bb30b9c09a65bafc99774770f61d9ab0c8bd86b3b14f1ab59c497ce85cf801c8');
INSERT INTO "audit_event" VALUES('3514',73,'2026-06-22T00:00:01.404798Z','system','mail_practice','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00019_plan_kasubbag.phs.eml, tidak dikirim."}','bb30b9c09a65bafc99774770f61d9ab0c8bd86b3b14f1ab59c497ce85cf801c8','bd7641a90a748d240d7a098d40079abdb0dd958e3bd8e290e8940b8715e35cc4');
INSERT INTO "audit_event" VALUES('3514',74,'2026-07-01T01:00:00.108500Z','system','mail_queued','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{"attachments":["8203d82a1cfce94153b027243f8ca6b68a970553e788bc31e5ece0c3a0812b30","03570abe9d13cd942efea4e68ff449a776ef240823c3f42cdafb2155ea2e6019"],"kind":"form","recipient":"kul@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik"}','bd7641a90a748d240d7a098d40079abdb0dd958e3bd8e290e8940b8715e35cc4','8c3c631d5e30027a1e32502e9bd6213e50dac47fae8a311939fa6e52dec0dd30');
INSERT INTO "audit_event" VALUES('3514',75,'2026-07-01T01:00:00.109914Z','system','mail_queued','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{"attachments":["8203d82a1cfce94153b027243f8ca6b68a970553e788bc31e5ece0c3a0812b30","03570abe9d13cd942efea4e68ff449a776ef240823c3f42cdafb2155ea2e6019"],"kind":"form","recipient":"kasubbag.kul@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik"}','8c3c631d5e30027a1e32502e9bd6213e50dac47fae8a311939fa6e52dec0dd30','417e767069f3a62367c7b9f3b85e9bacf7904651d79d92442a5fb56b08d4d8f0');
INSERT INTO "audit_event" VALUES('3514',76,'2026-07-01T01:00:00.189209Z','system','mail_queued','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{"attachments":["82497f9ae79ec445448881bd4ea77fb634b8334bb4f131d770a7fb84815b8325","133c5374ad96f4ab355340c1880a55a041363c19e9ed1e149d3f4a2de02720fd"],"kind":"form","recipient":"tph@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','417e767069f3a62367c7b9f3b85e9bacf7904651d79d92442a5fb56b08d4d8f0','52b9db0d8826c73686066f18b4f4343b82a4d545759c2caf5595a3b7552e4a02');
INSERT INTO "audit_event" VALUES('3514',77,'2026-07-01T01:00:00.190685Z','system','mail_queued','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{"attachments":["82497f9ae79ec445448881bd4ea77fb634b8334bb4f131d770a7fb84815b8325","133c5374ad96f4ab355340c1880a55a041363c19e9ed1e149d3f4a2de02720fd"],"kind":"form","recipient":"kasubbag.tph@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','52b9db0d8826c73686066f18b4f4343b82a4d545759c2caf5595a3b7552e4a02','e8044b03301754edecfe81b68414a522f08836c45227d67130789f060261bb6e');
INSERT INTO "audit_event" VALUES('3514',78,'2026-07-01T01:00:00.261330Z','system','mail_queued','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{"attachments":["e47c3d817d5052c089cb76264e62486ff37290140a88204b1cc927f36de117b6","4a599026d94e6720a66ebcc6ae942e711c79eadcc5e4931bbf8dee4e41df59ff"],"kind":"form","recipient":"rdi@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi"}','e8044b03301754edecfe81b68414a522f08836c45227d67130789f060261bb6e','455683e767eb33bace5edf7b61f1d8bf6af04701ab0daff447c41cd42b9aceaf');
INSERT INTO "audit_event" VALUES('3514',79,'2026-07-01T01:00:00.262806Z','system','mail_queued','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{"attachments":["e47c3d817d5052c089cb76264e62486ff37290140a88204b1cc927f36de117b6","4a599026d94e6720a66ebcc6ae942e711c79eadcc5e4931bbf8dee4e41df59ff"],"kind":"form","recipient":"kasubbag.rdi@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi"}','455683e767eb33bace5edf7b61f1d8bf6af04701ab0daff447c41cd42b9aceaf','7a68b1565e9fdb11d12558493bc4b6ab6e51308d4924d0fa52430f81bc0c2ad6');
INSERT INTO "audit_event" VALUES('3514',80,'2026-07-01T01:00:00.336603Z','system','mail_queued','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{"attachments":["cef5acb8405815fe9a3c38f1dbf66fb452d988a6790dfb59e458d131910aeb4d","f658819eb1c434daf2bcda60750407b230934b7961a29d6655732db6524aed47"],"kind":"form","recipient":"phs@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','7a68b1565e9fdb11d12558493bc4b6ab6e51308d4924d0fa52430f81bc0c2ad6','e9a01b2edc25c4313c2a85b8c205b9dc8f65a3fd54c238e728920ef18b59c290');
INSERT INTO "audit_event" VALUES('3514',81,'2026-07-01T01:00:00.338135Z','system','mail_queued','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{"attachments":["cef5acb8405815fe9a3c38f1dbf66fb452d988a6790dfb59e458d131910aeb4d","f658819eb1c434daf2bcda60750407b230934b7961a29d6655732db6524aed47"],"kind":"form","recipient":"kasubbag.phs@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','e9a01b2edc25c4313c2a85b8c205b9dc8f65a3fd54c238e728920ef18b59c290','bcfed904387237ca521dc119e67836c0bed45dd9819dea0a3900d12761cb3679');
INSERT INTO "audit_event" VALUES('3514',82,'2026-07-01T01:00:00.371368Z','system','mail_sending','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{}','bcfed904387237ca521dc119e67836c0bed45dd9819dea0a3900d12761cb3679','3235cf1df161795c8d41fcb9412afb6413f2606de1fba885dea1cbe3bc1ff198');
INSERT INTO "audit_event" VALUES('3514',83,'2026-07-01T01:00:00.393892Z','system','mail_practice','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00020_form_kul.eml, tidak dikirim."}','3235cf1df161795c8d41fcb9412afb6413f2606de1fba885dea1cbe3bc1ff198','cf25d5c40b25d3fa12cb96fd32bc9518f43ea429b1c983e330fba3c2abd2acc0');
INSERT INTO "audit_event" VALUES('3514',84,'2026-07-01T01:00:00.408559Z','system','mail_sending','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{}','cf25d5c40b25d3fa12cb96fd32bc9518f43ea429b1c983e330fba3c2abd2acc0','ea6689c760b5e19e1b89634922edad74b81c8bdcd36becea256141e782d4f31f');
INSERT INTO "audit_event" VALUES('3514',85,'2026-07-01T01:00:00.426526Z','system','mail_practice','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00021_form_kasubbag.kul.eml, tidak dikirim."}','ea6689c760b5e19e1b89634922edad74b81c8bdcd36becea256141e782d4f31f','0dc0b6712536b4a318aaa943dfaed5551e420e6d8a41a39089afd6550f18a1d9');
INSERT INTO "audit_event" VALUES('3514',86,'2026-07-01T01:00:00.440825Z','system','mail_sending','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{}','0dc0b6712536b4a318aaa943dfaed5551e420e6d8a41a39089afd6550f18a1d9','e2b66a697c36c7a41c83b1d0d21ea58fda7bf1f8f5a228dacb61b0dd655fb739');
INSERT INTO "audit_event" VALUES('3514',87,'2026-07-01T01:00:00.463454Z','system','mail_practice','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00022_form_tph.eml, tidak dikirim."}','e2b66a697c36c7a41c83b1d0d21ea58fda7bf1f8f5a228dacb61b0dd655fb739','26faf2cd259d60942663ec708a540fba63ea50ee62950a8093e31e0fe1fe9e35');
INSERT INTO "audit_event" VALUES('3514',88,'2026-07-01T01:00:00.504740Z','system','mail_sending','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{}','26faf2cd259d60942663ec708a540fba63ea50ee62950a8093e31e0fe1fe9e35','97805cc7ea843a851d739b7e744d194962ed636a67904b6dfaaf6889ac838272');
INSERT INTO "audit_event" VALUES('3514',89,'2026-07-01T01:00:00.517719Z','system','mail_practice','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00023_form_kasubbag.tph.eml, tidak dikirim."}','97805cc7ea843a851d739b7e744d194962ed636a67904b6dfaaf6889ac838272','e6a2d56dae976432deb8f57df7bff8b32b2812769e839a2a5b829f3ee13f638e');
INSERT INTO "audit_event" VALUES('3514',90,'2026-07-01T01:00:00.520663Z','system','mail_sending','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{}','e6a2d56dae976432deb8f57df7bff8b32b2812769e839a2a5b829f3ee13f638e','15282564ec42e76451218f81d5e820614b31524b83983e7fec23cf95cf719dd8');
INSERT INTO "audit_event" VALUES('3514',91,'2026-07-01T01:00:00.530117Z','system','mail_practice','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00024_form_rdi.eml, tidak dikirim."}','15282564ec42e76451218f81d5e820614b31524b83983e7fec23cf95cf719dd8','1397b53a2904e9cd6d3062b7f8787286870afdf3b329e65121faeae5ea0422c4');
INSERT INTO "audit_event" VALUES('3514',92,'2026-07-01T01:00:00.536788Z','system','mail_sending','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{}','1397b53a2904e9cd6d3062b7f8787286870afdf3b329e65121faeae5ea0422c4','d10780bd0d58ec210ada920ddf7ad6beb0656a7bcfcfe3dd59ec95880d4f1c16');
INSERT INTO "audit_event" VALUES('3514',93,'2026-07-01T01:00:00.553105Z','system','mail_practice','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00025_form_kasubbag.rdi.eml, tidak dikirim."}','d10780bd0d58ec210ada920ddf7ad6beb0656a7bcfcfe3dd59ec95880d4f1c16','b5c764649310e943ffc9fcefb2205639f2356dcb281aacdc5848910a5a4463c6');
INSERT INTO "audit_event" VALUES('3514',94,'2026-07-01T01:00:00.556977Z','system','mail_sending','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{}','b5c764649310e943ffc9fcefb2205639f2356dcb281aacdc5848910a5a4463c6','59be56f82144c4fcf2b99a38b89ee2d52352a8d5040108aa462c20ef58316de0');
INSERT INTO "audit_event" VALUES('3514',95,'2026-07-01T01:00:00.577278Z','system','mail_practice','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00026_form_phs.eml, tidak dikirim."}','59be56f82144c4fcf2b99a38b89ee2d52352a8d5040108aa462c20ef58316de0','a873c021a1fff31e4ad84025a5af27906c108597c2e4327514b7cbab0935f4b7');
INSERT INTO "audit_event" VALUES('3514',96,'2026-07-01T01:00:00.590685Z','system','mail_sending','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{}','a873c021a1fff31e4ad84025a5af27906c108597c2e4327514b7cbab0935f4b7','d24835cc7493b84e48bde0df7989482cf8386ee3b03c659a2acbc5b138186369');
INSERT INTO "audit_event" VALUES('3514',97,'2026-07-01T01:00:00.600967Z','system','mail_practice','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00027_form_kasubbag.phs.eml, tidak dikirim."}','d24835cc7493b84e48bde0df7989482cf8386ee3b03c659a2acbc5b138186369','e10d3c99c4aee060d00ba24ce92ed4b1860618cc13996d91f58552262a404591');
INSERT INTO "audit_event" VALUES('3514',98,'2026-07-02T03:00:00.351590Z','unit KUL','submission_accepted','submission/3514/2026-S1/KUL/bc347c281f0d00ad125bbe7bd39e8f7ec32263a21e5283936e5a3ec00980f518','{"change_count":0,"evidence_sha256":[],"finding_count":8,"is_after_compilation":false,"is_late":false,"workbook_sha256":"0618cc4152e6f519843eab8a2cefd6c7cdb6a47da7b5650a19c02cf42df2a55b"}','e10d3c99c4aee060d00ba24ce92ed4b1860618cc13996d91f58552262a404591','a6676f8291886c4475a34e3f0bd4bdc64ef17e4770391b05ed81af7d3fc1b792');
INSERT INTO "audit_event" VALUES('3514',99,'2026-07-02T03:00:00.359584Z','unit KUL','files_received','claim/3514/KUL-6c7074d9b8154822b08f664138b76b06','{"files":[{"name":"isian.xlsx","outcome":"workbook","reason_code":"","sha256":"0618cc4152e6f519843eab8a2cefd6c7cdb6a47da7b5650a19c02cf42df2a55b"}]}','a6676f8291886c4475a34e3f0bd4bdc64ef17e4770391b05ed81af7d3fc1b792','111ecc37da398ceef7f9bb8a5255d0cb9ea577dff13eba981179d11d6dc4d0b3');
INSERT INTO "audit_event" VALUES('3514',100,'2026-07-02T03:00:00.361378Z','system','mail_queued','mail answer/KUL-6c7074d9b8154822b08f664138b76b06/kul@kpu-pasuruan.example','{"attachments":["80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de"],"kind":"answer","recipient":"kul@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik"}','111ecc37da398ceef7f9bb8a5255d0cb9ea577dff13eba981179d11d6dc4d0b3','b8bee2730cf7b9677acc6e820ac079e57b2d75b39c65725c013045d7cb247e2f');
INSERT INTO "audit_event" VALUES('3514',101,'2026-07-02T03:00:00.362450Z','system','mail_queued','mail answer/KUL-6c7074d9b8154822b08f664138b76b06/kasubbag.kul@kpu-pasuruan.example','{"attachments":["80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de"],"kind":"answer","recipient":"kasubbag.kul@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik"}','b8bee2730cf7b9677acc6e820ac079e57b2d75b39c65725c013045d7cb247e2f','ba9bdafb38083c24cff70f3aedc61d30e68583cd2321591677e9729d96c245a2');
INSERT INTO "audit_event" VALUES('3514',102,'2026-07-02T03:00:00.368244Z','system','mail_sending','mail answer/KUL-6c7074d9b8154822b08f664138b76b06/kul@kpu-pasuruan.example','{}','ba9bdafb38083c24cff70f3aedc61d30e68583cd2321591677e9729d96c245a2','6b56ab058bbe8a4e85285bea20d901b9f1e649bcc38e905605f24eabb0c938d6');
INSERT INTO "audit_event" VALUES('3514',103,'2026-07-02T03:00:00.377292Z','system','mail_practice','mail answer/KUL-6c7074d9b8154822b08f664138b76b06/kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-02_00028_answer_kul.eml, tidak dikirim."}','6b56ab058bbe8a4e85285bea20d901b9f1e649bcc38e905605f24eabb0c938d6','df81ae5afe3677e4b2f9e0c98005791d03ff7faa7e8cdfa5c90dca9295fb8992');
INSERT INTO "audit_event" VALUES('3514',104,'2026-07-02T03:00:00.378580Z','system','mail_sending','mail answer/KUL-6c7074d9b8154822b08f664138b76b06/kasubbag.kul@kpu-pasuruan.example','{}','df81ae5afe3677e4b2f9e0c98005791d03ff7faa7e8cdfa5c90dca9295fb8992','c0b2dcd96ddc8147efd85858c997a3ca0e8b444b605650150e1a1f2e9927fb03');
INSERT INTO "audit_event" VALUES('3514',105,'2026-07-02T03:00:00.386869Z','system','mail_practice','mail answer/KUL-6c7074d9b8154822b08f664138b76b06/kasubbag.kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-02_00029_answer_kasubbag.kul.eml, tidak dikirim."}','c0b2dcd96ddc8147efd85858c997a3ca0e8b444b605650150e1a1f2e9927fb03','0fe98d6de75f9c097ecef80061a8ca76376cccf46539c9cf6fefb90eed7d81bb');
INSERT INTO "audit_event" VALUES('3514',106,'2026-07-06T00:00:00.127674Z','system','report_compiled','report/3514/2026-S1/0/1','{"config_sha256":"a017955ca7074478f72ab13d76d0c64ffbd559791247adbf80ca15f43049fd66","content_sha256":"6976f8487e31193ed291a4acfca58caafab750e0f7ebcd4acb5769cf6191635e","draft_sha256":"fe36d4a92bc2eb7744025818196929641c2f8c1f06d16559e42247fd59fc9ed5","submissions":[1]}','0fe98d6de75f9c097ecef80061a8ca76376cccf46539c9cf6fefb90eed7d81bb','d9e820817369e64567bb10f826992dade55c6f5bb7162c0234959d1d3d2f3380');
INSERT INTO "audit_event" VALUES('3514',107,'2026-07-06T00:00:00.130031Z','system','decision_requested','request/report/1/secretary/1','{"content_sha256":"6976f8487e31193ed291a4acfca58caafab750e0f7ebcd4acb5769cf6191635e","draft_sha256":"fe36d4a92bc2eb7744025818196929641c2f8c1f06d16559e42247fd59fc9ed5","officer":{"acting":"","decree":"","email":"sekretaris@kpu-pasuruan.example","is_four_eyes_exception":false,"name":"Sekretaris Contoh","nip":"19700101 199503 1 001","role":"secretary","title":"Sekretaris KPU Kabupaten Pasuruan"}}','d9e820817369e64567bb10f826992dade55c6f5bb7162c0234959d1d3d2f3380','beba475995e0d4d7bf72d497198d4613d07ecfa4a1b8b78f8b3717ed09c64315');
INSERT INTO "audit_event" VALUES('3514',108,'2026-07-06T00:00:00.131376Z','system','mail_waiting','mail request/3/first','{"attachments":["fe36d4a92bc2eb7744025818196929641c2f8c1f06d16559e42247fd59fc9ed5","68ae4ae9e63cecedabcba68bb0e5ea2580506e9a7889c8d30cae98d4f22dfc73"],"kind":"request","recipient":"sekretaris@kpu-pasuruan.example","subject":"Permintaan keputusan: Laporan RB Semester I 2026 - Revisi 1"}','beba475995e0d4d7bf72d497198d4613d07ecfa4a1b8b78f8b3717ed09c64315','a32b03562a0c09a0fcff8366120834ca3147750ff304f0610f9e2b3b49432611');
INSERT INTO "audit_event" VALUES('3514',109,'2026-07-06T00:00:00.138003Z','system','mail_released','mail request/3/first','{}','a32b03562a0c09a0fcff8366120834ca3147750ff304f0610f9e2b3b49432611','4c09a4df6790d2662555f5047685c68c3d77f17e00f4739cd2962339ba0457e6');
INSERT INTO "audit_event" VALUES('3514',110,'2026-07-06T00:00:00.141663Z','system','mail_sending','mail request/3/first','{}','4c09a4df6790d2662555f5047685c68c3d77f17e00f4739cd2962339ba0457e6','5929ccdaa21ea262ce6c57e75075e126bf50d55eac8a795f0903dfa057ca54e1');
INSERT INTO "audit_event" VALUES('3514',111,'2026-07-06T00:00:00.144184Z','system','codes_minted','request/report/1/secretary/1','{"issue":1}','5929ccdaa21ea262ce6c57e75075e126bf50d55eac8a795f0903dfa057ca54e1','e62efcc4a78ae41a54b0ec29e1c6dd4885ef8a17727a552d280964f7827c3d53');
INSERT INTO "audit_event" VALUES('3514',112,'2026-07-06T00:00:00.163912Z','system','mail_practice','mail request/3/first','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00030_request_sekretaris.eml, tidak dikirim."}','e62efcc4a78ae41a54b0ec29e1c6dd4885ef8a17727a552d280964f7827c3d53','403cda799246d46ccb5f08858b3d499d76555cda52ceffb013c97a372adf70ec');
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
INSERT INTO "code_issue" VALUES(1,1,'used','ecb3a65bf7f387cb4a85ab8a9d7f72d1c1f434eb238843a38a1e388c66167b2e','bdc637b10efa00a8397a9274a9c76b13a0e2213a51c4ae91bca0a23c36bcdb7b','2026-06-22T00:00:00.604065Z','2026-06-25T16:59:00.000000Z',1);
INSERT INTO "code_issue" VALUES(2,1,'used','e3135bef729a38daaf1795fc788a4ef5d3a4589600686a3fb2886308ee2348e2','a847554dcae64e1d49f94fa34cd114367b239f4f7fbe48ab45a227e167642069','2026-06-22T00:00:00.676286Z','2026-06-25T16:59:00.000000Z',1);
INSERT INTO "code_issue" VALUES(3,1,'active','ea70bb9cc2ed6eb6abc2bc98f9ed20c822e5f260bfbf5eab3650322b47429cfc','a7eb256d37318225b82a124c93e11eeff3b1fbcbf7699f426af56c21d74825c0','2026-07-06T00:00:00.144184Z','2026-07-09T16:59:00.000000Z',0);
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
INSERT INTO "decision" VALUES(1,'3514','plan',1,'secretary','approve','','{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a','2026-06-22T00:00:00.647223Z');
INSERT INTO "decision" VALUES(2,'3514','plan',1,'chair','approve','','{"acting": "", "decree": "", "email": "ketua@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Ketua Contoh", "nip": "", "role": "chair", "title": "Ketua KPU Kabupaten Pasuruan"}','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a','2026-06-22T00:00:00.715743Z');
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
INSERT INTO "office_mode" VALUES('3514','practice','2026-06-22T00:00:00.106670Z');
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
INSERT INTO "outbox" VALUES(1,'3514','request/1/first','request','void','sekretaris@kpu-pasuruan.example','Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1','','','[{"name": "DRAF_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a"}, {"name": "Mutu_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "db7ccc1ceffb9f56abaaf74484c8bde76267d5de24512ae6451021cd4259b444"}]',1,NULL,'2026-06-22T00:00:00.600344Z',0,'2026-06-22T00:00:00.600344Z',NULL,NULL,NULL,NULL,NULL,'Permintaan sudah ditutup.',NULL);
INSERT INTO "outbox" VALUES(2,'3514','request/2/first','request','void','ketua@kpu-pasuruan.example','Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1','','','[{"name": "DRAF_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a"}, {"name": "Mutu_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "db7ccc1ceffb9f56abaaf74484c8bde76267d5de24512ae6451021cd4259b444"}]',2,NULL,'2026-06-22T00:00:00.657200Z',0,'2026-06-22T00:00:00.657200Z',NULL,NULL,NULL,NULL,NULL,'Permintaan sudah ditutup.',NULL);
INSERT INTO "outbox" VALUES(3,'3514','decision/1/operator@kpu-pasuruan.example','decision','practice','operator@kpu-pasuruan.example','Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: keputusan Ketua.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 15:3f488e55bf728769e68a7690450fc8f3d779cb7ca89d656f231f42de928a1c31

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: keputusan Ketua.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 15:3f488e55bf728769e68a7690450fc8f3d779cb7ca89d656f231f42de928a1c31</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.666295Z',1,'2026-06-22T00:00:00.666295Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00003_decision_operator.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(4,'3514','decision/1/sekretaris@kpu-pasuruan.example','decision','practice','sekretaris@kpu-pasuruan.example','Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: keputusan Ketua.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 15:3f488e55bf728769e68a7690450fc8f3d779cb7ca89d656f231f42de928a1c31

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: keputusan Ketua.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 15:3f488e55bf728769e68a7690450fc8f3d779cb7ca89d656f231f42de928a1c31</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.667242Z',1,'2026-06-22T00:00:00.667242Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00004_decision_sekretaris.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(5,'3514','decision/1/ketua@kpu-pasuruan.example','decision','practice','ketua@kpu-pasuruan.example','Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: keputusan Ketua.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 15:3f488e55bf728769e68a7690450fc8f3d779cb7ca89d656f231f42de928a1c31

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: keputusan Ketua.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 15:3f488e55bf728769e68a7690450fc8f3d779cb7ca89d656f231f42de928a1c31</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.668075Z',1,'2026-06-22T00:00:00.668075Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00005_decision_ketua.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(6,'3514','decision/2/operator@kpu-pasuruan.example','decision','practice','operator@kpu-pasuruan.example','Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 21:29d2221f73e6643c5f609d1b0cbad3047ce86645cc0887588d0d9000708a1163

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 21:29d2221f73e6643c5f609d1b0cbad3047ce86645cc0887588d0d9000708a1163</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.720354Z',1,'2026-06-22T00:00:00.720354Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00006_decision_operator.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(7,'3514','decision/2/sekretaris@kpu-pasuruan.example','decision','practice','sekretaris@kpu-pasuruan.example','Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 21:29d2221f73e6643c5f609d1b0cbad3047ce86645cc0887588d0d9000708a1163

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 21:29d2221f73e6643c5f609d1b0cbad3047ce86645cc0887588d0d9000708a1163</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.721146Z',1,'2026-06-22T00:00:00.721146Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00007_decision_sekretaris.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(8,'3514','decision/2/ketua@kpu-pasuruan.example','decision','practice','ketua@kpu-pasuruan.example','Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 21:29d2221f73e6643c5f609d1b0cbad3047ce86645cc0887588d0d9000708a1163

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 21:29d2221f73e6643c5f609d1b0cbad3047ce86645cc0887588d0d9000708a1163</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.721761Z',1,'2026-06-22T00:00:00.721761Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00008_decision_ketua.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"}]',NULL,NULL,'2026-06-22T00:00:00.748572Z',1,'2026-06-22T00:00:00.748572Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00009_plan_operator.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"}]',NULL,NULL,'2026-06-22T00:00:00.749409Z',1,'2026-06-22T00:00:00.749409Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00010_plan_sekretaris.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"}]',NULL,NULL,'2026-06-22T00:00:00.750046Z',1,'2026-06-22T00:00:00.750046Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00011_plan_ketua.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"}]',NULL,NULL,'2026-06-22T00:00:00.750648Z',1,'2026-06-22T00:00:00.750648Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00012_plan_kul.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"}]',NULL,NULL,'2026-06-22T00:00:00.751234Z',1,'2026-06-22T00:00:00.751234Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00013_plan_kasubbag.kul.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"}]',NULL,NULL,'2026-06-22T00:00:00.756064Z',1,'2026-06-22T00:00:00.756064Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00014_plan_tph.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"}]',NULL,NULL,'2026-06-22T00:00:00.756740Z',1,'2026-06-22T00:00:00.756740Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00015_plan_kasubbag.tph.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"}]',NULL,NULL,'2026-06-22T00:00:00.757349Z',1,'2026-06-22T00:00:00.757349Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00016_plan_rdi.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"}]',NULL,NULL,'2026-06-22T00:00:00.757946Z',1,'2026-06-22T00:00:00.757946Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00017_plan_kasubbag.rdi.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"}]',NULL,NULL,'2026-06-22T00:00:00.758538Z',1,'2026-06-22T00:00:00.758538Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00018_plan_phs.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5"}]',NULL,NULL,'2026-06-22T00:00:00.759128Z',1,'2026-06-22T00:00:00.759128Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00019_plan_kasubbag.phs.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/KUL. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_KUL.xlsx", "sha256": "8203d82a1cfce94153b027243f8ca6b68a970553e788bc31e5ece0c3a0812b30"}, {"name": "Formulir_RB_Semester_I_2026_KUL.zip", "sha256": "03570abe9d13cd942efea4e68ff449a776ef240823c3f42cdafb2155ea2e6019"}]',NULL,NULL,'2026-07-01T01:00:00.108500Z',1,'2026-07-01T01:00:00.108500Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00020_form_kul.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/KUL. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_KUL.xlsx", "sha256": "8203d82a1cfce94153b027243f8ca6b68a970553e788bc31e5ece0c3a0812b30"}, {"name": "Formulir_RB_Semester_I_2026_KUL.zip", "sha256": "03570abe9d13cd942efea4e68ff449a776ef240823c3f42cdafb2155ea2e6019"}]',NULL,NULL,'2026-07-01T01:00:00.109914Z',1,'2026-07-01T01:00:00.109914Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00021_form_kasubbag.kul.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/TPH. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_TPH.xlsx", "sha256": "82497f9ae79ec445448881bd4ea77fb634b8334bb4f131d770a7fb84815b8325"}, {"name": "Formulir_RB_Semester_I_2026_TPH.zip", "sha256": "133c5374ad96f4ab355340c1880a55a041363c19e9ed1e149d3f4a2de02720fd"}]',NULL,NULL,'2026-07-01T01:00:00.189209Z',1,'2026-07-01T01:00:00.189209Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00022_form_tph.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/TPH. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_TPH.xlsx", "sha256": "82497f9ae79ec445448881bd4ea77fb634b8334bb4f131d770a7fb84815b8325"}, {"name": "Formulir_RB_Semester_I_2026_TPH.zip", "sha256": "133c5374ad96f4ab355340c1880a55a041363c19e9ed1e149d3f4a2de02720fd"}]',NULL,NULL,'2026-07-01T01:00:00.190685Z',1,'2026-07-01T01:00:00.190685Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00023_form_kasubbag.tph.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/RDI. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_RDI.xlsx", "sha256": "e47c3d817d5052c089cb76264e62486ff37290140a88204b1cc927f36de117b6"}, {"name": "Formulir_RB_Semester_I_2026_RDI.zip", "sha256": "4a599026d94e6720a66ebcc6ae942e711c79eadcc5e4931bbf8dee4e41df59ff"}]',NULL,NULL,'2026-07-01T01:00:00.261330Z',1,'2026-07-01T01:00:00.261330Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00024_form_rdi.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/RDI. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_RDI.xlsx", "sha256": "e47c3d817d5052c089cb76264e62486ff37290140a88204b1cc927f36de117b6"}, {"name": "Formulir_RB_Semester_I_2026_RDI.zip", "sha256": "4a599026d94e6720a66ebcc6ae942e711c79eadcc5e4931bbf8dee4e41df59ff"}]',NULL,NULL,'2026-07-01T01:00:00.262806Z',1,'2026-07-01T01:00:00.262806Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00025_form_kasubbag.rdi.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/PHS. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_PHS.xlsx", "sha256": "cef5acb8405815fe9a3c38f1dbf66fb452d988a6790dfb59e458d131910aeb4d"}, {"name": "Formulir_RB_Semester_I_2026_PHS.zip", "sha256": "f658819eb1c434daf2bcda60750407b230934b7961a29d6655732db6524aed47"}]',NULL,NULL,'2026-07-01T01:00:00.336603Z',1,'2026-07-01T01:00:00.336603Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00026_form_phs.eml, tidak dikirim.',NULL);
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
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/PHS. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_PHS.xlsx", "sha256": "cef5acb8405815fe9a3c38f1dbf66fb452d988a6790dfb59e458d131910aeb4d"}, {"name": "Formulir_RB_Semester_I_2026_PHS.zip", "sha256": "f658819eb1c434daf2bcda60750407b230934b7961a29d6655732db6524aed47"}]',NULL,NULL,'2026-07-01T01:00:00.338135Z',1,'2026-07-01T01:00:00.338135Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00027_form_kasubbag.phs.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(28,'3514','answer/KUL-6c7074d9b8154822b08f664138b76b06/kul@kpu-pasuruan.example','answer','practice','kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

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
<p style="margin:6px 0;padding:10px 12px;background:#f2f4f7;border:1px solid #d5dae1;border-radius:6px;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-word;-webkit-user-select:all;user-select:all">Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.<br>Terisi 4 dari 4 indikator; 8 hal perlu dilengkapi.<br>Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Perbaikan_KUL_LATIHAN.xlsx", "sha256": "80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de"}]',NULL,NULL,'2026-07-02T03:00:00.361378Z',1,'2026-07-02T03:00:00.361378Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-02_00028_answer_kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(29,'3514','answer/KUL-6c7074d9b8154822b08f664138b76b06/kasubbag.kul@kpu-pasuruan.example','answer','practice','kasubbag.kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

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
<p style="margin:6px 0;padding:10px 12px;background:#f2f4f7;border:1px solid #d5dae1;border-radius:6px;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-word;-webkit-user-select:all;user-select:all">Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.<br>Terisi 4 dari 4 indikator; 8 hal perlu dilengkapi.<br>Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Perbaikan_KUL_LATIHAN.xlsx", "sha256": "80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de"}]',NULL,NULL,'2026-07-02T03:00:00.362450Z',1,'2026-07-02T03:00:00.362450Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-02_00029_answer_kasubbag.kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(30,'3514','request/3/first','request','practice','sekretaris@kpu-pasuruan.example','Permintaan keputusan: Laporan RB Semester I 2026 - Revisi 1','','','[{"name": "DRAF_Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_Revisi_1.docx", "sha256": "fe36d4a92bc2eb7744025818196929641c2f8c1f06d16559e42247fd59fc9ed5"}, {"name": "Lembar_Verifikasi.docx", "sha256": "68ae4ae9e63cecedabcba68bb0e5ea2580506e9a7889c8d30cae98d4f22dfc73"}]',3,1,'2026-07-06T00:00:00.131376Z',1,'2026-07-06T00:00:00.138003Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00030_request_sekretaris.eml, tidak dikirim.',NULL);
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
INSERT INTO "plan_version" VALUES(1,'3514',2026,1,'frozen','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','622b0c8af79b979348c04ea79f05c77da2e7bba22224a3fd64a67e00adc253a8','7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a','','','2026-06-22T00:00:00.593005Z','2026-06-22T00:00:00.718062Z','1dce8a09a1e4de6f937f31d6495eb37000be8beef824e70006d6737f3be038d5');
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
INSERT INTO "received_file" VALUES(1,'3514','KUL','KUL-6c7074d9b8154822b08f664138b76b06','isian.xlsx','0618cc4152e6f519843eab8a2cefd6c7cdb6a47da7b5650a19c02cf42df2a55b','inbox','2026-07-02T03:00:00.093205Z','workbook','','','',1);
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
INSERT INTO "request" VALUES(1,'3514','plan',1,'Rencana Aksi RB 2026 - Versi 1','secretary',1,'{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a','approved','2026-06-22T00:00:00.597603Z','2026-06-25',1,NULL,NULL);
INSERT INTO "request" VALUES(2,'3514','plan',1,'Rencana Aksi RB 2026 - Versi 1','chair',1,'{"acting": "", "decree": "", "email": "ketua@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Ketua Contoh", "nip": "", "role": "chair", "title": "Ketua KPU Kabupaten Pasuruan"}','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','7d9ae886f73e7dd1baaeb91ba7befc364abbffea9e80d936433ad37569f9763a','approved','2026-06-22T00:00:00.656153Z','2026-06-25',1,NULL,NULL);
INSERT INTO "request" VALUES(3,'3514','report',1,'Laporan RB Semester I 2026 - Revisi 1','secretary',1,'{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','6976f8487e31193ed291a4acfca58caafab750e0f7ebcd4acb5769cf6191635e','fe36d4a92bc2eb7744025818196929641c2f8c1f06d16559e42247fd59fc9ed5','open','2026-07-06T00:00:00.130031Z','2026-07-09',1,'run-3-1','2026-07-06T00:00:00.136790Z');
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
INSERT INTO "revision" VALUES(1,'3514','2026-S1',0,1,'in_approval',1,'{"amendment":0,"areas":[{"code":"A1","counted_count":0,"coverage":"0.00","due_count":6,"is_extra":false,"label":"Manajemen Perubahan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A2","counted_count":0,"coverage":"0.00","due_count":2,"is_extra":false,"label":"Deregulasi Kebijakan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A3","counted_count":0,"coverage":"0.00","due_count":1,"is_extra":false,"label":"Penataan Organisasi","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A4","counted_count":0,"coverage":"0.00","due_count":4,"is_extra":false,"label":"Penataan Tata Laksana","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A5","counted_count":0,"coverage":"0.00","due_count":6,"is_extra":false,"label":"Penataan SDM Aparatur","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A6","counted_count":0,"coverage":"0.00","due_count":5,"is_extra":false,"label":"Penguatan Akuntabilitas","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A7","counted_count":0,"coverage":"0.00","due_count":5,"is_extra":false,"label":"Penguatan Pengawasan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A8","counted_count":0,"coverage":"0.00","due_count":2,"is_extra":false,"label":"Peningkatan Kualitas Pelayanan Publik","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"QW","counted_count":0,"coverage":"0.00","due_count":3,"is_extra":true,"label":"Quick Wins","score":"0.00","semesters":[],"word":"program percepatan"}],"changes_since":[],"comparisons":[{"areas":{},"period":"Semester II 2025","score":null},{"areas":{},"period":"Semester I 2025","score":null}],"evidence":[],"evidence_kinds":{"abk":"Analisis beban kerja (ABK)","berita_acara":"Berita acara","daftar_hadir":"Daftar hadir","dip":"Daftar informasi publik (DIP)","dokumen":"Dokumen","foto":"Foto","identifikasi":"Identifikasi","kertas_kerja":"Kertas kerja","laporan":"Laporan","lkjip":"Laporan kinerja (LKjIP)","materi":"Materi","matriks":"Matriks","notula":"Notula","pakta_integritas":"Pakta integritas","perjanjian_kinerja":"Perjanjian kinerja","pernyataan":"Surat pernyataan","peta_jabatan":"Peta jabatan","publikasi":"Publikasi","register_risiko":"Register risiko","rekap":"Rekapitulasi","rencana_aksi":"Rencana aksi","rencana_kerja":"Rencana kerja","sertifikat":"Sertifikat","sk":"Surat keputusan (SK)","skp":"Sasaran kinerja pegawai (SKP)","sop":"Standar operasional prosedur (SOP)","surat_tugas":"Surat tugas","tanda_terima":"Tanda terima atau bukti unggah","tangkapan_layar":"Tangkapan layar","undangan":"Undangan"},"exceptions":[],"file_name":"Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514","findings":[{"explanation":"","indicator":"A4-11","message":"Berkas yang disebut pada kolom Data dukung belum diterima: kertas_kerja_evaluasi_prosedur.pdf; sop_evaluasi_prosedur.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.","quarter":0,"rule":"I12","severity":"needs_explanation"},{"explanation":"","indicator":"A4-12","message":"Berkas yang disebut pada kolom Data dukung belum diterima: laporan_naskah_dinas_elektronik.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.","quarter":0,"rule":"I12","severity":"needs_explanation"},{"explanation":"","indicator":"A4-14","message":"Berkas yang disebut pada kolom Data dukung belum diterima: sk_pengawasan_kearsipan.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.","quarter":0,"rule":"I12","severity":"needs_explanation"},{"explanation":"","indicator":"QW-35","message":"Berkas yang disebut pada kolom Data dukung belum diterima: rekap_disposisi_surat.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.","quarter":0,"rule":"I12","severity":"needs_explanation"},{"explanation":"","indicator":"A4-11","message":"Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","quarter":0,"rule":"R07","severity":"blocking"},{"explanation":"","indicator":"A4-12","message":"Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","quarter":0,"rule":"R07","severity":"blocking"},{"explanation":"","indicator":"A4-14","message":"Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","quarter":0,"rule":"R07","severity":"blocking"},{"explanation":"","indicator":"QW-35","message":"Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","quarter":0,"rule":"R07","severity":"blocking"}],"format":1,"indicators":[{"activity":"Penetapan Tim RB dan rencana kerja","area":"A1","code":"A1-01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah SK Tim RB yang dilengkapi rencana kerja","narrative":"","obstacle":"","polarity":"max","position":1,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"FGD penyusunan rencana aksi RB","area":"A1","code":"A1-02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen rencana aksi RB yang ditetapkan","narrative":"","obstacle":"","polarity":"max","position":2,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Kick off dan internalisasi RB","area":"A1","code":"A1-03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang mengikuti internalisasi RB","narrative":"","obstacle":"","polarity":"max","position":3,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Penetapan agen perubahan dan laporannya","area":"A1","code":"A1-04","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase agen perubahan yang menghasilkan perubahan (1 agen 1 perubahan)","narrative":"","obstacle":"","polarity":"max","position":4,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"50.00"}],"semesters":[],"solution":"","target_kind":"kumulatif","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"50.00"},"unit":"PHS"},{"activity":"Rapat monitoring dan evaluasi RB triwulanan","area":"A1","code":"A1-05","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan monitoring dan evaluasi RB","narrative":"","obstacle":"","polarity":"max","position":5,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Penandatanganan pakta integritas","area":"A1","code":"A1-06","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang menandatangani pakta integritas","narrative":"","obstacle":"","polarity":"max","position":6,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Identifikasi dan inventarisasi keputusan KPU Kabupaten","area":"A2","code":"A2-07","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah daftar inventaris keputusan","narrative":"","obstacle":"","polarity":"max","position":7,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Pengunggahan produk hukum di JDIH","area":"A2","code":"A2-08","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase produk hukum yang diunggah tepat waktu","narrative":"","obstacle":"","polarity":"max","position":8,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Evaluasi organisasi dan penyesuaian SOTK","area":"A3","code":"A3-09","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan evaluasi organisasi","narrative":"","obstacle":"","polarity":"max","position":9,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Evaluasi uraian jabatan dan peta jabatan","area":"A3","code":"A3-10","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen peta jabatan yang dimutakhirkan","narrative":"","obstacle":"","polarity":"max","position":10,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"no_target","target":null},"unit":"PHS"},{"activity":"Penyusunan dan evaluasi SOP menurut peta proses bisnis","area":"A4","code":"A4-11","evidence_count":0,"explanation":"","follow_up":"Evaluasi SOP pengadaan langsung diselesaikan bersama pejabat pengadaan.","follow_up_due":"31 Juli 2026","follow_up_pic":"Kasubbag KUL","kind":"jumlah","measure":"SOP","name":"Jumlah SOP yang dievaluasi","narrative":"Empat SOP bidang keuangan dan logistik dievaluasi terhadap peta proses bisnis, yaitu pencairan uang persediaan, perjalanan dinas, pengelolaan gudang, dan peminjaman kendaraan.","obstacle":"Evaluasi SOP pengadaan langsung tertunda karena pejabat pengadaan mengikuti pelatihan pada Juni 2026.","polarity":"max","position":11,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":"4.00","counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"blocked","target":"5.00"}],"semesters":[],"solution":"Waktu baku empat SOP ditetapkan dari pengukuran pelaksanaan selama satu bulan dan dicatat dalam kertas kerja.","target_kind":"jumlah","target_year":"10.00","total":{"achievement":null,"actual":"4.00","counted":null,"high":null,"low":null,"mark":"","status":"blocked","target":"5.00"},"unit":"KUL"},{"activity":"Penggunaan aplikasi naskah dinas elektronik","area":"A4","code":"A4-12","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan penggunaan aplikasi naskah dinas elektronik","narrative":"Laporan penggunaan aplikasi naskah dinas elektronik disusun setiap triwulan, memuat jumlah surat masuk dan surat keluar serta persentase surat yang diproses seluruhnya secara elektronik.","obstacle":"","polarity":"max","position":12,"quarters":[{"achievement":null,"actual":"1.00","counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"blocked","target":"1.00"},{"achievement":null,"actual":"1.00","counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"blocked","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":"2.00","counted":null,"high":null,"low":null,"mark":"","status":"blocked","target":"2.00"},"unit":"KUL"},{"activity":"Keterbukaan informasi publik (PPID)","area":"A4","code":"A4-13","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan layanan informasi publik","narrative":"","obstacle":"","polarity":"max","position":13,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"PHS"},{"activity":"Pembentukan tim pengawasan kearsipan","area":"A4","code":"A4-14","evidence_count":0,"explanation":"","follow_up":"Tim menyusun jadwal audit kearsipan internal untuk semester II.","follow_up_due":"14 Agustus 2026","follow_up_pic":"Arsiparis","kind":"jumlah","measure":"dokumen","name":"Jumlah SK tim pengawasan kearsipan","narrative":"Sekretaris menetapkan tim pengawasan kearsipan internal beserta uraian tugasnya pada Februari 2026.","obstacle":"","polarity":"max","position":14,"quarters":[{"achievement":null,"actual":"1.00","counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"blocked","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":"1.00","counted":null,"high":null,"low":null,"mark":"","status":"blocked","target":"1.00"},"unit":"KUL"},{"activity":"Analisis kebutuhan pegawai dan analisis beban kerja","area":"A5","code":"A5-15","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen analisis beban kerja","narrative":"","obstacle":"","polarity":"max","position":15,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Identifikasi kebutuhan pendidikan dan pelatihan","area":"A5","code":"A5-16","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan identifikasi kebutuhan pelatihan","narrative":"","obstacle":"","polarity":"max","position":16,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Pengembangan kompetensi pegawai","area":"A5","code":"A5-17","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang mengikuti pelatihan","narrative":"","obstacle":"","polarity":"max","position":17,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"10.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"30.00"}],"semesters":[],"solution":"","target_kind":"kumulatif","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"30.00"},"unit":"PHS"},{"activity":"Penetapan dan penilaian SKP","area":"A5","code":"A5-18","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai dengan SKP yang ditetapkan dan dinilai","narrative":"","obstacle":"","polarity":"max","position":18,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Pemutakhiran data kepegawaian","area":"A5","code":"A5-19","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase data kepegawaian yang mutakhir","narrative":"","obstacle":"","polarity":"max","position":19,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Penegakan disiplin dan kode etik","area":"A5","code":"A5-20","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"kasus","name":"Jumlah pelanggaran disiplin dan kode etik","narrative":"","obstacle":"","polarity":"min","position":20,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"0.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"0.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"0.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"0.00"},"unit":"PHS"},{"activity":"Penyusunan Perjanjian Kinerja","area":"A6","code":"A6-21","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen Perjanjian Kinerja","narrative":"","obstacle":"","polarity":"max","position":21,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Keterlibatan pimpinan dalam penyusunan Renstra dan Perjanjian Kinerja","area":"A6","code":"A6-22","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"kegiatan","name":"Jumlah rapat perencanaan yang dipimpin pimpinan","narrative":"","obstacle":"","polarity":"max","position":22,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Rapat evaluasi kinerja triwulanan","area":"A6","code":"A6-23","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan capaian kinerja triwulanan","narrative":"","obstacle":"","polarity":"max","position":23,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Penyampaian LKjIP tepat waktu","area":"A6","code":"A6-24","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah LKjIP yang disampaikan tepat waktu","narrative":"","obstacle":"","polarity":"max","position":24,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Peningkatan kapasitas SDM akuntabilitas kinerja","area":"A6","code":"A6-25","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"orang","name":"Jumlah pegawai yang mengikuti pelatihan akuntabilitas kinerja","narrative":"","obstacle":"","polarity":"max","position":25,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"2.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Kampanye publik dan pengendalian gratifikasi","area":"A7","code":"A7-26","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan unit pengendalian gratifikasi","narrative":"","obstacle":"","polarity":"max","position":26,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Penyampaian LHKPN dan LHKASN","area":"A7","code":"A7-27","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase wajib lapor yang menyampaikan laporan harta kekayaan","narrative":"","obstacle":"","polarity":"max","position":27,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Penilaian risiko dan SPIP","area":"A7","code":"A7-28","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan manajemen risiko","narrative":"","obstacle":"","polarity":"max","position":28,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"TPH"},{"activity":"Sosialisasi dan pelaporan Whistle Blowing System","area":"A7","code":"A7-29","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan sosialisasi dan pengelolaan WBS","narrative":"","obstacle":"","polarity":"max","position":29,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Penanganan benturan kepentingan","area":"A7","code":"A7-30","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang membuat pernyataan bebas benturan kepentingan","narrative":"","obstacle":"","polarity":"max","position":30,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Penetapan standar pelayanan dan maklumat pelayanan","area":"A8","code":"A8-31","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah SK standar pelayanan","narrative":"","obstacle":"","polarity":"max","position":31,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Survei kepuasan masyarakat serta media pengaduan dan konsultasi","area":"A8","code":"A8-32","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"nilai","measure":"nilai","name":"Nilai survei kepuasan masyarakat (SKM)","narrative":"","obstacle":"","polarity":"max","position":32,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"80.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"81.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"80.00"},"unit":"PHS"},{"activity":"Pemutakhiran daftar pemilih berkelanjutan","area":"QW","code":"QW-33","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"rekapitulasi","name":"Jumlah rekapitulasi pemutakhiran daftar pemilih yang ditetapkan","narrative":"","obstacle":"","polarity":"max","position":33,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Pendidikan pemilih di sekolah","area":"QW","code":"QW-34","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"sekolah","name":"Jumlah sekolah yang menerima pendidikan pemilih","narrative":"","obstacle":"","polarity":"max","position":34,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"2.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"6.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"3.00"},"unit":"PHS"},{"activity":"Disposisi surat masuk paling lambat satu hari kerja","area":"QW","code":"QW-35","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase surat masuk yang didisposisi paling lambat satu hari kerja","narrative":"Pada triwulan I sebanyak 171 dari 200 surat masuk didisposisi paling lambat satu hari kerja, dan pada triwulan II seluruh 188 surat masuk memenuhi batas waktu itu.","obstacle":"Pada triwulan I disposisi tertunda ketika pimpinan melaksanakan perjalanan dinas.","polarity":"max","position":35,"quarters":[{"achievement":null,"actual":"85.50","counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"blocked","target":"85.00"},{"achievement":null,"actual":"100.00","counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"blocked","target":"85.00"}],"semesters":[],"solution":"Pimpinan memberikan disposisi melalui aplikasi naskah dinas elektronik dari luar kantor sejak awal triwulan II.","target_kind":"rata_rata","target_year":"87.50","total":{"achievement":null,"actual":"92.75","counted":null,"high":null,"low":null,"mark":"","status":"blocked","target":"85.00"},"unit":"KUL"}],"kind":"semester","next":[{"indicator":"A1-04","quarter":3,"target":"50.00"},{"indicator":"A1-04","quarter":4,"target":"100.00"},{"indicator":"A1-05","quarter":3,"target":"1.00"},{"indicator":"A1-05","quarter":4,"target":"1.00"},{"indicator":"A2-07","quarter":4,"target":"1.00"},{"indicator":"A2-08","quarter":3,"target":"100.00"},{"indicator":"A2-08","quarter":4,"target":"100.00"},{"indicator":"A3-10","quarter":3,"target":"1.00"},{"indicator":"A4-11","quarter":4,"target":"5.00"},{"indicator":"A4-12","quarter":3,"target":"1.00"},{"indicator":"A4-12","quarter":4,"target":"1.00"},{"indicator":"A4-13","quarter":3,"target":"1.00"},{"indicator":"A4-13","quarter":4,"target":"1.00"},{"indicator":"A5-17","quarter":3,"target":"60.00"},{"indicator":"A5-17","quarter":4,"target":"100.00"},{"indicator":"A5-18","quarter":3,"target":"100.00"},{"indicator":"A5-18","quarter":4,"target":"100.00"},{"indicator":"A5-19","quarter":3,"target":"100.00"},{"indicator":"A5-19","quarter":4,"target":"100.00"},{"indicator":"A5-20","quarter":3,"target":"0.00"},{"indicator":"A5-20","quarter":4,"target":"0.00"},{"indicator":"A6-22","quarter":4,"target":"1.00"},{"indicator":"A6-23","quarter":3,"target":"1.00"},{"indicator":"A6-23","quarter":4,"target":"1.00"},{"indicator":"A6-25","quarter":4,"target":"2.00"},{"indicator":"A7-26","quarter":4,"target":"1.00"},{"indicator":"A7-28","quarter":3,"target":"1.00"},{"indicator":"A7-28","quarter":4,"target":"1.00"},{"indicator":"A7-29","quarter":4,"target":"1.00"},{"indicator":"A8-32","quarter":4,"target":"82.00"},{"indicator":"QW-33","quarter":3,"target":"1.00"},{"indicator":"QW-33","quarter":4,"target":"1.00"},{"indicator":"QW-34","quarter":3,"target":"2.00"},{"indicator":"QW-34","quarter":4,"target":"1.00"},{"indicator":"QW-35","quarter":3,"target":"90.00"},{"indicator":"QW-35","quarter":4,"target":"90.00"}],"number":1,"office":{"code":"3514","letterhead":{"address":"Jalan Contoh Nomor 1, Bangil, Pasuruan","contact":"Telepon (0343) 000000, surel rb@kpu-pasuruan.example","lines":["KOMISI PEMILIHAN UMUM","KABUPATEN PASURUAN"]},"name":"KPU Kabupaten Pasuruan","place":"Bangil","province_name":"KPU Provinsi Jawa Timur","recipient":{"place":"Surabaya","salutation":"Sekretaris KPU Provinsi Jawa Timur"},"roles":["secretary","chair"],"short_name":"KPU Kab. Pasuruan","titles":{"chair":"Ketua KPU Kabupaten Pasuruan","secretary":"Sekretaris KPU Kabupaten Pasuruan"},"units":{"KUL":"Subbagian Keuangan, Umum, dan Logistik","PHS":"Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","RDI":"Subbagian Perencanaan, Data, dan Informasi","TPH":"Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}},"period":{"code":"2026-S1","short_title":"Semester I 2026","title":"Semester I Tahun 2026","year":2026},"plan":{"number":1,"sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","year":2026},"prints":{},"province_letter":"","quarters":[1,2],"recommendations":[],"recorded_late_on":null,"regime":{"area_title":"Area Perubahan","extra_title":"Quick Wins","name":"8 area perubahan dan Quick Wins"},"score":{"category_code":"D","category_label":"Sangat Kurang","coverage":"0.00","score":"0.00"},"semesters":[],"team":{"decree":"Keputusan KPU Kabupaten Pasuruan Nomor 5 Tahun 2026","members":[{"holder":"Ketua KPU Kabupaten Pasuruan","position":"Pengarah"},{"holder":"Anggota Divisi Sosialisasi, Pendidikan Pemilih, Parmas, dan SDM","position":"Pengarah"},{"holder":"Sekretaris KPU Kabupaten Pasuruan","position":"Ketua Pelaksana"},{"holder":"Kepala Subbagian KUL","position":"Koordinator Keuangan, Umum, dan Logistik"},{"holder":"Kepala Subbagian TPH","position":"Koordinator Teknis dan Hukum"},{"holder":"Kepala Subbagian RDI","position":"Koordinator Perencanaan, Data, dan Informasi"},{"holder":"Kepala Subbagian PHS","position":"Koordinator Partisipasi, Humas, dan SDM"},{"holder":"Operator Reformasi Birokrasi","position":"Operator Pelaporan"}]},"texts":{"catatan_penilaian_mandiri":"Nilai pada laporan ini adalah hasil penilaian mandiri KPU Kabupaten Pasuruan dan bukan nilai hasil evaluasi. Penetapan nilai dan kategori reformasi birokrasi merupakan kewenangan evaluator.","dasar_hukum":"Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi 2010–2025;\nPeraturan Presiden Nomor 105 Tahun 2018 tentang Kedudukan, Tugas, Fungsi, Wewenang, Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota;\nPeraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 25 Tahun 2020 tentang Road Map Reformasi Birokrasi 2020–2024, sebagaimana diubah dengan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 3 Tahun 2023;\nPeraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 26 Tahun 2020 tentang Pedoman Evaluasi Pelaksanaan Reformasi Birokrasi;\nPeraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota, sebagaimana telah dua kali diubah, terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2023;\nKeputusan Komisi Pemilihan Umum Nomor 612/ORT.04-Kpt/05/KPU/XII/2020 tentang Road Map Reformasi Birokrasi Komisi Pemilihan Umum 2020–2024;\nKeputusan Komisi Pemilihan Umum Nomor 314/ORT.07-Kpt/01/KPU/V/2021 tentang petunjuk teknis pelaksanaan reformasi birokrasi di lingkungan Komisi Pemilihan Umum.","kata_pengantar":"Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena Laporan Pelaksanaan Reformasi Birokrasi KPU Kabupaten Pasuruan Semester I Tahun 2026 dapat disusun.\n\nLaporan ini menyajikan pelaksanaan rencana aksi pada setiap area perubahan, capaian terhadap target triwulanan, kendala yang dihadapi, serta tindak lanjut yang dilakukan oleh seluruh subbagian. Angka capaian di dalamnya berasal dari isian subbagian dan merupakan hasil penilaian mandiri.\n\nKami menyampaikan terima kasih kepada Tim Reformasi Birokrasi dan seluruh pegawai yang telah bekerja sama. Kami mengharapkan masukan dan arahan bagi perbaikan pelaksanaan reformasi birokrasi pada periode berikutnya.","latar_belakang":"Reformasi birokrasi merupakan upaya berkelanjutan untuk mewujudkan tata kelola pemerintahan yang bersih, akuntabel, dan mampu memberikan pelayanan publik yang baik. Sebagai bagian dari Komisi Pemilihan Umum, KPU Kabupaten Pasuruan melaksanakan reformasi birokrasi agar penyelenggaraan Pemilu dan Pemilihan didukung oleh kelembagaan, sumber daya manusia, dan tata laksana yang tertib.\n\nPelaksanaannya dituangkan dalam rencana aksi tahunan yang memuat kegiatan, indikator, target setiap triwulan, penanggung jawab, dan data dukung. Laporan Semester I Tahun 2026 disusun untuk menyampaikan hasil pelaksanaan rencana aksi tersebut secara terukur.","maksud_tujuan":"Laporan ini dimaksudkan sebagai bentuk pertanggungjawaban KPU Kabupaten Pasuruan atas pelaksanaan rencana aksi reformasi birokrasi Semester I Tahun 2026.\n\nTujuannya adalah menyajikan capaian setiap indikator terhadap target, menjelaskan kendala dan solusi yang telah dilakukan, serta memberikan dasar bagi pimpinan dan KPU Provinsi dalam melakukan pembinaan dan perbaikan.","pengantar_capaian":"Capaian dihitung dengan membandingkan realisasi dan target setiap indikator pada Semester I Tahun 2026. Capaian yang melampaui target ditampilkan apa adanya, sedangkan yang diperhitungkan dalam rata-rata dibatasi sesuai pengaturan. Indikator yang jatuh tempo tetapi belum memiliki data tetap diperhitungkan.","pengantar_rencana_aksi":"Rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan disusun bersama seluruh subbagian dan menjadi acuan pengukuran capaian pada laporan ini. Target dinyatakan untuk setiap triwulan.","pengantar_tambahan":"Selain delapan area perubahan, KPU Kabupaten Pasuruan melaksanakan program percepatan (Quick Wins) yang hasilnya dapat segera dirasakan oleh pegawai dan masyarakat.","pengantar_tim":"Pelaksanaan reformasi birokrasi di KPU Kabupaten Pasuruan dikoordinasikan oleh Tim Reformasi Birokrasi dengan susunan sebagai berikut.","penutup_kesimpulan":"Pelaksanaan rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan pada Semester I Tahun 2026 telah berjalan dengan capaian sebagaimana diuraikan pada BAB II dan BAB III. Data dukung yang diterima tercantum dalam lampiran, dan indikator yang belum memiliki data dinyatakan apa adanya.","penutup_saran":"Agar pelaksanaan reformasi birokrasi makin baik, setiap subbagian perlu mengumpulkan data dukung sejak kegiatan berlangsung, menyampaikan isian sebelum batas waktu, dan menuntaskan tindak lanjut sesuai jadwal. Kami mengharapkan pembinaan dan umpan balik dari KPU Provinsi sebagai bahan perbaikan.","rencana_periode_berikut":"Kegiatan yang belum mencapai target dan tindak lanjut yang belum selesai menjadi prioritas pada periode berikutnya. Perkembangannya dipantau melalui rapat monitoring dan evaluasi triwulanan Tim Reformasi Birokrasi.","ruang_lingkup":"Ruang lingkup laporan meliputi seluruh kegiatan dalam rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan yang memiliki target pada Semester I Tahun 2026, yaitu delapan area perubahan dan program percepatan (Quick Wins), beserta data dukung, kendala, dan tindak lanjutnya.","sistematika":"BAB I Pendahuluan, memuat latar belakang, dasar hukum, maksud dan tujuan, ruang lingkup, serta sistematika laporan;\nBAB II Pelaksanaan Reformasi Birokrasi, memuat Tim Reformasi Birokrasi, rencana aksi, pelaksanaan dan capaian per area perubahan, serta Quick Wins;\nBAB III Monitoring dan Evaluasi, memuat hasil penilaian mandiri, kendala, solusi dan tindak lanjut, serta rencana periode berikutnya;\nBAB IV Penutup, memuat kesimpulan dan saran;\nLampiran, memuat matriks capaian rencana aksi dan daftar data dukung.","tanpa_data":"Data belum tersedia sampai dengan laporan ini disusun.","tanpa_kendala":"Tidak ada kendala yang dilaporkan oleh subbagian pada periode ini."},"units":[{"code":"KUL","counted_rows":0,"head_name":"Kasubbag KUL Contoh","head_title":"Kepala Subbagian Keuangan, Umum, dan Logistik","is_late":false,"name":"Subbagian Keuangan, Umum, dan Logistik","period":"Semester I 2026","received_on":"2026-07-02"},{"code":"TPH","counted_rows":0,"head_name":"Kasubbag TPH Contoh","head_title":"Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum","is_late":false,"name":"Subbagian Teknis Penyelenggaraan Pemilu dan Hukum","period":"Semester I 2026","received_on":null},{"code":"RDI","counted_rows":0,"head_name":"Kasubbag RDI Contoh","head_title":"Kepala Subbagian Perencanaan, Data, dan Informasi","is_late":false,"name":"Subbagian Perencanaan, Data, dan Informasi","period":"Semester I 2026","received_on":null},{"code":"PHS","counted_rows":0,"head_name":"Kasubbag PHS Contoh","head_title":"Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","is_late":false,"name":"Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","period":"Semester I 2026","received_on":null}]}','6976f8487e31193ed291a4acfca58caafab750e0f7ebcd4acb5769cf6191635e','a017955ca7074478f72ab13d76d0c64ffbd559791247adbf80ca15f43049fd66','fe36d4a92bc2eb7744025818196929641c2f8c1f06d16559e42247fd59fc9ed5','2026-07-06T00:00:00.121709Z',NULL,NULL,NULL,NULL,NULL,'');
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
INSERT INTO "submission" VALUES(1,'3514','2026-S1','KUL',1,'bc347c281f0d00ad125bbe7bd39e8f7ec32263a21e5283936e5a3ec00980f518','0618cc4152e6f519843eab8a2cefd6c7cdb6a47da7b5650a19c02cf42df2a55b','isian.xlsx','80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de',NULL,'inbox','2026-07-02T03:00:00.093205Z',0,0);
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
