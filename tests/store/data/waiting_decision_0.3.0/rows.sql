BEGIN TRANSACTION;
CREATE TABLE account (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	address TEXT NOT NULL, 
	name TEXT NOT NULL, 
	password_hash TEXT NOT NULL, 
	app_key TEXT NOT NULL, 
	app_step INTEGER NOT NULL, 
	failures INTEGER NOT NULL, 
	locked_until VARCHAR(32), 
	created_at VARCHAR(32) NOT NULL, 
	ended_at VARCHAR(32), 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT uq_account_office_code_role_address UNIQUE (office_code, role, address)
);
INSERT INTO "account" VALUES(1,'3514','officer','sekretaris@kpu-pasuruan.example','Sekretaris KPU Kabupaten Pasuruan','','',0,0,NULL,'2026-06-22T00:00:09.589896Z',NULL);
INSERT INTO "account" VALUES(2,'3514','officer','ketua@kpu-pasuruan.example','Ketua KPU Kabupaten Pasuruan','','',0,0,NULL,'2026-06-22T00:00:09.589896Z',NULL);
CREATE TABLE act (
	nonce VARCHAR(36) NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	account_id INTEGER, 
	who TEXT NOT NULL, 
	way VARCHAR(32) NOT NULL, 
	what TEXT NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	run_id VARCHAR(36), 
	CONSTRAINT pk_act PRIMARY KEY (nonce), 
	CONSTRAINT fk_act_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE "acting_assignment" (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	kind VARCHAR(4) NOT NULL, 
	official TEXT NOT NULL, 
	decree TEXT NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	status VARCHAR(32) DEFAULT 'confirmed' NOT NULL, 
	named_at VARCHAR(32), 
	in_force_on DATE, 
	named_by TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_acting_assignment PRIMARY KEY (id)
);
INSERT INTO "acting_assignment" VALUES(1,'3514','secretary','Plh','{"email": "plh.sekretaris@kpu-pasuruan.example", "name": "Pelaksana Harian Contoh", "nip": "19750202 200003 2 002", "title": "Sekretaris KPU Kabupaten Pasuruan"}','12/SDM.05.4-ST/3514/2026','2026-07-08','2026-07-10','named','2026-06-22T00:00:00.487965Z','2026-06-23','');
INSERT INTO "acting_assignment" VALUES(2,'3514','secretary','Def','{"email": "sekretaris@kpu-pasuruan.example", "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "title": "Sekretaris KPU Kabupaten Pasuruan"}','','2026-06-22',NULL,'confirmed',NULL,NULL,'');
INSERT INTO "acting_assignment" VALUES(3,'3514','chair','Def','{"email": "ketua@kpu-pasuruan.example", "name": "Ketua Contoh", "nip": "", "title": "Ketua KPU Kabupaten Pasuruan"}','','2026-06-22',NULL,'confirmed',NULL,NULL,'');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0024');
CREATE TABLE answer (
	request_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	verdict VARCHAR(32) NOT NULL, 
	at VARCHAR(32) NOT NULL, exposed VARCHAR(32) DEFAULT '' NOT NULL, note TEXT DEFAULT '' NOT NULL, items TEXT, 
	CONSTRAINT pk_answer PRIMARY KEY (request_id, number), 
	CONSTRAINT fk_answer_request_id FOREIGN KEY(request_id) REFERENCES request (id)
);
INSERT INTO "answer" VALUES(1,1,'approved','2026-06-22T00:00:02.186273Z','','','{"indicators": [], "units": []}');
INSERT INTO "answer" VALUES(2,1,'approved','2026-06-22T00:00:02.361585Z','','','{"indicators": [], "units": []}');
CREATE TABLE assessment_answer (
	submission_id INTEGER NOT NULL, 
	item_code VARCHAR(32) NOT NULL, 
	said TEXT NOT NULL, 
	choice VARCHAR(32) NOT NULL, 
	percent VARCHAR(40), 
	numerator VARCHAR(40), 
	denominator VARCHAR(40), 
	fault VARCHAR(32), 
	reason TEXT NOT NULL, 
	evidence_text TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	cells TEXT NOT NULL, 
	CONSTRAINT pk_assessment_answer PRIMARY KEY (submission_id, item_code), 
	CONSTRAINT fk_assessment_answer_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
CREATE TABLE assessment_item (
	assessment_version_id INTEGER NOT NULL, 
	code VARCHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	part VARCHAR(32) NOT NULL, 
	area_code VARCHAR(32) NOT NULL, 
	question TEXT NOT NULL, 
	criterion TEXT NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	weight VARCHAR(40), 
	unit_code VARCHAR(32) NOT NULL, 
	required_evidence TEXT NOT NULL, 
	indicator_codes TEXT NOT NULL, 
	last_answer TEXT NOT NULL, 
	evaluator_answer TEXT NOT NULL, 
	evaluator_note TEXT NOT NULL, 
	places TEXT NOT NULL, 
	CONSTRAINT pk_assessment_item PRIMARY KEY (assessment_version_id, code), 
	CONSTRAINT fk_assessment_item_assessment_version_id FOREIGN KEY(assessment_version_id) REFERENCES assessment_version (id)
);
CREATE TABLE assessment_version (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	year INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	workbook_sha256 VARCHAR(64) NOT NULL, 
	workbook_name TEXT NOT NULL, 
	layout VARCHAR(32) NOT NULL, 
	imported_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_assessment_version PRIMARY KEY (id), 
	CONSTRAINT uq_assessment_version_office_code_year_number UNIQUE (office_code, year, number)
);
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
INSERT INTO "audit_event" VALUES('3514',1,'2026-06-22T00:00:00.487965Z','system','mode_marked','office 3514','{"mode":"practice"}','0000000000000000000000000000000000000000000000000000000000000000','1f6af9f5ef5e5ce2d1a6f796e4ae179fa80e8963d12af5a416305c12075a06ae');
INSERT INTO "audit_event" VALUES('3514',2,'2026-06-22T00:00:00.487965Z','system','acting_assigned','role 3514 secretary','{"decree":"12/SDM.05.4-ST/3514/2026","email":"plh.sekretaris@kpu-pasuruan.example","ends_on":"2026-07-10","kind":"Plh","name":"Pelaksana Harian Contoh","rows":{"acting_assignment":{"1":{"decree":"8720c2ce8f7201b249782a43fd200e95","ends_on":"4d5b14c051a29d4fa0ef0ee23a511b82","in_force_on":"1d8fc6ceb1f94c6326d6d5483d258fcb","kind":"e6e480197c73088850545aff53b3b482","official":"47e3dadab9f6329e9c2d8206f6ac5904","role":"22b85c65d8333e515727cc6f906ea6a3","starts_on":"cbbf8bfb2ba69cdc0a3b6191bbace55e","status":"3278db25482a5c7aea22adfea8b9943b"}}},"starts_on":"2026-07-08"}','1f6af9f5ef5e5ce2d1a6f796e4ae179fa80e8963d12af5a416305c12075a06ae','b84d207b6a213673190494733300c0b94230f77248a2c7ed413d518d60482ac6');
INSERT INTO "audit_event" VALUES('3514',3,'2026-06-22T00:00:00.487965Z','system','holder_entered','role 3514 secretary','{"email":"sekretaris@kpu-pasuruan.example","name":"Sekretaris Contoh","nip":"19700101 199503 1 001","rows":{"acting_assignment":{"2":{"decree":"055539df4a0b804c58caf46c0cd2941a","ends_on":"1d8fc6ceb1f94c6326d6d5483d258fcb","in_force_on":"1d8fc6ceb1f94c6326d6d5483d258fcb","kind":"335323d5f5d4d26f0d49c8b588c3a106","official":"dcfc385bc7c959c31cffc158f4cf1d2d","role":"22b85c65d8333e515727cc6f906ea6a3","starts_on":"3ac20c2d2cf9097e6badebdf621b3a41","status":"7ba5045c2429416719684da323ed0c8e"}}},"title":"Sekretaris KPU Kabupaten Pasuruan"}','b84d207b6a213673190494733300c0b94230f77248a2c7ed413d518d60482ac6','c5f85ad5e7d9410edc8d0f544158cf98dd66771e1792f1fb9ef2356f8b8cdcec');
INSERT INTO "audit_event" VALUES('3514',4,'2026-06-22T00:00:00.487965Z','system','holder_entered','role 3514 chair','{"email":"ketua@kpu-pasuruan.example","name":"Ketua Contoh","nip":"","rows":{"acting_assignment":{"3":{"decree":"055539df4a0b804c58caf46c0cd2941a","ends_on":"1d8fc6ceb1f94c6326d6d5483d258fcb","in_force_on":"1d8fc6ceb1f94c6326d6d5483d258fcb","kind":"335323d5f5d4d26f0d49c8b588c3a106","official":"6d9367faf079b0f722b713cbd9e34110","role":"b2709d3efd5a40b50da344385996d659","starts_on":"3ac20c2d2cf9097e6badebdf621b3a41","status":"7ba5045c2429416719684da323ed0c8e"}}},"title":"Ketua KPU Kabupaten Pasuruan"}','c5f85ad5e7d9410edc8d0f544158cf98dd66771e1792f1fb9ef2356f8b8cdcec','04b4b498d3f35453a70d27f09b8fd9d5206975706c4cbafe1d8a23993b661d9e');
INSERT INTO "audit_event" VALUES('3514',5,'2026-06-22T00:00:00.487965Z','system','period_planned','period 3514 2025-S1','{"province_due_on":"2025-07-10"}','04b4b498d3f35453a70d27f09b8fd9d5206975706c4cbafe1d8a23993b661d9e','b29f4074ba4f4564afc3cf911c43553de187a814d01d33ec05735a4cd9e6f0a3');
INSERT INTO "audit_event" VALUES('3514',6,'2026-06-22T00:00:00.487965Z','system','period_planned','period 3514 2025-S2','{"province_due_on":"2026-01-15"}','b29f4074ba4f4564afc3cf911c43553de187a814d01d33ec05735a4cd9e6f0a3','c9c0f3f979dfbec34c5354dc5ceeb2a686c06eb4e6ed1a6fbc8cf35afaa7b888');
INSERT INTO "audit_event" VALUES('3514',7,'2026-06-22T00:00:00.487965Z','system','period_planned','period 3514 2025-T','{"province_due_on":"2026-01-30"}','c9c0f3f979dfbec34c5354dc5ceeb2a686c06eb4e6ed1a6fbc8cf35afaa7b888','bb23721d3097539df47f416f9a058e05c04caf5f9ba0a8a177b0e7ce5a687d5b');
INSERT INTO "audit_event" VALUES('3514',8,'2026-06-22T00:00:00.487965Z','system','period_planned','period 3514 2026-S1','{"province_due_on":"2026-07-10"}','bb23721d3097539df47f416f9a058e05c04caf5f9ba0a8a177b0e7ce5a687d5b','d2e3e17a9e174a0d9df0e3f1eaac861357d95d85b53692f08de2f4fb29ba6d91');
INSERT INTO "audit_event" VALUES('3514',9,'2026-06-22T00:00:00.487965Z','system','period_planned','period 3514 2026-S2','{"province_due_on":"2027-01-15"}','d2e3e17a9e174a0d9df0e3f1eaac861357d95d85b53692f08de2f4fb29ba6d91','b4da1b061314a37005292d14b93d93ee032c6d16d225322417ba44f98ec5e9df');
INSERT INTO "audit_event" VALUES('3514',10,'2026-06-22T00:00:00.487965Z','system','period_planned','period 3514 2026-T','{"province_due_on":"2027-01-29"}','b4da1b061314a37005292d14b93d93ee032c6d16d225322417ba44f98ec5e9df','77245ffe3cf3acd3df7685d63e97260cf4a34bae4c512cbe9fc0768080c3e0d8');
INSERT INTO "audit_event" VALUES('3514',11,'2026-06-22T00:00:01.943756Z','operator','plan_imported','plan/3514/2026/1','{"content_sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","draft_parts_sha256":"c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca","draft_sha256":"b2667b22ff0bd7cc338bccf440243a464fbccdf5e9baa5c32ffc99e1bec6f463","indicator_count":35,"reason":"","rows":{"plan_version":{"1":{"common_codes":"5be5b2d0f68edf8b52e2bf1da96f939f","content_sha256":"80c3d03afc86b3702c3de5483beb479d","document_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","draft_parts_sha256":"e42e5107d772ea56684bf8e116e826cd","draft_sha256":"6425bb1042afd0f2c17070ca1b6ad089","frozen_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","imported_at":"9cbed543ba5acf8e7f1565f0a93b7bf2","indicators":"0853675ad6f722657c6d93ecfc07900c","note":"055539df4a0b804c58caf46c0cd2941a","number":"080a9ed428559ef602668b4c00f114f1","reason":"055539df4a0b804c58caf46c0cd2941a","status":"0ec06f80c660f70995f205839a0c8a65","workbook_sha256":"05b8d12395473d7d76237fb1a3f98506","year":"dd18b89fbc2ec2a18e8f466719484a50"}}},"workbook_sha256":"8cc3f21a46eb9bd1dac7fe5302e8b26104c522e181f234ea51679f03afed3d65"}','77245ffe3cf3acd3df7685d63e97260cf4a34bae4c512cbe9fc0768080c3e0d8','60f5fe0f4ca07d9f5b40d7b4b241f1c81abb432dd641ddb6fa4167dc28bc94e1');
INSERT INTO "audit_event" VALUES('3514',12,'2026-06-22T00:00:01.990026Z','system','decision_requested','request/plan/1/secretary/1','{"content_sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","draft_sha256":"c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca","officer":{"acting":"","decree":"","email":"sekretaris@kpu-pasuruan.example","is_four_eyes_exception":false,"is_own_unit":false,"name":"Sekretaris Contoh","nip":"19700101 199503 1 001","role":"secretary","title":"Sekretaris KPU Kabupaten Pasuruan"},"rows":{"request":{"1":{"content_sha256":"80c3d03afc86b3702c3de5483beb479d","draft_sha256":"e42e5107d772ea56684bf8e116e826cd","due_on":"06cdc1034b4d31e715f18fc7f7af09ba","officer":"1ae80ddf52399e0401bcbedd2451e580","requested_at":"d737de2c9cabe27b116b5deadf32710f","round":"080a9ed428559ef602668b4c00f114f1","stage":"22b85c65d8333e515727cc6f906ea6a3","status":"c612f65af5874764be593c83fc2bb118","subject_id":"080a9ed428559ef602668b4c00f114f1","subject_kind":"92744cb664d4bb4df58cf261adb298bf","subject_title":"f8984b732852e9ac3a1e648ab9173651"}}}}','60f5fe0f4ca07d9f5b40d7b4b241f1c81abb432dd641ddb6fa4167dc28bc94e1','6e2eb2f7ba3574fb5aed5fadbedc502d84b70c830929a1c68a3fa8594eb8f338');
INSERT INTO "audit_event" VALUES('3514',13,'2026-06-22T00:00:02.019978Z','system','mail_waiting','mail request/1/first','{"attachments":["b2667b22ff0bd7cc338bccf440243a464fbccdf5e9baa5c32ffc99e1bec6f463","2a67648ae5286bd830777bc999d9e1d5d68d2e87352f622b453336459e495e29"],"kind":"request","recipient":"sekretaris@kpu-pasuruan.example","rows":{"outbox":{"1":{"attachments":"153a69a14c5f7cb85d8e81aebe9388d6","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"055539df4a0b804c58caf46c0cd2941a","key":"669f7fbd6a547bc2d3314fade1b837ba","kind":"a0cfbaaad23ecf3571470996e24f20c3","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7b0bdbb7d7a92c1bb1729b92c8491c35","request_id":"080a9ed428559ef602668b4c00f114f1","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"1a9c8727c9609fb1f00f5c98336f1457","subject":"87e7e9a97b9b6092accd146ebae9560c","text_body":"055539df4a0b804c58caf46c0cd2941a"}}},"subject":"Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1"}','6e2eb2f7ba3574fb5aed5fadbedc502d84b70c830929a1c68a3fa8594eb8f338','e35e8c3790c94c91d21be9321e40f661c53ad6a3e6b8efe2fd6a994512c7a5ce');
INSERT INTO "audit_event" VALUES('3514',14,'2026-06-22T00:00:02.056572Z','system','codes_minted','request/plan/1/secretary/1','{"issue":1}','e35e8c3790c94c91d21be9321e40f661c53ad6a3e6b8efe2fd6a994512c7a5ce','ee30f3069793dc0ac03d0eff5cbf7179f8b06b67b60edae93e55a9dfb79a2391');
INSERT INTO "audit_event" VALUES('3514',15,'2026-06-22T00:00:02.186273Z','Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)','request_approved','request/plan/1/secretary/1','{"came_in":"program di komputer ini, komputer ini","content_sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","decision":"approve","draft_sha256":"c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca","is_four_eyes_exception":false,"items":{"indicators":[],"units":[]},"note":"","rows":{"decision":{"1":{"came_in":"8d27712efff337afb2dca884056143fe","content_sha256":"80c3d03afc86b3702c3de5483beb479d","decided_at":"c0534e20b7a6bcfd8c9cd1893769134e","decision":"8469c1817077bafefe5b7e8f6ad86950","draft_sha256":"e42e5107d772ea56684bf8e116e826cd","items":"c756bf5b0717267f619e6ca6387aa27b","note":"055539df4a0b804c58caf46c0cd2941a","officer":"1ae80ddf52399e0401bcbedd2451e580","stage":"22b85c65d8333e515727cc6f906ea6a3","subject_id":"080a9ed428559ef602668b4c00f114f1","subject_kind":"92744cb664d4bb4df58cf261adb298bf","withdrawn_at":"1d8fc6ceb1f94c6326d6d5483d258fcb"}},"request":{"1":{"status":"c91faf747c98acde4520d934afa8972d"}}}}','ee30f3069793dc0ac03d0eff5cbf7179f8b06b67b60edae93e55a9dfb79a2391','80949fc4343e1c599b6c03334d2b8959ff3870a21259abe7df3fc0603797ade3');
INSERT INTO "audit_event" VALUES('3514',16,'2026-06-22T00:00:02.186273Z','Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)','codes_used','request/plan/1/secretary/1','{}','80949fc4343e1c599b6c03334d2b8959ff3870a21259abe7df3fc0603797ade3','f92631ce2e84f0d0909f21298a3c56f7e5d4601ea79032852ca3af4f91a28c37');
INSERT INTO "audit_event" VALUES('3514',17,'2026-06-22T00:00:02.241021Z','system','decision_requested','request/plan/1/chair/1','{"content_sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","draft_sha256":"c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca","officer":{"acting":"","decree":"","email":"ketua@kpu-pasuruan.example","is_four_eyes_exception":false,"is_own_unit":false,"name":"Ketua Contoh","nip":"","role":"chair","title":"Ketua KPU Kabupaten Pasuruan"},"rows":{"request":{"2":{"content_sha256":"80c3d03afc86b3702c3de5483beb479d","draft_sha256":"e42e5107d772ea56684bf8e116e826cd","due_on":"06cdc1034b4d31e715f18fc7f7af09ba","officer":"38d18f9694667d0984386d280d02a1b8","requested_at":"3443760a5ba8d9e1d3b965e0f700e611","round":"080a9ed428559ef602668b4c00f114f1","stage":"b2709d3efd5a40b50da344385996d659","status":"c612f65af5874764be593c83fc2bb118","subject_id":"080a9ed428559ef602668b4c00f114f1","subject_kind":"92744cb664d4bb4df58cf261adb298bf","subject_title":"f8984b732852e9ac3a1e648ab9173651"}}}}','f92631ce2e84f0d0909f21298a3c56f7e5d4601ea79032852ca3af4f91a28c37','95b19625e7518758b8c076ffa79da7303e198365fcf5da499bb2bbf11c51b940');
INSERT INTO "audit_event" VALUES('3514',18,'2026-06-22T00:00:02.255517Z','system','mail_waiting','mail request/2/first','{"attachments":["b2667b22ff0bd7cc338bccf440243a464fbccdf5e9baa5c32ffc99e1bec6f463","2a67648ae5286bd830777bc999d9e1d5d68d2e87352f622b453336459e495e29"],"kind":"request","recipient":"ketua@kpu-pasuruan.example","rows":{"outbox":{"2":{"attachments":"153a69a14c5f7cb85d8e81aebe9388d6","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"055539df4a0b804c58caf46c0cd2941a","key":"ff11fba07863d3259052b0b77f73be65","kind":"a0cfbaaad23ecf3571470996e24f20c3","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"88451433587fa8cf4f098cbbb547bc46","request_id":"038966de9f6b9a901b20b4c6ca8b2a46","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"1a9c8727c9609fb1f00f5c98336f1457","subject":"87e7e9a97b9b6092accd146ebae9560c","text_body":"055539df4a0b804c58caf46c0cd2941a"}}},"subject":"Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1"}','95b19625e7518758b8c076ffa79da7303e198365fcf5da499bb2bbf11c51b940','53193055e741fd52c0fbc5bf6cb4f1e2afd61ca3c15a0d6daaf292ded8a51129');
INSERT INTO "audit_event" VALUES('3514',19,'2026-06-22T00:00:02.296284Z','system','mail_queued','mail decision/1/operator@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"operator@kpu-pasuruan.example","rows":{"outbox":{"3":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"024ab0ed2c00dc44294d6ee98ed8ef69","key":"7f061d9d476ef23091f37d882434cb3b","kind":"cc603f65bd76b4adc4adf980b3fa11bd","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"8eca741079c62b64f1442ec71ee19c9a","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"33910d56adbcd2b58441950844d3b14b","text_body":"238d87ccde185eac9b63b3e54d710499"}}},"subject":"Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','53193055e741fd52c0fbc5bf6cb4f1e2afd61ca3c15a0d6daaf292ded8a51129','9e1d1a1eec1c66462a7a03c51bde7695012d696e2542539392e0b8c1ca0840f5');
INSERT INTO "audit_event" VALUES('3514',20,'2026-06-22T00:00:02.298100Z','system','mail_queued','mail decision/1/ketua@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"ketua@kpu-pasuruan.example","rows":{"outbox":{"4":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"024ab0ed2c00dc44294d6ee98ed8ef69","key":"3f90f963cce7897423a1a0c9c44cdbee","kind":"cc603f65bd76b4adc4adf980b3fa11bd","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"88451433587fa8cf4f098cbbb547bc46","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"33910d56adbcd2b58441950844d3b14b","text_body":"238d87ccde185eac9b63b3e54d710499"}}},"subject":"Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','9e1d1a1eec1c66462a7a03c51bde7695012d696e2542539392e0b8c1ca0840f5','f21d3b69ae29a13e7ab9a3eb1753c4deac0bfc4100421d1439ea8ee96c08f052');
INSERT INTO "audit_event" VALUES('3514',21,'2026-06-22T00:00:02.316271Z','system','mail_queued','mail decided/1/sekretaris@kpu-pasuruan.example','{"attachments":[],"kind":"decided","recipient":"sekretaris@kpu-pasuruan.example","rows":{"outbox":{"5":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"055539df4a0b804c58caf46c0cd2941a","key":"d1ac66e7800d5e0405e3551e92892bf7","kind":"f70b5157c2a8c214e705f182cc82a948","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7b0bdbb7d7a92c1bb1729b92c8491c35","request_id":"080a9ed428559ef602668b4c00f114f1","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"0ec92fc1a75778f06154cc24625d6942","text_body":"055539df4a0b804c58caf46c0cd2941a"}}},"subject":"Keputusan Saudara: Rencana Aksi RB 2026 - Versi 1"}','f21d3b69ae29a13e7ab9a3eb1753c4deac0bfc4100421d1439ea8ee96c08f052','364bd6e1abe236e813ee865f99f39d1cd71dc46e8c5bdf2920900a4a7a70a219');
INSERT INTO "audit_event" VALUES('3514',22,'2026-06-22T00:00:02.338662Z','system','codes_minted','request/plan/1/chair/1','{"issue":1}','364bd6e1abe236e813ee865f99f39d1cd71dc46e8c5bdf2920900a4a7a70a219','b7706462d18367e6224c34d62422cada4913f875070e455b5b963343007fe07f');
INSERT INTO "audit_event" VALUES('3514',23,'2026-06-22T00:00:02.361585Z','Ketua KPU Kabupaten Pasuruan (Ketua Contoh)','request_approved','request/plan/1/chair/1','{"came_in":"program di komputer ini, komputer ini","content_sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","decision":"approve","draft_sha256":"c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca","is_four_eyes_exception":false,"items":{"indicators":[],"units":[]},"note":"","rows":{"decision":{"2":{"came_in":"8d27712efff337afb2dca884056143fe","content_sha256":"80c3d03afc86b3702c3de5483beb479d","decided_at":"95d013afedb5db0c16160c8d7adc41d8","decision":"8469c1817077bafefe5b7e8f6ad86950","draft_sha256":"e42e5107d772ea56684bf8e116e826cd","items":"c756bf5b0717267f619e6ca6387aa27b","note":"055539df4a0b804c58caf46c0cd2941a","officer":"38d18f9694667d0984386d280d02a1b8","stage":"b2709d3efd5a40b50da344385996d659","subject_id":"080a9ed428559ef602668b4c00f114f1","subject_kind":"92744cb664d4bb4df58cf261adb298bf","withdrawn_at":"1d8fc6ceb1f94c6326d6d5483d258fcb"}},"request":{"2":{"status":"c91faf747c98acde4520d934afa8972d"}}}}','b7706462d18367e6224c34d62422cada4913f875070e455b5b963343007fe07f','827dc1109ac82e821e951971c5dc1498b5eb6b62c641765ff8af64aca82a864f');
INSERT INTO "audit_event" VALUES('3514',24,'2026-06-22T00:00:02.361585Z','Ketua KPU Kabupaten Pasuruan (Ketua Contoh)','codes_used','request/plan/1/chair/1','{}','827dc1109ac82e821e951971c5dc1498b5eb6b62c641765ff8af64aca82a864f','c03f9dcbcc03b0a60ef744fa05959f872bcd099a777390dd2d8d75b6b99ce84f');
INSERT INTO "audit_event" VALUES('3514',25,'2026-06-22T00:00:02.392473Z','Ketua KPU Kabupaten Pasuruan','plan_frozen','plan/3514/2026/1','{"content_sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","rows":{"plan_version":{"1":{"frozen_at":"b62c23a3afb7468bea0cbf62f7bdec4b","status":"4bfce369404d74f12eb79e417c87ff7d"}}}}','c03f9dcbcc03b0a60ef744fa05959f872bcd099a777390dd2d8d75b6b99ce84f','e4e5ec698c2ba7e539280e480cba4ccb46aa0d3fa0ac0855b8416feaeaaa1ab5');
INSERT INTO "audit_event" VALUES('3514',26,'2026-06-22T00:00:02.425130Z','system','mail_queued','mail decision/2/operator@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"operator@kpu-pasuruan.example","rows":{"outbox":{"6":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"f91bf3193d92c05126a6a21236db3ff6","key":"f69fb7fbd2375cf04da9aa8352fa2e42","kind":"cc603f65bd76b4adc4adf980b3fa11bd","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"8eca741079c62b64f1442ec71ee19c9a","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"81432730bbe073e838cafe621c32ef20","text_body":"199992ad439d8bbefe5c023ee8ec9547"}}},"subject":"Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','e4e5ec698c2ba7e539280e480cba4ccb46aa0d3fa0ac0855b8416feaeaaa1ab5','b4ad4e714bcbb2927a3f99bba56d14b461d2eb3b80ad439da8170daa5d4eba83');
INSERT INTO "audit_event" VALUES('3514',27,'2026-06-22T00:00:02.439116Z','system','mail_queued','mail decision/2/sekretaris@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"sekretaris@kpu-pasuruan.example","rows":{"outbox":{"7":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"f91bf3193d92c05126a6a21236db3ff6","key":"e031a62938f1ce03858d99db69f56964","kind":"cc603f65bd76b4adc4adf980b3fa11bd","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7b0bdbb7d7a92c1bb1729b92c8491c35","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"81432730bbe073e838cafe621c32ef20","text_body":"199992ad439d8bbefe5c023ee8ec9547"}}},"subject":"Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','b4ad4e714bcbb2927a3f99bba56d14b461d2eb3b80ad439da8170daa5d4eba83','62b6da619f39a721fbf75d2a122b2a04cfe0f22864199d3e893294172b40fc8c');
INSERT INTO "audit_event" VALUES('3514',28,'2026-06-22T00:00:02.440800Z','system','mail_queued','mail decided/2/ketua@kpu-pasuruan.example','{"attachments":[],"kind":"decided","recipient":"ketua@kpu-pasuruan.example","rows":{"outbox":{"8":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"055539df4a0b804c58caf46c0cd2941a","key":"5dc152da14aefc751a2336690eedc22c","kind":"f70b5157c2a8c214e705f182cc82a948","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"88451433587fa8cf4f098cbbb547bc46","request_id":"038966de9f6b9a901b20b4c6ca8b2a46","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"0ec92fc1a75778f06154cc24625d6942","text_body":"055539df4a0b804c58caf46c0cd2941a"}}},"subject":"Keputusan Saudara: Rencana Aksi RB 2026 - Versi 1"}','62b6da619f39a721fbf75d2a122b2a04cfe0f22864199d3e893294172b40fc8c','12c11275c5774de3c8dbe920c3b19e1b28257e379233bfba20b8db8d66d8fb83');
INSERT INTO "audit_event" VALUES('3514',29,'2026-06-22T00:00:08.098743Z','system','document_printed','document ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d','{"pdf_sha256":"2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6","rows":{"printed":{"ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d":{"pdf_sha256":"192d416c5f696e2de1d19d7d1b8d737b"}}}}','12c11275c5774de3c8dbe920c3b19e1b28257e379233bfba20b8db8d66d8fb83','f1cce351a3d9fd64b3f7c758a13e2c96b9ff1ee62d12f40e5fd4e58a8904909f');
INSERT INTO "audit_event" VALUES('3514',30,'2026-06-22T00:00:08.120394Z','system','plan_documented','plan/3514/2026/1','{"document_sha256":"ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","rows":{"plan_version":{"1":{"document_sha256":"45e2741bc63f6deaed7837a653f7812f"}}}}','f1cce351a3d9fd64b3f7c758a13e2c96b9ff1ee62d12f40e5fd4e58a8904909f','514092202f13ebad94b37789eb7a3f3cb4965409f22f1bfd012a83081b04c5b6');
INSERT INTO "audit_event" VALUES('3514',31,'2026-06-22T00:00:08.140145Z','system','mail_queued','mail plan/1/operator@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"],"kind":"plan","recipient":"operator@kpu-pasuruan.example","rows":{"outbox":{"9":{"attachments":"258b1c31c5b9d9ae381b239275f9182e","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"af25866ba378d8282d4abe6056fb3781","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"8eca741079c62b64f1442ec71ee19c9a","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','514092202f13ebad94b37789eb7a3f3cb4965409f22f1bfd012a83081b04c5b6','1b871e24a283be5ffd686cf18e1df1b656344ccedd82b14f5da215e05649e9a5');
INSERT INTO "audit_event" VALUES('3514',32,'2026-06-22T00:00:08.141497Z','system','mail_queued','mail plan/1/sekretaris@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"],"kind":"plan","recipient":"sekretaris@kpu-pasuruan.example","rows":{"outbox":{"10":{"attachments":"258b1c31c5b9d9ae381b239275f9182e","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"b3bf04d3e474e0aff4bbc85c8a094124","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7b0bdbb7d7a92c1bb1729b92c8491c35","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','1b871e24a283be5ffd686cf18e1df1b656344ccedd82b14f5da215e05649e9a5','ec4638ae6b656a71b78d794a96e715d21d20f320e7c8d31b50e4e2f6817de805');
INSERT INTO "audit_event" VALUES('3514',33,'2026-06-22T00:00:08.163656Z','system','mail_queued','mail plan/1/ketua@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"],"kind":"plan","recipient":"ketua@kpu-pasuruan.example","rows":{"outbox":{"11":{"attachments":"258b1c31c5b9d9ae381b239275f9182e","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"d0c054da9d871983e4f186ce61638693","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"88451433587fa8cf4f098cbbb547bc46","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','ec4638ae6b656a71b78d794a96e715d21d20f320e7c8d31b50e4e2f6817de805','0a13781e3a1280cc4d031b5f6554ed5a54a0468a387883eb8863e29e089c518b');
INSERT INTO "audit_event" VALUES('3514',34,'2026-06-22T00:00:08.165585Z','system','mail_queued','mail plan/1/kul@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"],"kind":"plan","recipient":"kul@kpu-pasuruan.example","rows":{"outbox":{"12":{"attachments":"258b1c31c5b9d9ae381b239275f9182e","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"ace1939d5d533f4ff2e5f52ca851dfe6","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7901f592b12a1c2b2a993fe906f324b6","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','0a13781e3a1280cc4d031b5f6554ed5a54a0468a387883eb8863e29e089c518b','f2ee1add21adf52d3a550e55ed903724b80621e405d97f06b5e9b84b5cbc1360');
INSERT INTO "audit_event" VALUES('3514',35,'2026-06-22T00:00:08.183039Z','system','mail_queued','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"],"kind":"plan","recipient":"kasubbag.kul@kpu-pasuruan.example","rows":{"outbox":{"13":{"attachments":"258b1c31c5b9d9ae381b239275f9182e","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"44503dde7a9184bded28d0701b5989ee","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"820dec38b0eedb2075489e0e404b5832","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','f2ee1add21adf52d3a550e55ed903724b80621e405d97f06b5e9b84b5cbc1360','7444c2daf2f488b83dea885a23bdcfd1de485fead9df979c1def78e583dff194');
INSERT INTO "audit_event" VALUES('3514',36,'2026-06-22T00:00:08.184500Z','system','mail_queued','mail plan/1/tph@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"],"kind":"plan","recipient":"tph@kpu-pasuruan.example","rows":{"outbox":{"14":{"attachments":"258b1c31c5b9d9ae381b239275f9182e","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"3860d93cca5bac47770380fe97946d63","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"4776807aee66bc7bc69115eea29819c0","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','7444c2daf2f488b83dea885a23bdcfd1de485fead9df979c1def78e583dff194','6aa51c93c3e6170783cdcf072ba7948535b41e0fe2e7e66f8690569ba699534b');
INSERT INTO "audit_event" VALUES('3514',37,'2026-06-22T00:00:08.185648Z','system','mail_queued','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"],"kind":"plan","recipient":"kasubbag.tph@kpu-pasuruan.example","rows":{"outbox":{"15":{"attachments":"258b1c31c5b9d9ae381b239275f9182e","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"12ad9b1eb9d90a063fd47df0632e9401","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"33037bfef65c5f431b75280ae5034b95","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','6aa51c93c3e6170783cdcf072ba7948535b41e0fe2e7e66f8690569ba699534b','ba35c7ac921932fdc11b0c287fdb2d993bf0ef00a3739f42f7a830b7f462fe4e');
INSERT INTO "audit_event" VALUES('3514',38,'2026-06-22T00:00:08.198922Z','system','mail_queued','mail plan/1/rdi@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"],"kind":"plan","recipient":"rdi@kpu-pasuruan.example","rows":{"outbox":{"16":{"attachments":"258b1c31c5b9d9ae381b239275f9182e","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"b7b54343edcc201ca761a10aaf79d83f","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"38e5c5e945965f5d4b9b37964d80998f","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','ba35c7ac921932fdc11b0c287fdb2d993bf0ef00a3739f42f7a830b7f462fe4e','ef4dcd69adf9e21a46be72dc0520ffb663fd5ccb0228435fd81e17ab589ba499');
INSERT INTO "audit_event" VALUES('3514',39,'2026-06-22T00:00:08.200348Z','system','mail_queued','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"],"kind":"plan","recipient":"kasubbag.rdi@kpu-pasuruan.example","rows":{"outbox":{"17":{"attachments":"258b1c31c5b9d9ae381b239275f9182e","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"db6c754537591c8210ffd9223b7f2154","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"e563ac1c838f40bfc865ce7b5011482e","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','ef4dcd69adf9e21a46be72dc0520ffb663fd5ccb0228435fd81e17ab589ba499','8f602ed7168b98fe7195fb0b707047a074068ffa0ba93b3f3d29a34a0afebba8');
INSERT INTO "audit_event" VALUES('3514',40,'2026-06-22T00:00:08.201334Z','system','mail_queued','mail plan/1/phs@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"],"kind":"plan","recipient":"phs@kpu-pasuruan.example","rows":{"outbox":{"18":{"attachments":"258b1c31c5b9d9ae381b239275f9182e","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"fe033b87a8e67e121b7b143bf74277ff","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"889df599dc77173f66620eb6ae2b9f16","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','8f602ed7168b98fe7195fb0b707047a074068ffa0ba93b3f3d29a34a0afebba8','e6fb494a0cbefc57088c69318c7272fe7bd42195fee9b82c5da10b9f7e776912');
INSERT INTO "audit_event" VALUES('3514',41,'2026-06-22T00:00:08.202255Z','system','mail_queued','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"],"kind":"plan","recipient":"kasubbag.phs@kpu-pasuruan.example","rows":{"outbox":{"19":{"attachments":"258b1c31c5b9d9ae381b239275f9182e","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"08e26b2483dd4fbf5aa98708b80d5f2e","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"a8c1ce47d586878563905bcd8c8cb0b2","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','e6fb494a0cbefc57088c69318c7272fe7bd42195fee9b82c5da10b9f7e776912','56e0211a6533957b040374caf58a337ebaaa3492b16c1769e92b093b54536c0c');
INSERT INTO "audit_event" VALUES('3514',42,'2026-06-22T00:00:08.248381Z','system','calendar_known','calendar 3514','{"change":"kalender hari libur dilengkapi","days":{"2026":{"2026-01-01":"Tahun Baru Masehi","2026-01-16":"Isra Mikraj Nabi Muhammad","2026-02-16":"Cuti Bersama Tahun Baru Imlek","2026-02-17":"Tahun Baru Imlek","2026-03-18":"Cuti Bersama Hari Suci Nyepi","2026-03-19":"Hari Suci Nyepi","2026-03-20":"Cuti Bersama Hari Raya Idul Fitri","2026-03-23":"Cuti Bersama Hari Raya Idul Fitri","2026-03-24":"Cuti Bersama Hari Raya Idul Fitri","2026-04-03":"Wafat Yesus Kristus","2026-05-01":"Hari Buruh Internasional","2026-05-14":"Kenaikan Yesus Kristus","2026-05-15":"Cuti Bersama Kenaikan Yesus Kristus","2026-05-27":"Hari Raya Idul Adha","2026-05-28":"Cuti Bersama Hari Raya Idul Adha","2026-06-01":"Hari Lahir Pancasila","2026-06-16":"Tahun Baru Islam","2026-08-17":"Hari Kemerdekaan Republik Indonesia","2026-08-25":"Maulid Nabi Muhammad","2026-12-24":"Cuti Bersama Hari Raya Natal","2026-12-25":"Hari Raya Natal"},"2027":{"2027-01-01":"Tahun Baru Masehi","2027-01-05":"Isra Mikraj Nabi Muhammad","2027-02-05":"Cuti Bersama Tahun Baru Imlek","2027-03-08":"Hari Suci Nyepi","2027-03-09":"Cuti Bersama Hari Raya Idul Fitri","2027-03-10":"Hari Raya Idul Fitri (perkiraan)","2027-03-11":"Hari kedua dari Hari Raya Idul Fitri (perkiraan)","2027-03-12":"Cuti Bersama Hari Raya Idul Fitri","2027-03-15":"Cuti Bersama Hari Raya Idul Fitri","2027-03-25":"Cuti Bersama Wafat Yesus Kristus","2027-03-26":"Wafat Yesus Kristus","2027-05-06":"Kenaikan Yesus Kristus","2027-05-17":"Hari Raya Idul Adha (perkiraan)","2027-05-18":"Cuti Bersama Hari Raya Idul Adha","2027-05-19":"Cuti Bersama Hari Raya Waisak","2027-05-20":"Hari Raya Waisak","2027-06-01":"Hari Lahir Pancasila","2027-08-17":"Hari Kemerdekaan Republik Indonesia","2027-12-24":"Cuti Bersama Hari Raya Natal"}}}','56e0211a6533957b040374caf58a337ebaaa3492b16c1769e92b093b54536c0c','6b03062747d0baf282c5a0d106cf882959e927f5cacb5bcfbf9e6e39cd850e2f');
INSERT INTO "audit_event" VALUES('3514',43,'2026-06-22T00:00:08.261163Z','system','period_opened','period 3514 2026-S1','{"province_due_on":"2026-07-10","province_letter":""}','6b03062747d0baf282c5a0d106cf882959e927f5cacb5bcfbf9e6e39cd850e2f','9c539f1be669d1d468dc947b3c1269cdd4341abdf7b8de9773473e449504c0f7');
INSERT INTO "audit_event" VALUES('3514',44,'2026-06-22T00:00:08.485882Z','system','rows_verified','verification 3514','{"complaint":"","head":"43:9c539f1be669d1d468dc947b3c1269cdd4341abdf7b8de9773473e449504c0f7","whole_at":"2026-06-22T00:00:08.485673Z"}','9c539f1be669d1d468dc947b3c1269cdd4341abdf7b8de9773473e449504c0f7','ebebe874d662fb25a7657c258b5a0a811f26a99b8db1e7f5d4ea8984d9c843f7');
INSERT INTO "audit_event" VALUES('3514',45,'2026-06-22T00:00:08.608606Z','system','reminded','reminders 3514','{"after":"2026-06-21","on":"2026-06-22"}','ebebe874d662fb25a7657c258b5a0a811f26a99b8db1e7f5d4ea8984d9c843f7','c269cbc8ce12756db375af63fac148db4fb9b93b067d8c437b0a85cae4e76723');
INSERT INTO "audit_event" VALUES('3514',46,'2026-06-22T00:00:09.589896Z','system','account_made','officer sekretaris@kpu-pasuruan.example','{"rows":{"account":{"1":{"address":"7b0bdbb7d7a92c1bb1729b92c8491c35","app_key":"055539df4a0b804c58caf46c0cd2941a","ended_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","name":"3d7871fe9481059ac755f7af7c7e02e7","password_hash":"055539df4a0b804c58caf46c0cd2941a","role":"ce2034aba7147695fada1a5380a41e6c"}}}}','c269cbc8ce12756db375af63fac148db4fb9b93b067d8c437b0a85cae4e76723','38bf45d1e3b3569ff993afc7f04f9b3f9e3b7dc5fbd9e49ce2f68114f7c11161');
INSERT INTO "audit_event" VALUES('3514',47,'2026-06-22T00:00:09.589896Z','system','account_made','officer ketua@kpu-pasuruan.example','{"rows":{"account":{"2":{"address":"88451433587fa8cf4f098cbbb547bc46","app_key":"055539df4a0b804c58caf46c0cd2941a","ended_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","name":"1332e133c7a207cf6564a7d9f02b3da4","password_hash":"055539df4a0b804c58caf46c0cd2941a","role":"ce2034aba7147695fada1a5380a41e6c"}}}}','38bf45d1e3b3569ff993afc7f04f9b3f9e3b7dc5fbd9e49ce2f68114f7c11161','a0cc97fb64b2fbf4774532c2a0109e20226f56b2babeb1137f63c38478686ae6');
INSERT INTO "audit_event" VALUES('3514',48,'2026-06-22T00:00:09.637365Z','system','mail_queued','mail appointed/1/2026-06-22T00:00:00.487965+00:00/sekretaris@kpu-pasuruan.example','{"attachments":[],"kind":"appointed","recipient":"sekretaris@kpu-pasuruan.example","rows":{"outbox":{"20":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"948e2759820a60b71bc4375b6d6bf9e2","key":"72c1bc708dd94d0a4203935a83e4cebe","kind":"79379918c7d7bea65e7a22b18184d2ea","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7b0bdbb7d7a92c1bb1729b92c8491c35","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"87c488764fab7acc7e168ac63dd86cbd","text_body":"d6de866ba4a272a2358a73d58f47b78f"}}},"subject":"Penunjukan Plh. Sekretaris KPU Kabupaten Pasuruan: Pelaksana Harian Contoh"}','a0cc97fb64b2fbf4774532c2a0109e20226f56b2babeb1137f63c38478686ae6','10ecd78252e8aab738f07c2eca83ca2ad49dd925f8ec52cc289548b502e52ae1');
INSERT INTO "audit_event" VALUES('3514',49,'2026-06-22T00:00:09.642986Z','system','mail_queued','mail appointed/1/2026-06-22T00:00:00.487965+00:00/ketua@kpu-pasuruan.example','{"attachments":[],"kind":"appointed","recipient":"ketua@kpu-pasuruan.example","rows":{"outbox":{"21":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"948e2759820a60b71bc4375b6d6bf9e2","key":"fb20181a116581c5ae7b4aba6bfe817e","kind":"79379918c7d7bea65e7a22b18184d2ea","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"88451433587fa8cf4f098cbbb547bc46","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"87c488764fab7acc7e168ac63dd86cbd","text_body":"d6de866ba4a272a2358a73d58f47b78f"}}},"subject":"Penunjukan Plh. Sekretaris KPU Kabupaten Pasuruan: Pelaksana Harian Contoh"}','10ecd78252e8aab738f07c2eca83ca2ad49dd925f8ec52cc289548b502e52ae1','a321cc0880aafa58bed0ee25898c5726be83037f0f5d41738b49061d1abf4da7');
INSERT INTO "audit_event" VALUES('3514',50,'2026-06-22T00:00:09.692508Z','system','mail_voided','mail request/1/first','{"rows":{"outbox":{"1":{"status":"999c7f3237d57528b66a38c74ab57b81"}}},"smtp_text":"Permintaan sudah ditutup."}','a321cc0880aafa58bed0ee25898c5726be83037f0f5d41738b49061d1abf4da7','085c02972b6cbb9954a62c605d930687500599cc9af34138a366db885b659e71');
INSERT INTO "audit_event" VALUES('3514',51,'2026-06-22T00:00:09.692508Z','system','mail_voided','mail request/2/first','{"rows":{"outbox":{"2":{"status":"999c7f3237d57528b66a38c74ab57b81"}}},"smtp_text":"Permintaan sudah ditutup."}','085c02972b6cbb9954a62c605d930687500599cc9af34138a366db885b659e71','eb22a9dd46c69f791a0dedaf0d7931e66ee0bef7f9a453ee9613e704d1b8ec01');
INSERT INTO "audit_event" VALUES('3514',52,'2026-06-22T00:00:09.759569Z','system','mail_sending','mail decided/1/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"5":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','eb22a9dd46c69f791a0dedaf0d7931e66ee0bef7f9a453ee9613e704d1b8ec01','c2fc490b4a0056e5938a70b113035ce3ecd49dd3f6d64ab35a2de9a19ea4a6cb');
INSERT INTO "audit_event" VALUES('3514',53,'2026-06-22T00:00:09.818301Z','system','mail_practice','mail decided/1/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"5":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00005_decided_sekretaris.eml, tidak dikirim."}','c2fc490b4a0056e5938a70b113035ce3ecd49dd3f6d64ab35a2de9a19ea4a6cb','20adb624492d72994b460f9b9e94efc631d03941aed216efdb4e06ddd2c69769');
INSERT INTO "audit_event" VALUES('3514',54,'2026-06-22T00:00:09.846580Z','system','mail_sending','mail decided/2/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"8":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','20adb624492d72994b460f9b9e94efc631d03941aed216efdb4e06ddd2c69769','ffa342e7a2d2b718c35c6ec8ec3d75a1bfa907f90c729c1ff4167fd94362b9c2');
INSERT INTO "audit_event" VALUES('3514',55,'2026-06-22T00:00:09.931256Z','system','mail_practice','mail decided/2/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"8":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00008_decided_ketua.eml, tidak dikirim."}','ffa342e7a2d2b718c35c6ec8ec3d75a1bfa907f90c729c1ff4167fd94362b9c2','99e3c275139a911f6a6f7f9c43508233507bf39c3941bb0ea5315fdb917a24fd');
INSERT INTO "audit_event" VALUES('3514',56,'2026-06-22T00:00:09.933631Z','system','mail_sending','mail decision/1/operator@kpu-pasuruan.example','{"rows":{"outbox":{"3":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','99e3c275139a911f6a6f7f9c43508233507bf39c3941bb0ea5315fdb917a24fd','7d42286e12cb512f3adc3fef59e26fe8a8026d5f42771c4ced4f32df22a83008');
INSERT INTO "audit_event" VALUES('3514',57,'2026-06-22T00:00:09.994153Z','system','mail_practice','mail decision/1/operator@kpu-pasuruan.example','{"rows":{"outbox":{"3":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00003_decision_operator.eml, tidak dikirim."}','7d42286e12cb512f3adc3fef59e26fe8a8026d5f42771c4ced4f32df22a83008','d12912514bf89b08730cb5d4e1cfecf029f82d7c5262f139a65ea4d0be9f697e');
INSERT INTO "audit_event" VALUES('3514',58,'2026-06-22T00:00:10.000802Z','system','mail_sending','mail decision/1/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"4":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','d12912514bf89b08730cb5d4e1cfecf029f82d7c5262f139a65ea4d0be9f697e','f4bfc2e067c9a45c4c5f950e05b1264b165388e4ecbd8559f372190ac63bdeba');
INSERT INTO "audit_event" VALUES('3514',59,'2026-06-22T00:00:10.026104Z','system','mail_practice','mail decision/1/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"4":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00004_decision_ketua.eml, tidak dikirim."}','f4bfc2e067c9a45c4c5f950e05b1264b165388e4ecbd8559f372190ac63bdeba','2dea2da745276535af7de50d44a9259881175e83c4a236fd9ae94db88fe0f7cb');
INSERT INTO "audit_event" VALUES('3514',60,'2026-06-22T00:00:10.041010Z','system','mail_sending','mail decision/2/operator@kpu-pasuruan.example','{"rows":{"outbox":{"6":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','2dea2da745276535af7de50d44a9259881175e83c4a236fd9ae94db88fe0f7cb','f3f22cc158f01766f1ca5b9903281c97025816874770c5ae77e6aecac43a9b0d');
INSERT INTO "audit_event" VALUES('3514',61,'2026-06-22T00:00:10.066138Z','system','mail_practice','mail decision/2/operator@kpu-pasuruan.example','{"rows":{"outbox":{"6":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00006_decision_operator.eml, tidak dikirim."}','f3f22cc158f01766f1ca5b9903281c97025816874770c5ae77e6aecac43a9b0d','a5689e1b5564dba06435bfd1bf2f9e96ee6225dda1f5ebc21be9c3712824a7dc');
INSERT INTO "audit_event" VALUES('3514',62,'2026-06-22T00:00:10.097191Z','system','mail_sending','mail decision/2/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"7":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','a5689e1b5564dba06435bfd1bf2f9e96ee6225dda1f5ebc21be9c3712824a7dc','1cf3d7fd4acedc403e8c0f8c2ea446b0f89f3d36120253c546901f47889aae3c');
INSERT INTO "audit_event" VALUES('3514',63,'2026-06-22T00:00:10.120535Z','system','mail_practice','mail decision/2/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"7":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00007_decision_sekretaris.eml, tidak dikirim."}','1cf3d7fd4acedc403e8c0f8c2ea446b0f89f3d36120253c546901f47889aae3c','9dda7a40cf0dd4e36a5df6d60b8282a13be0b0866e1edde2c10d55c6e1738da1');
INSERT INTO "audit_event" VALUES('3514',64,'2026-06-22T00:00:10.139734Z','system','mail_sending','mail plan/1/operator@kpu-pasuruan.example','{"rows":{"outbox":{"9":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','9dda7a40cf0dd4e36a5df6d60b8282a13be0b0866e1edde2c10d55c6e1738da1','290c6c2824a1b1db573ca2da19e241384856369aea780d7e99f49cc1665b9a9f');
INSERT INTO "audit_event" VALUES('3514',65,'2026-06-22T00:00:10.174292Z','system','mail_practice','mail plan/1/operator@kpu-pasuruan.example','{"rows":{"outbox":{"9":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00009_plan_operator.eml, tidak dikirim."}','290c6c2824a1b1db573ca2da19e241384856369aea780d7e99f49cc1665b9a9f','ccb1b2d9f46ce2ee81b7dc443fdc6e337719370836c1c6bf3d5699c1e2cc56f7');
INSERT INTO "audit_event" VALUES('3514',66,'2026-06-22T00:00:10.196685Z','system','mail_sending','mail plan/1/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"10":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','ccb1b2d9f46ce2ee81b7dc443fdc6e337719370836c1c6bf3d5699c1e2cc56f7','a0661efcc45d943a961764606dd85f5072846295a5bd856d8f7c667590cfb724');
INSERT INTO "audit_event" VALUES('3514',67,'2026-06-22T00:00:10.247415Z','system','mail_practice','mail plan/1/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"10":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00010_plan_sekretaris.eml, tidak dikirim."}','a0661efcc45d943a961764606dd85f5072846295a5bd856d8f7c667590cfb724','6fff23009dd60cbe072b439374fed69b9ea3b8d13def32730e0e4b7bd6d8e79d');
INSERT INTO "audit_event" VALUES('3514',68,'2026-06-22T00:00:10.249978Z','system','mail_sending','mail plan/1/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"11":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','6fff23009dd60cbe072b439374fed69b9ea3b8d13def32730e0e4b7bd6d8e79d','19c58cbfee166d4cbf79f5ed8f0a2818244101763b1bbf81baace4fe8c9f5b60');
INSERT INTO "audit_event" VALUES('3514',69,'2026-06-22T00:00:11.036909Z','system','mail_practice','mail plan/1/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"11":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00011_plan_ketua.eml, tidak dikirim."}','19c58cbfee166d4cbf79f5ed8f0a2818244101763b1bbf81baace4fe8c9f5b60','86f7dae98d695c7863e675b282559bea0d17317cb022b325bd727df2e5858c87');
INSERT INTO "audit_event" VALUES('3514',70,'2026-06-22T00:00:11.051747Z','system','mail_sending','mail plan/1/kul@kpu-pasuruan.example','{"rows":{"outbox":{"12":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','86f7dae98d695c7863e675b282559bea0d17317cb022b325bd727df2e5858c87','efd7a7f1d3d9bf993ee4162eb37b2e44198704081cb8041a021a60f44cb2d9c6');
INSERT INTO "audit_event" VALUES('3514',71,'2026-06-22T00:00:11.083259Z','system','mail_practice','mail plan/1/kul@kpu-pasuruan.example','{"rows":{"outbox":{"12":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00012_plan_kul.eml, tidak dikirim."}','efd7a7f1d3d9bf993ee4162eb37b2e44198704081cb8041a021a60f44cb2d9c6','4833a9dae76931c969c79ff334d0e9c3d6c78049bee9f68e57bbd6a2d7b40b05');
INSERT INTO "audit_event" VALUES('3514',72,'2026-06-22T00:00:11.085587Z','system','mail_sending','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{"rows":{"outbox":{"13":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','4833a9dae76931c969c79ff334d0e9c3d6c78049bee9f68e57bbd6a2d7b40b05','98d15f2de487c69954bb47d4ac8050829772f0149e77c09861ced5e6d1605d81');
INSERT INTO "audit_event" VALUES('3514',73,'2026-06-22T00:00:11.138053Z','system','mail_practice','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{"rows":{"outbox":{"13":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00013_plan_kasubbag.kul.eml, tidak dikirim."}','98d15f2de487c69954bb47d4ac8050829772f0149e77c09861ced5e6d1605d81','e149f4b3666c6b6492935d0db51e95614c9ba3d51b17e069611321fd23e095ba');
INSERT INTO "audit_event" VALUES('3514',74,'2026-06-22T00:00:11.161252Z','system','mail_sending','mail plan/1/tph@kpu-pasuruan.example','{"rows":{"outbox":{"14":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','e149f4b3666c6b6492935d0db51e95614c9ba3d51b17e069611321fd23e095ba','3ebfb0f71b3ea492eabb3bf1cd62d62749f3d695822f2639f4ecb7299ef5c5b7');
INSERT INTO "audit_event" VALUES('3514',75,'2026-06-22T00:00:11.211866Z','system','mail_practice','mail plan/1/tph@kpu-pasuruan.example','{"rows":{"outbox":{"14":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00014_plan_tph.eml, tidak dikirim."}','3ebfb0f71b3ea492eabb3bf1cd62d62749f3d695822f2639f4ecb7299ef5c5b7','04a9486b7667b54ffbc23abfe52ca01d4cf2118cf3894e3301cf9c4f67c60b42');
INSERT INTO "audit_event" VALUES('3514',76,'2026-06-22T00:00:11.214183Z','system','mail_sending','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{"rows":{"outbox":{"15":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','04a9486b7667b54ffbc23abfe52ca01d4cf2118cf3894e3301cf9c4f67c60b42','3a165c0ba8ac05282b0d6668fb677b1d4679825ee343f5b039e79a350be5eee6');
INSERT INTO "audit_event" VALUES('3514',77,'2026-06-22T00:00:11.250060Z','system','mail_practice','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{"rows":{"outbox":{"15":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00015_plan_kasubbag.tph.eml, tidak dikirim."}','3a165c0ba8ac05282b0d6668fb677b1d4679825ee343f5b039e79a350be5eee6','4022c29968d05f3e49e8d715df6bc250a69e1140f49ac75ee68ebc5c0735564f');
INSERT INTO "audit_event" VALUES('3514',78,'2026-06-22T00:00:11.259296Z','system','mail_sending','mail plan/1/rdi@kpu-pasuruan.example','{"rows":{"outbox":{"16":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','4022c29968d05f3e49e8d715df6bc250a69e1140f49ac75ee68ebc5c0735564f','b6a0f3284509b1e25b52945550e11b7f06e41d64a04a5f014dccf131676c12ce');
INSERT INTO "audit_event" VALUES('3514',79,'2026-06-22T00:00:11.300529Z','system','mail_practice','mail plan/1/rdi@kpu-pasuruan.example','{"rows":{"outbox":{"16":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00016_plan_rdi.eml, tidak dikirim."}','b6a0f3284509b1e25b52945550e11b7f06e41d64a04a5f014dccf131676c12ce','d7aa9dc944ed3ca10cb8039734ad5dd6e7182b57bb07a9a810e484c0a63edf18');
INSERT INTO "audit_event" VALUES('3514',80,'2026-06-22T00:00:11.315688Z','system','mail_sending','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{"rows":{"outbox":{"17":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','d7aa9dc944ed3ca10cb8039734ad5dd6e7182b57bb07a9a810e484c0a63edf18','8212b3d62d428b352e23ba115947417eee5a9beb3ed884a8c8cbb0ac8f288c9d');
INSERT INTO "audit_event" VALUES('3514',81,'2026-06-22T00:00:11.349435Z','system','mail_practice','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{"rows":{"outbox":{"17":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00017_plan_kasubbag.rdi.eml, tidak dikirim."}','8212b3d62d428b352e23ba115947417eee5a9beb3ed884a8c8cbb0ac8f288c9d','ead0b81f0eefe05ef6b0de7a37122620dd8d44fcea06cf73c6628ee6afa179f3');
INSERT INTO "audit_event" VALUES('3514',82,'2026-06-22T00:00:11.367955Z','system','mail_sending','mail plan/1/phs@kpu-pasuruan.example','{"rows":{"outbox":{"18":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','ead0b81f0eefe05ef6b0de7a37122620dd8d44fcea06cf73c6628ee6afa179f3','3f888838b7176efb200421e95cb35f49025f1a3819672be7b41658575f1f674f');
INSERT INTO "audit_event" VALUES('3514',83,'2026-06-22T00:00:11.411710Z','system','mail_practice','mail plan/1/phs@kpu-pasuruan.example','{"rows":{"outbox":{"18":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00018_plan_phs.eml, tidak dikirim."}','3f888838b7176efb200421e95cb35f49025f1a3819672be7b41658575f1f674f','76afcacd016f170857a4e9c793d64b352a606a97f3e02c982b7b2336ccc3e16d');
INSERT INTO "audit_event" VALUES('3514',84,'2026-06-22T00:00:11.414056Z','system','mail_sending','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{"rows":{"outbox":{"19":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','76afcacd016f170857a4e9c793d64b352a606a97f3e02c982b7b2336ccc3e16d','e07163cf7c6a173bb1d4966fb5d35cdc3073360fea6ef011822860017007cfb5');
INSERT INTO "audit_event" VALUES('3514',85,'2026-06-22T00:00:11.467639Z','system','mail_practice','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{"rows":{"outbox":{"19":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00019_plan_kasubbag.phs.eml, tidak dikirim."}','e07163cf7c6a173bb1d4966fb5d35cdc3073360fea6ef011822860017007cfb5','519ca70716cb2fd074c40d299e3cc7d499042cf6cb625274e98f4d95f762f536');
INSERT INTO "audit_event" VALUES('3514',86,'2026-06-22T00:00:11.470122Z','system','mail_sending','mail appointed/1/2026-06-22T00:00:00.487965+00:00/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"20":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','519ca70716cb2fd074c40d299e3cc7d499042cf6cb625274e98f4d95f762f536','8e57b8599381dfd014eb93f26c7b6d08b732969f781cbf1d38b93443aab02901');
INSERT INTO "audit_event" VALUES('3514',87,'2026-06-22T00:00:11.493995Z','system','mail_practice','mail appointed/1/2026-06-22T00:00:00.487965+00:00/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"20":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00020_appointed_sekretaris.eml, tidak dikirim."}','8e57b8599381dfd014eb93f26c7b6d08b732969f781cbf1d38b93443aab02901','7782d141e13c4c62a05800447cdcef3d3324c653d46750d17fddb0bde3242658');
INSERT INTO "audit_event" VALUES('3514',88,'2026-06-22T00:00:11.501016Z','system','mail_sending','mail appointed/1/2026-06-22T00:00:00.487965+00:00/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"21":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','7782d141e13c4c62a05800447cdcef3d3324c653d46750d17fddb0bde3242658','2b7958f0dac096991b057a2de4395ab2e6c7f274bb5c6f4b2888e95bc4807cec');
INSERT INTO "audit_event" VALUES('3514',89,'2026-06-22T00:00:11.533919Z','system','mail_practice','mail appointed/1/2026-06-22T00:00:00.487965+00:00/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"21":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00021_appointed_ketua.eml, tidak dikirim."}','2b7958f0dac096991b057a2de4395ab2e6c7f274bb5c6f4b2888e95bc4807cec','ac87fc79ab2e39e9df3233583def042378689134d2821f6b6848313034c6c6fa');
INSERT INTO "audit_event" VALUES('3514',90,'2026-06-22T00:00:11.565129Z','system','appointment_told','role 3514 secretary','{"decree":"12/SDM.05.4-ST/3514/2026","in_force_on":"2026-06-23","rows":{"acting_assignment":{"1":{"in_force_on":"f621acfcd62c68eb5498efeb1c529b43"}}},"starts_on":"2026-07-08"}','ac87fc79ab2e39e9df3233583def042378689134d2821f6b6848313034c6c6fa','9b7373b34c408adb00bad68a5aec0b3847d9181d7e02389d7e008a207c818afb');
INSERT INTO "audit_event" VALUES('3514',91,'2026-07-01T01:00:00.099562Z','system','mail_queued','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{"attachments":["eeced8448357112839c963a075fd30389d16fcf15b3846c3bf4636809717e872","6d7c383d249d1d705b949226bdff90679c8884ee25c52018b86aca2906433908"],"kind":"form","recipient":"kul@kpu-pasuruan.example","rows":{"outbox":{"22":{"attachments":"8bc7680875d4b9e77525e826e94cfa5a","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"d9f0353a8d44c86c5501aa7ee9832ffa","key":"b404f111b002ca20ca2fd05ca7f71254","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7901f592b12a1c2b2a993fe906f324b6","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"56eb7b93661274d90d2b893ba51f58d0","text_body":"0e9378ffcadd3192a8c4ab978272349e"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik"}','9b7373b34c408adb00bad68a5aec0b3847d9181d7e02389d7e008a207c818afb','e7809e0cad775638093539e43eb475929114657a5ab78e2bb2d4efd4cb7214a6');
INSERT INTO "audit_event" VALUES('3514',92,'2026-07-01T01:00:00.121725Z','system','mail_queued','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{"attachments":["eeced8448357112839c963a075fd30389d16fcf15b3846c3bf4636809717e872","6d7c383d249d1d705b949226bdff90679c8884ee25c52018b86aca2906433908"],"kind":"form","recipient":"kasubbag.kul@kpu-pasuruan.example","rows":{"outbox":{"23":{"attachments":"8bc7680875d4b9e77525e826e94cfa5a","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"d9f0353a8d44c86c5501aa7ee9832ffa","key":"d46e5cae79a7ce62a05c6bd8f3210083","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"820dec38b0eedb2075489e0e404b5832","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"56eb7b93661274d90d2b893ba51f58d0","text_body":"0e9378ffcadd3192a8c4ab978272349e"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik"}','e7809e0cad775638093539e43eb475929114657a5ab78e2bb2d4efd4cb7214a6','ed64d998b48ebae72589f035ac9273284c9f3aa374cd2fdd5d800ed0af837d48');
INSERT INTO "audit_event" VALUES('3514',93,'2026-07-01T01:00:00.225148Z','system','mail_queued','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{"attachments":["8b25d8b45d5c2bd063b3e8ef32bde18f1daf142158dcfb73f50532b33a101828","35c249ad82c47027d12cbe477e79d861339dd251b91067d142744986b3bc0bd1"],"kind":"form","recipient":"tph@kpu-pasuruan.example","rows":{"outbox":{"24":{"attachments":"f4bc3ecac3e7c14740c9385d9e2b5387","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"4bd1bfd2e828aa1f98df9c542ca55b99","key":"362d2ab53dad48ccbfe43d69d778874b","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"4776807aee66bc7bc69115eea29819c0","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"f7aa28e8934a0378143d8daf1c2832f9","text_body":"fb21ee2fbb82c3b1ad2900bde37de1bd"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','ed64d998b48ebae72589f035ac9273284c9f3aa374cd2fdd5d800ed0af837d48','46b711f07a436a363ff6053bf8e4fbad7b214b870002bf3d817819ea3415a742');
INSERT INTO "audit_event" VALUES('3514',94,'2026-07-01T01:00:00.226659Z','system','mail_queued','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{"attachments":["8b25d8b45d5c2bd063b3e8ef32bde18f1daf142158dcfb73f50532b33a101828","35c249ad82c47027d12cbe477e79d861339dd251b91067d142744986b3bc0bd1"],"kind":"form","recipient":"kasubbag.tph@kpu-pasuruan.example","rows":{"outbox":{"25":{"attachments":"f4bc3ecac3e7c14740c9385d9e2b5387","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"4bd1bfd2e828aa1f98df9c542ca55b99","key":"83fe37eddb212187b9b475a0210e7219","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"33037bfef65c5f431b75280ae5034b95","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"f7aa28e8934a0378143d8daf1c2832f9","text_body":"fb21ee2fbb82c3b1ad2900bde37de1bd"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','46b711f07a436a363ff6053bf8e4fbad7b214b870002bf3d817819ea3415a742','4b18d72d29ae9da61f28e97e8cd36f98502dc72cc6476b33953e1259001913a6');
INSERT INTO "audit_event" VALUES('3514',95,'2026-07-01T01:00:00.306497Z','system','mail_queued','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{"attachments":["173ae31442dbd430236f1325d6fc7638d68978d3a443118f3ba6379fdf6dd39b","feed423fbd14f646e7151b12787a6e51a2dbb0c901e7c5668b46081406893361"],"kind":"form","recipient":"rdi@kpu-pasuruan.example","rows":{"outbox":{"26":{"attachments":"1a8c75aeb1b9cf2ae60d5085d177c089","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"5b6038232b26971347a1aa773189f17d","key":"7566fe3b91ef347ec71b202e5e55b1f6","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"38e5c5e945965f5d4b9b37964d80998f","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"8703d46cfa6b5520028d73075ca9b27d","text_body":"fe67aaf65938bdc704d85fe4002b2888"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi"}','4b18d72d29ae9da61f28e97e8cd36f98502dc72cc6476b33953e1259001913a6','af3b3ff2efc200957bfab28cd17e483b1085feda246a086188c0b0b649ff204b');
INSERT INTO "audit_event" VALUES('3514',96,'2026-07-01T01:00:00.307797Z','system','mail_queued','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{"attachments":["173ae31442dbd430236f1325d6fc7638d68978d3a443118f3ba6379fdf6dd39b","feed423fbd14f646e7151b12787a6e51a2dbb0c901e7c5668b46081406893361"],"kind":"form","recipient":"kasubbag.rdi@kpu-pasuruan.example","rows":{"outbox":{"27":{"attachments":"1a8c75aeb1b9cf2ae60d5085d177c089","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"5b6038232b26971347a1aa773189f17d","key":"81edacc0db300dfd04f485f7b2e67256","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"e563ac1c838f40bfc865ce7b5011482e","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"8703d46cfa6b5520028d73075ca9b27d","text_body":"fe67aaf65938bdc704d85fe4002b2888"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi"}','af3b3ff2efc200957bfab28cd17e483b1085feda246a086188c0b0b649ff204b','90d8f99260f049e57d7322c12e2393ac3587f166bc257bc4e8d51643f186e9fb');
INSERT INTO "audit_event" VALUES('3514',97,'2026-07-01T01:00:00.423486Z','system','mail_queued','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{"attachments":["e994e3737e92164e211382551bbee1e3f0b3a4c671efb38da4d9b47dad62c518","eadfb3be41b914c8325bc58741a62b47b59cf589f1e1e4b73775eed740b13d7d"],"kind":"form","recipient":"phs@kpu-pasuruan.example","rows":{"outbox":{"28":{"attachments":"a0053c3e420fdd7ee8e14c9261dd0c67","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"b56e342ab215e52d5e9cb93ec5d0e4f3","key":"cf806162fee50fe3db7861cd28c50fca","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"889df599dc77173f66620eb6ae2b9f16","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"d6ba2899d747e854c4f75a6bf9aea167","text_body":"204e9f8fff7f3ccb082d579b47f2e085"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','90d8f99260f049e57d7322c12e2393ac3587f166bc257bc4e8d51643f186e9fb','7c2956ca7a3597e12df50bdb08288f94688c191e079314cc2a7357069d6580cb');
INSERT INTO "audit_event" VALUES('3514',98,'2026-07-01T01:00:00.443301Z','system','mail_queued','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{"attachments":["e994e3737e92164e211382551bbee1e3f0b3a4c671efb38da4d9b47dad62c518","eadfb3be41b914c8325bc58741a62b47b59cf589f1e1e4b73775eed740b13d7d"],"kind":"form","recipient":"kasubbag.phs@kpu-pasuruan.example","rows":{"outbox":{"29":{"attachments":"a0053c3e420fdd7ee8e14c9261dd0c67","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"b56e342ab215e52d5e9cb93ec5d0e4f3","key":"3e4b27a0c5e9dd735f46487080853e16","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"a8c1ce47d586878563905bcd8c8cb0b2","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"d6ba2899d747e854c4f75a6bf9aea167","text_body":"204e9f8fff7f3ccb082d579b47f2e085"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','7c2956ca7a3597e12df50bdb08288f94688c191e079314cc2a7357069d6580cb','242af8838cf6bce33d4028a2018ae81325ebd0b957ab0d46a0b1f5d01158eaf9');
INSERT INTO "audit_event" VALUES('3514',99,'2026-07-01T01:00:00.531228Z','system','mail_sending','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{"rows":{"outbox":{"22":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','242af8838cf6bce33d4028a2018ae81325ebd0b957ab0d46a0b1f5d01158eaf9','5b0d0807eaf1b894eee5d886a2f7e059e7936205f029a53fec960ba533d53def');
INSERT INTO "audit_event" VALUES('3514',100,'2026-07-01T01:00:00.566947Z','system','mail_practice','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{"rows":{"outbox":{"22":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00022_form_kul.eml, tidak dikirim."}','5b0d0807eaf1b894eee5d886a2f7e059e7936205f029a53fec960ba533d53def','0fa89ca9d0907ac0ffec97cefcd68ff54642f6c9bc65ac06801c7f886c912ff3');
INSERT INTO "audit_event" VALUES('3514',101,'2026-07-01T01:00:00.588984Z','system','mail_sending','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{"rows":{"outbox":{"23":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','0fa89ca9d0907ac0ffec97cefcd68ff54642f6c9bc65ac06801c7f886c912ff3','1f2bb8d40c6cd8bd1cd206b725291fe048cd308be939b745beb4aa7ef87e01a2');
INSERT INTO "audit_event" VALUES('3514',102,'2026-07-01T01:00:00.628425Z','system','mail_practice','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{"rows":{"outbox":{"23":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00023_form_kasubbag.kul.eml, tidak dikirim."}','1f2bb8d40c6cd8bd1cd206b725291fe048cd308be939b745beb4aa7ef87e01a2','be5b022b16b16339d63b36067715faa36b7be1b7946d93ac3abf0f11ef779274');
INSERT INTO "audit_event" VALUES('3514',103,'2026-07-01T01:00:00.631082Z','system','mail_sending','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{"rows":{"outbox":{"24":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','be5b022b16b16339d63b36067715faa36b7be1b7946d93ac3abf0f11ef779274','2ed9e47999b00e035f4817dd07750c363ffab42024a2683f3918a402291311a4');
INSERT INTO "audit_event" VALUES('3514',104,'2026-07-01T01:00:00.681355Z','system','mail_practice','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{"rows":{"outbox":{"24":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00024_form_tph.eml, tidak dikirim."}','2ed9e47999b00e035f4817dd07750c363ffab42024a2683f3918a402291311a4','f5c79821da4485c7015ed96d5279d73cc5e7e2e35db9054c62aebdf1df322f9c');
INSERT INTO "audit_event" VALUES('3514',105,'2026-07-01T01:00:00.683537Z','system','mail_sending','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{"rows":{"outbox":{"25":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','f5c79821da4485c7015ed96d5279d73cc5e7e2e35db9054c62aebdf1df322f9c','efac7ceb276292a1ce22a2041c4e73ab5d0c9fd74f3b5e16f13637c50e37acf2');
INSERT INTO "audit_event" VALUES('3514',106,'2026-07-01T01:00:00.723694Z','system','mail_practice','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{"rows":{"outbox":{"25":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00025_form_kasubbag.tph.eml, tidak dikirim."}','efac7ceb276292a1ce22a2041c4e73ab5d0c9fd74f3b5e16f13637c50e37acf2','101da037f27bdbfd16e6d1bd18c6d8fcc8339708b03e2f1728e00375298af986');
INSERT INTO "audit_event" VALUES('3514',107,'2026-07-01T01:00:00.749973Z','system','mail_sending','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{"rows":{"outbox":{"26":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','101da037f27bdbfd16e6d1bd18c6d8fcc8339708b03e2f1728e00375298af986','ed04aba88e434c995d8b04479d47efc72fcb0735691b2cba71ce901a88a3dae3');
INSERT INTO "audit_event" VALUES('3514',108,'2026-07-01T01:00:00.794386Z','system','mail_practice','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{"rows":{"outbox":{"26":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00026_form_rdi.eml, tidak dikirim."}','ed04aba88e434c995d8b04479d47efc72fcb0735691b2cba71ce901a88a3dae3','93e1c189a54340ae2176dda596cf49faaadce17a387fcc6aa81bfcde42eb4d89');
INSERT INTO "audit_event" VALUES('3514',109,'2026-07-01T01:00:00.813492Z','system','mail_sending','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{"rows":{"outbox":{"27":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','93e1c189a54340ae2176dda596cf49faaadce17a387fcc6aa81bfcde42eb4d89','7068181c34ff4c3475dc72ade2af473c071a2a72d4db29bf656877283f45fbe6');
INSERT INTO "audit_event" VALUES('3514',110,'2026-07-01T01:00:00.850820Z','system','mail_practice','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{"rows":{"outbox":{"27":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00027_form_kasubbag.rdi.eml, tidak dikirim."}','7068181c34ff4c3475dc72ade2af473c071a2a72d4db29bf656877283f45fbe6','ce14749357220f64d0456307314010618088e87e3aecabd1203b970341fa84d7');
INSERT INTO "audit_event" VALUES('3514',111,'2026-07-01T01:00:00.884317Z','system','mail_sending','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{"rows":{"outbox":{"28":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','ce14749357220f64d0456307314010618088e87e3aecabd1203b970341fa84d7','9d592c7d7a57a04b7ef1cbcea35aef690201917564559a050c31c2cec9ddde26');
INSERT INTO "audit_event" VALUES('3514',112,'2026-07-01T01:00:00.899439Z','system','mail_practice','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{"rows":{"outbox":{"28":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00028_form_phs.eml, tidak dikirim."}','9d592c7d7a57a04b7ef1cbcea35aef690201917564559a050c31c2cec9ddde26','4d4f035e67fb973f33812697b32dbed94c7629e78f04fc11c524f82df95d11d3');
INSERT INTO "audit_event" VALUES('3514',113,'2026-07-01T01:00:00.918262Z','system','mail_sending','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{"rows":{"outbox":{"29":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','4d4f035e67fb973f33812697b32dbed94c7629e78f04fc11c524f82df95d11d3','ae40c4dc94c5dbbfa473aeb19a4212e30a217748170e95f9e9507e46c96d862d');
INSERT INTO "audit_event" VALUES('3514',114,'2026-07-01T01:00:00.962522Z','system','mail_practice','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{"rows":{"outbox":{"29":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00029_form_kasubbag.phs.eml, tidak dikirim."}','ae40c4dc94c5dbbfa473aeb19a4212e30a217748170e95f9e9507e46c96d862d','7d17ef9f5872fc8aa4962a94e4ab37e4fb6fc9ad6d626baf94bd7f74120e946e');
INSERT INTO "audit_event" VALUES('3514',115,'2026-07-02T03:00:01.994469Z','unit KUL','submission_accepted','submission/3514/2026-S1/KUL/a0283c42814f9e09d2c5bfcf1ee41ddfec065613ff25be7737fc5e1e1d7ea1bb','{"change_count":0,"evidence_sha256":[],"finding_count":4,"is_after_compilation":false,"is_late":false,"rows":{"submission":{"1":{"answered_sha256":"16d0da6b37b2e88f7c1ca97b8959be29","answers":"4f53cda18c2baa0c0354bb5f9a3ecbe5","assessment_version_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","content_sha256":"30cee7b77dc7cb35186b96edde669d85","evidence":"4f53cda18c2baa0c0354bb5f9a3ecbe5","figures":"db2acba970daa38ee0368584b68897b8","findings":"bf62a26c4b7bfdaa63dd86fdd3b2854e","is_after_compilation":"d0bca111f8628137adc4c16f123496dc","is_late":"d0bca111f8628137adc4c16f123496dc","note":"055539df4a0b804c58caf46c0cd2941a","period_code":"dca96a9044e3f9d92871d30fe885d2ef","plan_version_id":"080a9ed428559ef602668b4c00f114f1","progress":"4f53cda18c2baa0c0354bb5f9a3ecbe5","read_at":"b810c2c119793074cb2ca20701beaa3e","received_at":"1be5c9315efccc8529b58da07b338d3d","status":"6735f9ab2b1f5000e8b164db3e83c251","submitter":"64f9b5a6ac27f188439f2896d2d278e1","unit_code":"08ed79a807efe9d1dce46cd1724e4483","words":"541b21f3da0f3ed427ddbae07c13a2cd","workbook_name":"115da0bb3d19f8e7d41f80ee0c71185d","workbook_sha256":"634ab2bef876b4d533570f571349cf20"}}},"workbook_sha256":"f03905bc88a7f0769af26cb725c29a1d69a04556a9edb333043cc2742d1f15dd"}','7d17ef9f5872fc8aa4962a94e4ab37e4fb6fc9ad6d626baf94bd7f74120e946e','e8f3f7d86d97ea05343936a350d42defc05500b381885551e5115db1ce3b41aa');
INSERT INTO "audit_event" VALUES('3514',116,'2026-07-02T03:00:02.060420Z','unit KUL','files_received','claim/3514/KUL-35d7d6e9d6754d9caf35ca98018eeed9','{"files":[{"name":"isian.xlsx","outcome":"workbook","reason_code":"","sha256":"f03905bc88a7f0769af26cb725c29a1d69a04556a9edb333043cc2742d1f15dd"}],"rows":{"received_file":{"1":{"claim":"61d6a4f1c7afb38e92a31f1e83f3583a","name":"115da0bb3d19f8e7d41f80ee0c71185d","outcome":"f2732ee95682a3b0fec7ffa88cd162a0","sha256":"634ab2bef876b4d533570f571349cf20","submission_id":"080a9ed428559ef602668b4c00f114f1","unit_code":"08ed79a807efe9d1dce46cd1724e4483"}}}}','e8f3f7d86d97ea05343936a350d42defc05500b381885551e5115db1ce3b41aa','94113454e7f309c087293c9995386ce5db83074522444afa9f7956c6d07b6eeb');
INSERT INTO "audit_event" VALUES('3514',117,'2026-07-02T03:00:02.085423Z','system','mail_queued','mail answer/KUL-35d7d6e9d6754d9caf35ca98018eeed9/kul@kpu-pasuruan.example','{"attachments":["bac01e56e6a010c3056de6d47b96d12a2d5561f7261a2e008f45a73e98f7ba9e"],"kind":"answer","recipient":"kul@kpu-pasuruan.example","rows":{"outbox":{"30":{"attachments":"afd096f84326c65210bdbeafc5ba81ee","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"bb6d91934466bb5e1873c2a4353992db","key":"a304f705453c35f0fe17922bd7e3f279","kind":"023dcab6ab40844a32ad573ba80c0ad1","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7901f592b12a1c2b2a993fe906f324b6","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"1ce44b59c8a0f34a54121e3bd9830d5b","text_body":"46dbbe2dcc0e6657f4a6a53e77c18d97"}}},"subject":"Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik"}','94113454e7f309c087293c9995386ce5db83074522444afa9f7956c6d07b6eeb','1f4e0c20b96596cc94f4579179fb0c6820302baad2121120d0dc5026a2311d9d');
INSERT INTO "audit_event" VALUES('3514',118,'2026-07-02T03:00:02.087051Z','system','mail_queued','mail answer/KUL-35d7d6e9d6754d9caf35ca98018eeed9/kasubbag.kul@kpu-pasuruan.example','{"attachments":["bac01e56e6a010c3056de6d47b96d12a2d5561f7261a2e008f45a73e98f7ba9e"],"kind":"answer","recipient":"kasubbag.kul@kpu-pasuruan.example","rows":{"outbox":{"31":{"attachments":"afd096f84326c65210bdbeafc5ba81ee","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"bb6d91934466bb5e1873c2a4353992db","key":"1722547c120509884175a18f3d77005d","kind":"023dcab6ab40844a32ad573ba80c0ad1","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"820dec38b0eedb2075489e0e404b5832","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"1ce44b59c8a0f34a54121e3bd9830d5b","text_body":"46dbbe2dcc0e6657f4a6a53e77c18d97"}}},"subject":"Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik"}','1f4e0c20b96596cc94f4579179fb0c6820302baad2121120d0dc5026a2311d9d','ae846866ebb34759672e7e990abdb9fdb783f855b8b3921a06971e41cc53d358');
INSERT INTO "audit_event" VALUES('3514',119,'2026-07-02T03:00:02.122111Z','system','mail_sending','mail answer/KUL-35d7d6e9d6754d9caf35ca98018eeed9/kul@kpu-pasuruan.example','{"rows":{"outbox":{"30":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','ae846866ebb34759672e7e990abdb9fdb783f855b8b3921a06971e41cc53d358','323a315107386deee49c3701d27fedd97acbc3382e5402098ecf3e91cdacc0fb');
INSERT INTO "audit_event" VALUES('3514',120,'2026-07-02T03:00:02.155609Z','system','mail_practice','mail answer/KUL-35d7d6e9d6754d9caf35ca98018eeed9/kul@kpu-pasuruan.example','{"rows":{"outbox":{"30":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-02_00030_answer_kul.eml, tidak dikirim."}','323a315107386deee49c3701d27fedd97acbc3382e5402098ecf3e91cdacc0fb','84f9b0cd8fd50a032ea3738dfc8531c99e360560d9f834f3faf336df31509c0f');
INSERT INTO "audit_event" VALUES('3514',121,'2026-07-02T03:00:02.183121Z','system','mail_sending','mail answer/KUL-35d7d6e9d6754d9caf35ca98018eeed9/kasubbag.kul@kpu-pasuruan.example','{"rows":{"outbox":{"31":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','84f9b0cd8fd50a032ea3738dfc8531c99e360560d9f834f3faf336df31509c0f','e181880f1f9770c2c0020ce73440bfa2784d6cc08e70266609a9e25b2a8eb31d');
INSERT INTO "audit_event" VALUES('3514',122,'2026-07-02T03:00:02.213889Z','system','mail_practice','mail answer/KUL-35d7d6e9d6754d9caf35ca98018eeed9/kasubbag.kul@kpu-pasuruan.example','{"rows":{"outbox":{"31":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-02_00031_answer_kasubbag.kul.eml, tidak dikirim."}','e181880f1f9770c2c0020ce73440bfa2784d6cc08e70266609a9e25b2a8eb31d','2fef12b27b02b6e54c41d3b21a56bb82cca209fa0f7db0b0995d6d41fba4b548');
INSERT INTO "audit_event" VALUES('3514',123,'2026-07-06T00:00:01.085771Z','system','report_compiled','report/3514/2026-S1/0/1','{"config_sha256":"eb51bbbc6c661c88ce46743fb6963f8d04f69800c99735fb27d945b44c87ea03","content_sha256":"b7de23ceb4a2217d9926a5009c1b49b1a12f068c125bf27f61cf32ee595cfef6","draft_parts_sha256":"288c7f0e9053b1e0b2ae1e936feab83ed02436c19b32adb50e5d41d359de8312","draft_sha256":"7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751","rows":{"revision":{"1":{"amendment":"d0bca111f8628137adc4c16f123496dc","compiled_at":"843a0e2596f7222e54ac6e9d74a4e455","config_sha256":"0f3707676a1e536dd771afb8eeed722d","content":"cf947307c3a8e92ca8ac50ca3326ae1e","content_sha256":"30a8640762f87a47b30902eaa5157bf3","data_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","dated_on":"1d8fc6ceb1f94c6326d6d5483d258fcb","document_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","draft_parts_sha256":"3825d5de04302fbdc04f0fa49d729e69","draft_sha256":"7de63054dfbdef8668a5014f635e6385","letter_number":"1d8fc6ceb1f94c6326d6d5483d258fcb","note":"055539df4a0b804c58caf46c0cd2941a","number":"080a9ed428559ef602668b4c00f114f1","period_code":"dca96a9044e3f9d92871d30fe885d2ef","plan_version_id":"080a9ed428559ef602668b4c00f114f1","signers":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"0ec06f80c660f70995f205839a0c8a65","submissions":"043f347c2cdc0d8ce70c38775d24e556"}}},"submissions":[1]}','2fef12b27b02b6e54c41d3b21a56bb82cca209fa0f7db0b0995d6d41fba4b548','e31302982a40378b8b7910c630bf2d6324b22b7a77ac14ac572357a240535ae7');
INSERT INTO "audit_event" VALUES('3514',124,'2026-07-06T00:00:01.104176Z','system','decision_requested','request/report/1/secretary/1','{"content_sha256":"b7de23ceb4a2217d9926a5009c1b49b1a12f068c125bf27f61cf32ee595cfef6","draft_sha256":"288c7f0e9053b1e0b2ae1e936feab83ed02436c19b32adb50e5d41d359de8312","officer":{"acting":"","decree":"","email":"sekretaris@kpu-pasuruan.example","is_four_eyes_exception":false,"is_own_unit":false,"name":"Sekretaris Contoh","nip":"19700101 199503 1 001","role":"secretary","title":"Sekretaris KPU Kabupaten Pasuruan"},"rows":{"request":{"3":{"content_sha256":"30a8640762f87a47b30902eaa5157bf3","draft_sha256":"3825d5de04302fbdc04f0fa49d729e69","due_on":"341d3458c3d56b1fa4153902a20045eb","officer":"1ae80ddf52399e0401bcbedd2451e580","requested_at":"0645840b1535cfde24b732d2b4913cdb","round":"080a9ed428559ef602668b4c00f114f1","stage":"22b85c65d8333e515727cc6f906ea6a3","status":"c612f65af5874764be593c83fc2bb118","subject_id":"080a9ed428559ef602668b4c00f114f1","subject_kind":"28635afc53e72609fc7a059e01ee1204","subject_title":"853ac2513163af431214d38c47970d20"}}}}','e31302982a40378b8b7910c630bf2d6324b22b7a77ac14ac572357a240535ae7','e6d1327672c4ace85518e9541a983773e467605fbe3e4939945f25bba2bcf022');
INSERT INTO "audit_event" VALUES('3514',125,'2026-07-06T00:00:01.127006Z','system','mail_waiting','mail request/3/first','{"attachments":["7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751","501bee379dd5fb22565f6f7f27df9dfa2fdb21277fcc696fbb2d4ac10f024747"],"kind":"request","recipient":"sekretaris@kpu-pasuruan.example","rows":{"outbox":{"32":{"attachments":"f971d652baeb8d13598c25088829f7f7","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"055539df4a0b804c58caf46c0cd2941a","key":"e2e4e2d68edca422591f30ae2d8d449a","kind":"a0cfbaaad23ecf3571470996e24f20c3","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7b0bdbb7d7a92c1bb1729b92c8491c35","request_id":"06d033ece6645de592db973644cf7357","revision_id":"080a9ed428559ef602668b4c00f114f1","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"1a9c8727c9609fb1f00f5c98336f1457","subject":"c5ebe3f53c39fc4a395d30eefa6135f1","text_body":"055539df4a0b804c58caf46c0cd2941a"}}},"subject":"Permintaan keputusan: Laporan RB Semester I 2026 - Revisi 1"}','e6d1327672c4ace85518e9541a983773e467605fbe3e4939945f25bba2bcf022','7e549261b4e8beabe215a568b84d97a2dede6dfd41dddab43665b0bc3dc04dbb');
INSERT INTO "audit_event" VALUES('3514',126,'2026-07-06T00:00:01.263724Z','system','rows_verified','verification 3514','{"complaint":"","head":"125:7e549261b4e8beabe215a568b84d97a2dede6dfd41dddab43665b0bc3dc04dbb","whole_at":"2026-07-06T00:00:01.263502Z"}','7e549261b4e8beabe215a568b84d97a2dede6dfd41dddab43665b0bc3dc04dbb','f6fc109d5f9d4f140593b5bc4d0abb79b03de33f26e6b0858805a39bf0cdf831');
INSERT INTO "audit_event" VALUES('3514',127,'2026-07-06T00:00:01.434030Z','system','mail_queued','mail reminder/2026-07-06/tph@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"tph@kpu-pasuruan.example","rows":{"outbox":{"33":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"e85216e0cdcd85497d6707a535b3c3b1","key":"1ba3ff8c21f6e969fc279796750aa4da","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"4776807aee66bc7bc69115eea29819c0","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"f2b6a8385ec96be859ebbeed59b59115","text_body":"1d754be93a7a0c4bde248d5c4793d706"}}},"subject":"Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','f6fc109d5f9d4f140593b5bc4d0abb79b03de33f26e6b0858805a39bf0cdf831','06d49164e48f0865c0b6dc7ffbeb73ca8ea633db484bd4530511f67d27cd79e0');
INSERT INTO "audit_event" VALUES('3514',128,'2026-07-06T00:00:01.435728Z','system','mail_queued','mail reminder/2026-07-06/kasubbag.tph@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"kasubbag.tph@kpu-pasuruan.example","rows":{"outbox":{"34":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"dc454cbfadc0f94bd4906935913b9f1a","key":"01f0bfcc09ef40be1b75978f42972cf6","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"33037bfef65c5f431b75280ae5034b95","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"f2b6a8385ec96be859ebbeed59b59115","text_body":"997949af74bd230c7f91dcec0c553dac"}}},"subject":"Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','06d49164e48f0865c0b6dc7ffbeb73ca8ea633db484bd4530511f67d27cd79e0','9ab555bc784fda56de8c3c63d064bfb622dbc0a4a143eaa2d4ccac3c42fc6338');
INSERT INTO "audit_event" VALUES('3514',129,'2026-07-06T00:00:01.450677Z','system','mail_queued','mail reminder/2026-07-06/operator@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"operator@kpu-pasuruan.example","rows":{"outbox":{"35":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"80297bd31c3911673a6e592cf7d58dcd","key":"182ecfd4ce1e74fb941af2a6c9631000","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"8eca741079c62b64f1442ec71ee19c9a","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"b811863dfffdeb96a7ad32353f50fa47","text_body":"9734c7fce61722b9c9f6f935fb4bc837"}}},"subject":"3 hal menunggu Saudara. Belum mengirim isian RB Semester I Tahun 2026: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','9ab555bc784fda56de8c3c63d064bfb622dbc0a4a143eaa2d4ccac3c42fc6338','1b0671d04157d03e267b13c67d84b8921f33a91ecace1623b8eb0501ea32e04b');
INSERT INTO "audit_event" VALUES('3514',130,'2026-07-06T00:00:01.454398Z','system','mail_queued','mail reminder/2026-07-06/rdi@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"rdi@kpu-pasuruan.example","rows":{"outbox":{"36":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"116273449606c411ea74035ce6299539","key":"89daa8ef5f8d23e261f976d3ba041ded","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"38e5c5e945965f5d4b9b37964d80998f","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"42bd2a4c968a7f95f9a837c8739edd36","text_body":"d103e655e8e23d722fb1e0420ade15b8"}}},"subject":"Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Perencanaan, Data, dan Informasi"}','1b0671d04157d03e267b13c67d84b8921f33a91ecace1623b8eb0501ea32e04b','b32c8784d902bb6ebf39e4499b4ff61892233f88ae579af92143552e50e8e9d2');
INSERT INTO "audit_event" VALUES('3514',131,'2026-07-06T00:00:01.470963Z','system','mail_queued','mail reminder/2026-07-06/kasubbag.rdi@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"kasubbag.rdi@kpu-pasuruan.example","rows":{"outbox":{"37":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"6dff78dcadb38b45764d0fba9f639c8e","key":"03d7583fa038f5dbc6df73311dff241f","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"e563ac1c838f40bfc865ce7b5011482e","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"42bd2a4c968a7f95f9a837c8739edd36","text_body":"2d74e706226929e5b917313ccd6e1b4c"}}},"subject":"Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Perencanaan, Data, dan Informasi"}','b32c8784d902bb6ebf39e4499b4ff61892233f88ae579af92143552e50e8e9d2','5057609b1fb049eefb14c0fa8961b03a30dcea527038b789fbe66e93709d6787');
INSERT INTO "audit_event" VALUES('3514',132,'2026-07-06T00:00:01.472369Z','system','mail_queued','mail reminder/2026-07-06/phs@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"phs@kpu-pasuruan.example","rows":{"outbox":{"38":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"7a97f690aaae4c6056c7bfc70d425433","key":"73320e7ee355c78b3c8a145cdfa675fe","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"889df599dc77173f66620eb6ae2b9f16","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"e64e20c337e18593c2dbb53edf0dc07e","text_body":"24eba11d460cca0d3e002e2b57c7cd27"}}},"subject":"Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','5057609b1fb049eefb14c0fa8961b03a30dcea527038b789fbe66e93709d6787','12b81fdc25741c4196c8ebc711ec2c5eaa8fa9a8f11b8756935640f64ccf701a');
INSERT INTO "audit_event" VALUES('3514',133,'2026-07-06T00:00:01.488358Z','system','mail_queued','mail reminder/2026-07-06/kasubbag.phs@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"kasubbag.phs@kpu-pasuruan.example","rows":{"outbox":{"39":{"attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"8f17899af75c41a317447a447beec35e","key":"d1f380b6ba5f06016579b7a8ff2d50bd","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"a8c1ce47d586878563905bcd8c8cb0b2","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"e64e20c337e18593c2dbb53edf0dc07e","text_body":"731ae92d762933a3207bd598bc4219d7"}}},"subject":"Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','12b81fdc25741c4196c8ebc711ec2c5eaa8fa9a8f11b8756935640f64ccf701a','47cbea8018085a17b269031937339e810d494742dc631c0788d0e324994f04c2');
INSERT INTO "audit_event" VALUES('3514',134,'2026-07-06T00:00:01.498510Z','system','reminded','reminders 3514','{"after":"2026-06-22","on":"2026-07-06"}','47cbea8018085a17b269031937339e810d494742dc631c0788d0e324994f04c2','62cb805f19c8ba9d908a5d2e8f656bfaa9a21827035ab4cab28e252bbb6f68aa');
INSERT INTO "audit_event" VALUES('3514',135,'2026-07-06T00:00:09.980357Z','system','document_printed','document 7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751','{"pdf_sha256":"b47eb7ff370aa36b4ff61cfe59bdf5bee4b3d68ac679c4b8486aa524cf8bdde2","rows":{"printed":{"7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751":{"pdf_sha256":"319f22372723be7190ab58939af7cb82"}}}}','62cb805f19c8ba9d908a5d2e8f656bfaa9a21827035ab4cab28e252bbb6f68aa','ed9da41332752caad0ba5ccc6a15830bbd362487e39e48e725c7f7f40cc75c39');
INSERT INTO "audit_event" VALUES('3514',136,'2026-07-06T00:00:09.981669Z','system','document_printed','document 501bee379dd5fb22565f6f7f27df9dfa2fdb21277fcc696fbb2d4ac10f024747','{"pdf_sha256":"527cb816a6bb572b54e3a56315595d35d5cd5fc49be0285ffc0fff865f360b73","rows":{"printed":{"501bee379dd5fb22565f6f7f27df9dfa2fdb21277fcc696fbb2d4ac10f024747":{"pdf_sha256":"3169ce711af2f4f1e000734bb7702d90"}}}}','ed9da41332752caad0ba5ccc6a15830bbd362487e39e48e725c7f7f40cc75c39','9ed47a2acd6b12538ac93f663850772503ed62f4f28e270ba19d23c6d1f7ec35');
INSERT INTO "audit_event" VALUES('3514',137,'2026-07-06T00:00:09.983924Z','system','mail_enclosed','mail request/3/first','{"attachments":["b47eb7ff370aa36b4ff61cfe59bdf5bee4b3d68ac679c4b8486aa524cf8bdde2","527cb816a6bb572b54e3a56315595d35d5cd5fc49be0285ffc0fff865f360b73"],"rows":{"outbox":{"32":{"attachments":"775e411e937677daaab6b6d0a9ce4ff1"}}}}','9ed47a2acd6b12538ac93f663850772503ed62f4f28e270ba19d23c6d1f7ec35','b05cacbfdaf75e29541ebe1ca0b9bfc7f55fbdb327a60ad18ebf278459c591c0');
INSERT INTO "audit_event" VALUES('3514',138,'2026-07-06T00:00:10.001572Z','system','mail_released','mail request/3/first','{"rows":{"outbox":{"32":{"status":"543c225d9f7a6b9bf09caa6f02197163"}}}}','b05cacbfdaf75e29541ebe1ca0b9bfc7f55fbdb327a60ad18ebf278459c591c0','a562a9486182aace331a6a1f82fa1b0d93b291772780b529ca0bcf06a152e7cb');
INSERT INTO "audit_event" VALUES('3514',139,'2026-07-06T00:00:10.019780Z','system','mail_sending','mail request/3/first','{"rows":{"outbox":{"32":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','a562a9486182aace331a6a1f82fa1b0d93b291772780b529ca0bcf06a152e7cb','4dc26d7dfaf7e2d4453d0e8e8895f551a67e3b04f0bb2b0534ee85d72beb2693');
INSERT INTO "audit_event" VALUES('3514',140,'2026-07-06T00:00:10.085442Z','system','codes_minted','request/report/1/secretary/1','{"issue":1}','4dc26d7dfaf7e2d4453d0e8e8895f551a67e3b04f0bb2b0534ee85d72beb2693','c96653517d205012914071966aa947308e77cad4aaacf571dafdf1a158342852');
INSERT INTO "audit_event" VALUES('3514',141,'2026-07-06T00:00:10.144337Z','system','mail_practice','mail request/3/first','{"rows":{"outbox":{"32":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00032_request_sekretaris.eml, tidak dikirim."}','c96653517d205012914071966aa947308e77cad4aaacf571dafdf1a158342852','b1a6a6548f64f6f50942cfd63d227ff9461cb9cec26a620e22b2d8f51ef10907');
INSERT INTO "audit_event" VALUES('3514',142,'2026-07-06T00:00:10.162358Z','system','mail_sending','mail reminder/2026-07-06/tph@kpu-pasuruan.example','{"rows":{"outbox":{"33":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','b1a6a6548f64f6f50942cfd63d227ff9461cb9cec26a620e22b2d8f51ef10907','acfb659de7402c4ea38b536049e0da83cb3b93c3b7d989feb7f35969b0dab589');
INSERT INTO "audit_event" VALUES('3514',143,'2026-07-06T00:00:10.207753Z','system','mail_practice','mail reminder/2026-07-06/tph@kpu-pasuruan.example','{"rows":{"outbox":{"33":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00033_reminder_tph.eml, tidak dikirim."}','acfb659de7402c4ea38b536049e0da83cb3b93c3b7d989feb7f35969b0dab589','a18813ad4887119f408ecc078f2e044859e49d5c79ad99f84ced0a6fdf0a3cd4');
INSERT INTO "audit_event" VALUES('3514',144,'2026-07-06T00:00:10.219558Z','system','mail_sending','mail reminder/2026-07-06/kasubbag.tph@kpu-pasuruan.example','{"rows":{"outbox":{"34":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','a18813ad4887119f408ecc078f2e044859e49d5c79ad99f84ced0a6fdf0a3cd4','894640186dd358f025bf077fb582ee6fd8c05a149fd296543c15834125e2c33b');
INSERT INTO "audit_event" VALUES('3514',145,'2026-07-06T00:00:10.258460Z','system','mail_practice','mail reminder/2026-07-06/kasubbag.tph@kpu-pasuruan.example','{"rows":{"outbox":{"34":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00034_reminder_kasubbag.tph.eml, tidak dikirim."}','894640186dd358f025bf077fb582ee6fd8c05a149fd296543c15834125e2c33b','9f1e5b896d2332b71aa1fd920a895970399e33f9a618d5cd873e5b4e3168057b');
INSERT INTO "audit_event" VALUES('3514',146,'2026-07-06T00:00:10.260844Z','system','mail_sending','mail reminder/2026-07-06/operator@kpu-pasuruan.example','{"rows":{"outbox":{"35":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','9f1e5b896d2332b71aa1fd920a895970399e33f9a618d5cd873e5b4e3168057b','296c234748ed2e12e6b5c584ab60ce91235573f59eaa66a0df6a49e0ea779a66');
INSERT INTO "audit_event" VALUES('3514',147,'2026-07-06T00:00:10.295935Z','system','mail_practice','mail reminder/2026-07-06/operator@kpu-pasuruan.example','{"rows":{"outbox":{"35":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00035_reminder_operator.eml, tidak dikirim."}','296c234748ed2e12e6b5c584ab60ce91235573f59eaa66a0df6a49e0ea779a66','bdde5b142d55d35797f0bf369e18db206aef5cb5a00f6ec018c12ba4adb69309');
INSERT INTO "audit_event" VALUES('3514',148,'2026-07-06T00:00:10.312445Z','system','mail_sending','mail reminder/2026-07-06/rdi@kpu-pasuruan.example','{"rows":{"outbox":{"36":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','bdde5b142d55d35797f0bf369e18db206aef5cb5a00f6ec018c12ba4adb69309','0fcf7bfa4f9cd37f7e24e8fd3fc81c14d17c9af14913c2ad417cf189b20dfc2f');
INSERT INTO "audit_event" VALUES('3514',149,'2026-07-06T00:00:10.362272Z','system','mail_practice','mail reminder/2026-07-06/rdi@kpu-pasuruan.example','{"rows":{"outbox":{"36":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00036_reminder_rdi.eml, tidak dikirim."}','0fcf7bfa4f9cd37f7e24e8fd3fc81c14d17c9af14913c2ad417cf189b20dfc2f','57205eb4b8db2989dffa56ce1be7b85fc38137c75ff85370083b57d2c2616458');
INSERT INTO "audit_event" VALUES('3514',150,'2026-07-06T00:00:10.364576Z','system','mail_sending','mail reminder/2026-07-06/kasubbag.rdi@kpu-pasuruan.example','{"rows":{"outbox":{"37":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','57205eb4b8db2989dffa56ce1be7b85fc38137c75ff85370083b57d2c2616458','3eed9da005693713cfaedd4b5e29af3e1f65fe41667ba141403581b5f559fd22');
INSERT INTO "audit_event" VALUES('3514',151,'2026-07-06T00:00:10.398741Z','system','mail_practice','mail reminder/2026-07-06/kasubbag.rdi@kpu-pasuruan.example','{"rows":{"outbox":{"37":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00037_reminder_kasubbag.rdi.eml, tidak dikirim."}','3eed9da005693713cfaedd4b5e29af3e1f65fe41667ba141403581b5f559fd22','7ee6318264f89642ddb8ea32bb91bdd1980154f8ae8131c4a0f8f5326bef405b');
INSERT INTO "audit_event" VALUES('3514',152,'2026-07-06T00:00:10.400994Z','system','mail_sending','mail reminder/2026-07-06/phs@kpu-pasuruan.example','{"rows":{"outbox":{"38":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','7ee6318264f89642ddb8ea32bb91bdd1980154f8ae8131c4a0f8f5326bef405b','6b2d071bbda8cc7cd0121e55c5c4061d5f17c19dfea3c47d3a58761e7960ff8b');
INSERT INTO "audit_event" VALUES('3514',153,'2026-07-06T00:00:10.452470Z','system','mail_practice','mail reminder/2026-07-06/phs@kpu-pasuruan.example','{"rows":{"outbox":{"38":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00038_reminder_phs.eml, tidak dikirim."}','6b2d071bbda8cc7cd0121e55c5c4061d5f17c19dfea3c47d3a58761e7960ff8b','901c3e1a7bacf2244492608b1d0a8a299d030f084d04aa70f5df6741ddc00839');
INSERT INTO "audit_event" VALUES('3514',154,'2026-07-06T00:00:10.471897Z','system','mail_sending','mail reminder/2026-07-06/kasubbag.phs@kpu-pasuruan.example','{"rows":{"outbox":{"39":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','901c3e1a7bacf2244492608b1d0a8a299d030f084d04aa70f5df6741ddc00839','5439e863fa6e68fe1d610608038b8e69cf3d79f2a8457fd7b98214b42061d66e');
INSERT INTO "audit_event" VALUES('3514',155,'2026-07-06T00:00:10.515066Z','system','mail_practice','mail reminder/2026-07-06/kasubbag.phs@kpu-pasuruan.example','{"rows":{"outbox":{"39":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00039_reminder_kasubbag.phs.eml, tidak dikirim."}','5439e863fa6e68fe1d610608038b8e69cf3d79f2a8457fd7b98214b42061d66e','7b6e0f950dadae40ee5e757cb640a0ba1228cca6d6784880341874005f0c000a');
CREATE TABLE claim_came (
	office_code VARCHAR(8) NOT NULL, 
	claim VARCHAR(64) NOT NULL, 
	came_at VARCHAR(32) NOT NULL, 
	is_clock_doubted BOOLEAN NOT NULL, 
	CONSTRAINT pk_claim_came PRIMARY KEY (office_code, claim)
);
INSERT INTO "claim_came" VALUES('3514','KUL-35d7d6e9d6754d9caf35ca98018eeed9','2026-07-02T03:00:00.012599Z',0);
CREATE TABLE code_issue (
	request_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	approve_mac VARCHAR(64) NOT NULL, 
	return_mac VARCHAR(64) NOT NULL, 
	minted_at VARCHAR(32) NOT NULL, 
	expires_at VARCHAR(32) NOT NULL, 
	tries INTEGER NOT NULL, symbols INTEGER DEFAULT '8' NOT NULL, exposed VARCHAR(32) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_code_issue PRIMARY KEY (request_id, number), 
	CONSTRAINT fk_code_issue_request_id FOREIGN KEY(request_id) REFERENCES request (id)
);
INSERT INTO "code_issue" VALUES(1,1,'used','ab417be543c6c2a8cb026998d4440d898407e0da288c880871219b164882bd44','7dc44e16fb59367516d4107ceb8fc030ffb38170c330719c88dc8555ebc57d03','2026-06-22T00:00:02.056572Z','2026-06-25T16:59:00.000000Z',1,12,'');
INSERT INTO "code_issue" VALUES(2,1,'used','5fcfb897abacabeb458f18f3912403b832055739a8bc157168c1662f034a24ba','9d6987c9dc3c882fe0085685c0dac179382d42fea62a8f78324cd864504b31c7','2026-06-22T00:00:02.338662Z','2026-06-25T16:59:00.000000Z',1,12,'');
INSERT INTO "code_issue" VALUES(3,1,'active','64256106611be225b48f44b6eb10ff5522e0d73f0a067b367d2396de57e31325','25bed46fc5f3c6d6872b1b12268eb9f05766f3a0e6eca50c76c24ba5213538c3','2026-07-06T00:00:10.085442Z','2026-07-09T16:59:00.000000Z',0,12,'');
CREATE TABLE "decision" (
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
	came_in TEXT DEFAULT ('') NOT NULL, 
	withdrawn_at VARCHAR(32), items TEXT, 
	CONSTRAINT pk_decision PRIMARY KEY (request_id), 
	CONSTRAINT fk_decision_request_id FOREIGN KEY(request_id) REFERENCES request (id)
);
INSERT INTO "decision" VALUES(1,'3514','plan',1,'secretary','approve','','{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "is_own_unit": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6','c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca','2026-06-22T00:00:02.186273Z','program di komputer ini, komputer ini',NULL,'{"indicators": [], "units": []}');
INSERT INTO "decision" VALUES(2,'3514','plan',1,'chair','approve','','{"acting": "", "decree": "", "email": "ketua@kpu-pasuruan.example", "is_four_eyes_exception": false, "is_own_unit": false, "name": "Ketua Contoh", "nip": "", "role": "chair", "title": "Ketua KPU Kabupaten Pasuruan"}','808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6','c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca','2026-06-22T00:00:02.361585Z','program di komputer ini, komputer ini',NULL,'{"indicators": [], "units": []}');
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
	explanation TEXT NOT NULL, for_officer TEXT DEFAULT '' NOT NULL, for_report TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_finding PRIMARY KEY (submission_id, rule, indicator_code, quarter), 
	CONSTRAINT fk_finding_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
INSERT INTO "finding" VALUES(1,'R07','A4-11',0,'blocking','Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan kertas kerja dan standar operasional prosedur (SOP) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima.','Isian','R11','','Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.','Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.');
INSERT INTO "finding" VALUES(1,'R07','A4-12',0,'blocking','Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan laporan di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima.','Isian','R12','','Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.','Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.');
INSERT INTO "finding" VALUES(1,'R07','A4-14',0,'blocking','Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima.','Isian','R13','','Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.','Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.');
INSERT INTO "finding" VALUES(1,'R07','QW-35',0,'blocking','Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan rekapitulasi di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima.','Isian','R14','','Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.','Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.');
CREATE TABLE folder_look (
	office_code VARCHAR(8) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	looked_at VARCHAR(32) NOT NULL, 
	standing TEXT NOT NULL, 
	CONSTRAINT pk_folder_look PRIMARY KEY (office_code, unit_code)
);
INSERT INTO "folder_look" VALUES('3514','KUL','2026-07-06T00:00:00.026604Z','{}');
INSERT INTO "folder_look" VALUES('3514','TPH','2026-07-06T00:00:00.037615Z','{}');
INSERT INTO "folder_look" VALUES('3514','RDI','2026-07-06T00:00:00.039253Z','{}');
INSERT INTO "folder_look" VALUES('3514','PHS','2026-07-06T00:00:00.040389Z','{}');
CREATE TABLE form_token (
	office_code VARCHAR(8) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	plan_number INTEGER NOT NULL, 
	token VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_form_token PRIMARY KEY (office_code, period_code, unit_code, plan_number)
);
INSERT INTO "form_token" VALUES('3514','2026-S1','KUL',1,'6CXXTJWBR4SHC83TMBRW');
INSERT INTO "form_token" VALUES('3514','2026-S1','TPH',1,'QSCB4CY8XS4KJ388PBF6');
INSERT INTO "form_token" VALUES('3514','2026-S1','RDI',1,'7KNKWN95PFT8RP6974CM');
INSERT INTO "form_token" VALUES('3514','2026-S1','PHS',1,'7RSTJ76U4XM9HB4S3H7S');
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
	remark TEXT NOT NULL, common_code VARCHAR(32) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_indicator PRIMARY KEY (plan_version_id, code), 
	CONSTRAINT fk_indicator_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id)
);
INSERT INTO "indicator" VALUES(1,'A1-01',1,'A1','PHS','Penetapan Tim RB dan rencana kerja','Jumlah SK Tim RB yang dilengkapi rencana kerja','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["sk", "rencana_kerja"]','','','','','','','','','RB.A1.01');
INSERT INTO "indicator" VALUES(1,'A1-02',2,'A1','PHS','FGD penyusunan rencana aksi RB','Jumlah dokumen rencana aksi RB yang ditetapkan','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["undangan", "daftar_hadir", "notula", "rencana_aksi"]','R2025-01','','','','','','','','RB.A1.02');
INSERT INTO "indicator" VALUES(1,'A1-03',3,'A1','PHS','Kick off dan internalisasi RB','Persentase pegawai yang mengikuti internalisasi RB','persen','persen','max','jumlah','90.6','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["daftar_hadir", "foto", "materi"]','','','','','','','','','RB.A1.03');
INSERT INTO "indicator" VALUES(1,'A1-04',4,'A1','PHS','Penetapan agen perubahan dan laporannya','Persentase agen perubahan yang menghasilkan perubahan (1 agen 1 perubahan)','persen','persen','max','kumulatif','75','1',NULL,'50','50','100','100',NULL,NULL,'["sk", "laporan"]','R2025-02','','','','','','','','RB.A1.04');
INSERT INTO "indicator" VALUES(1,'A1-05',5,'A1','RDI','Rapat monitoring dan evaluasi RB triwulanan','Jumlah laporan monitoring dan evaluasi RB','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["undangan", "daftar_hadir", "notula", "laporan"]','','','','','','','','','RB.A1.05');
INSERT INTO "indicator" VALUES(1,'A1-06',6,'A1','PHS','Penandatanganan pakta integritas','Persentase pegawai yang menandatangani pakta integritas','persen','persen','max','jumlah','100','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["pakta_integritas"]','','','','','','','','','RB.A1.06');
INSERT INTO "indicator" VALUES(1,'A2-07',7,'A2','TPH','Identifikasi dan inventarisasi keputusan KPU Kabupaten','Jumlah daftar inventaris keputusan','dokumen','jumlah','max','jumlah','1','1',NULL,'1',NULL,'1','2',NULL,NULL,'["matriks"]','','','','','','','','','RB.A2.01');
INSERT INTO "indicator" VALUES(1,'A2-08',8,'A2','TPH','Pengunggahan produk hukum di JDIH','Persentase produk hukum yang diunggah tepat waktu','persen','persen','max','rata_rata','92.5','1','100','100','100','100','100',NULL,NULL,'["tangkapan_layar"]','R2025-03','','','','','','','','RB.A2.02');
INSERT INTO "indicator" VALUES(1,'A3-09',9,'A3','PHS','Evaluasi organisasi dan penyesuaian SOTK','Jumlah laporan evaluasi organisasi','laporan','jumlah','max','jumlah',NULL,'1',NULL,'1',NULL,NULL,'1',NULL,NULL,'["laporan"]','','','','','','','','','RB.A3.01');
INSERT INTO "indicator" VALUES(1,'A3-10',10,'A3','PHS','Evaluasi uraian jabatan dan peta jabatan','Jumlah dokumen peta jabatan yang dimutakhirkan','dokumen','jumlah','max','jumlah',NULL,'1',NULL,NULL,'1',NULL,'1',NULL,NULL,'["peta_jabatan", "abk"]','','','','','','','','','RB.A3.02');
INSERT INTO "indicator" VALUES(1,'A4-11',11,'A4','KUL','Penyusunan dan evaluasi SOP menurut peta proses bisnis','Jumlah SOP yang dievaluasi','SOP','jumlah','max','jumlah','8','1',NULL,'5',NULL,'5','10',NULL,NULL,'["kertas_kerja", "sop"]','','','','','','','','','RB.A4.01');
INSERT INTO "indicator" VALUES(1,'A4-12',12,'A4','KUL','Penggunaan aplikasi naskah dinas elektronik','Jumlah laporan penggunaan aplikasi naskah dinas elektronik','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["laporan"]','','','','','','','','','RB.A4.02');
INSERT INTO "indicator" VALUES(1,'A4-13',13,'A4','PHS','Keterbukaan informasi publik (PPID)','Jumlah laporan layanan informasi publik','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["sk", "dip", "laporan"]','','','','','','','','','RB.A4.03');
INSERT INTO "indicator" VALUES(1,'A4-14',14,'A4','KUL','Pembentukan tim pengawasan kearsipan','Jumlah SK tim pengawasan kearsipan','dokumen','jumlah','max','jumlah',NULL,'1','1',NULL,NULL,NULL,'1',NULL,NULL,'["sk"]','','','','','','','','','RB.A4.04');
INSERT INTO "indicator" VALUES(1,'A5-15',15,'A5','PHS','Analisis kebutuhan pegawai dan analisis beban kerja','Jumlah dokumen analisis beban kerja','dokumen','jumlah','max','jumlah',NULL,'1',NULL,'1',NULL,NULL,'1',NULL,NULL,'["abk", "notula"]','','','','','','','','','RB.A5.01');
INSERT INTO "indicator" VALUES(1,'A5-16',16,'A5','PHS','Identifikasi kebutuhan pendidikan dan pelatihan','Jumlah laporan identifikasi kebutuhan pelatihan','laporan','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["laporan"]','','','','','','','','','RB.A5.02');
INSERT INTO "indicator" VALUES(1,'A5-17',17,'A5','PHS','Pengembangan kompetensi pegawai','Persentase pegawai yang mengikuti pelatihan','persen','persen','max','kumulatif','84.4','1','10','30','60','100','100',NULL,NULL,'["rekap", "sertifikat"]','','','','','','','','','RB.A5.03');
INSERT INTO "indicator" VALUES(1,'A5-18',18,'A5','PHS','Penetapan dan penilaian SKP','Persentase pegawai dengan SKP yang ditetapkan dan dinilai','persen','persen','max','rata_rata','100','1','100','100','100','100','100',NULL,NULL,'["skp", "tangkapan_layar"]','','','','','','','','','RB.A5.04');
INSERT INTO "indicator" VALUES(1,'A5-19',19,'A5','PHS','Pemutakhiran data kepegawaian','Persentase data kepegawaian yang mutakhir','persen','persen','max','rata_rata','96.9','1','100','100','100','100','100',NULL,NULL,'["laporan"]','','','','','','','','','RB.A5.05');
INSERT INTO "indicator" VALUES(1,'A5-20',20,'A5','PHS','Penegakan disiplin dan kode etik','Jumlah pelanggaran disiplin dan kode etik','kasus','jumlah','min','jumlah','0','1','0','0','0','0','0',NULL,NULL,'["rekap", "laporan"]','','','','','','','','','RB.A5.06');
INSERT INTO "indicator" VALUES(1,'A6-21',21,'A6','RDI','Penyusunan Perjanjian Kinerja','Jumlah dokumen Perjanjian Kinerja','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["perjanjian_kinerja"]','','','','','','','','','RB.A6.01');
INSERT INTO "indicator" VALUES(1,'A6-22',22,'A6','RDI','Keterlibatan pimpinan dalam penyusunan Renstra dan Perjanjian Kinerja','Jumlah rapat perencanaan yang dipimpin pimpinan','kegiatan','jumlah','max','jumlah','2','1','1',NULL,NULL,'1','2',NULL,NULL,'["undangan", "notula", "foto"]','','','','','','','','','RB.A6.02');
INSERT INTO "indicator" VALUES(1,'A6-23',23,'A6','RDI','Rapat evaluasi kinerja triwulanan','Jumlah laporan capaian kinerja triwulanan','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["notula", "laporan"]','','','','','','','','','RB.A6.03');
INSERT INTO "indicator" VALUES(1,'A6-24',24,'A6','RDI','Penyampaian LKjIP tepat waktu','Jumlah LKjIP yang disampaikan tepat waktu','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["lkjip", "tanda_terima"]','','','','','','','','','RB.A6.04');
INSERT INTO "indicator" VALUES(1,'A6-25',25,'A6','RDI','Peningkatan kapasitas SDM akuntabilitas kinerja','Jumlah pegawai yang mengikuti pelatihan akuntabilitas kinerja','orang','jumlah','max','jumlah','3','1',NULL,'2',NULL,'2','4',NULL,NULL,'["sertifikat"]','R2025-04','','','','','','','','RB.A6.05');
INSERT INTO "indicator" VALUES(1,'A7-26',26,'A7','TPH','Kampanye publik dan pengendalian gratifikasi','Jumlah laporan unit pengendalian gratifikasi','laporan','jumlah','max','jumlah','2','1',NULL,'1',NULL,'1','2',NULL,NULL,'["sk", "foto", "laporan"]','','','','','','','','','RB.A7.01');
INSERT INTO "indicator" VALUES(1,'A7-27',27,'A7','TPH','Penyampaian LHKPN dan LHKASN','Persentase wajib lapor yang menyampaikan laporan harta kekayaan','persen','persen','max','jumlah','100','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["tanda_terima"]','','','','','','','','','RB.A7.02');
INSERT INTO "indicator" VALUES(1,'A7-28',28,'A7','TPH','Penilaian risiko dan SPIP','Jumlah laporan manajemen risiko','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["register_risiko", "laporan"]','R2025-05','','','','','','','','RB.A7.03');
INSERT INTO "indicator" VALUES(1,'A7-29',29,'A7','TPH','Sosialisasi dan pelaporan Whistle Blowing System','Jumlah laporan sosialisasi dan pengelolaan WBS','laporan','jumlah','max','jumlah','2','1',NULL,'1',NULL,'1','2',NULL,NULL,'["sk", "laporan"]','','','','','','','','','RB.A7.04');
INSERT INTO "indicator" VALUES(1,'A7-30',30,'A7','TPH','Penanganan benturan kepentingan','Persentase pegawai yang membuat pernyataan bebas benturan kepentingan','persen','persen','max','jumlah','100','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["identifikasi", "pernyataan"]','','','','','','','','','RB.A7.05');
INSERT INTO "indicator" VALUES(1,'A8-31',31,'A8','PHS','Penetapan standar pelayanan dan maklumat pelayanan','Jumlah SK standar pelayanan','dokumen','jumlah','max','jumlah',NULL,'1','1',NULL,NULL,NULL,'1',NULL,NULL,'["sk", "foto"]','','','','','','','','','RB.A8.01');
INSERT INTO "indicator" VALUES(1,'A8-32',32,'A8','PHS','Survei kepuasan masyarakat serta media pengaduan dan konsultasi','Nilai survei kepuasan masyarakat (SKM)','nilai','nilai','max','rata_rata','79.8','1',NULL,'80',NULL,'82','81',NULL,NULL,'["laporan", "rekap"]','R2025-06','','','','','','','','RB.A8.02');
INSERT INTO "indicator" VALUES(1,'QW-33',33,'QW','RDI','Pemutakhiran daftar pemilih berkelanjutan','Jumlah rekapitulasi pemutakhiran daftar pemilih yang ditetapkan','rekapitulasi','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["berita_acara", "rekap"]','','','','','','','','','RB.QW.01');
INSERT INTO "indicator" VALUES(1,'QW-34',34,'QW','PHS','Pendidikan pemilih di sekolah','Jumlah sekolah yang menerima pendidikan pemilih','sekolah','jumlah','max','jumlah','5','1','1','2','2','1','6',NULL,NULL,'["daftar_hadir", "foto", "laporan"]','','','','','','','','','RB.QW.02');
INSERT INTO "indicator" VALUES(1,'QW-35',35,'QW','KUL','Disposisi surat masuk paling lambat satu hari kerja','Persentase surat masuk yang didisposisi paling lambat satu hari kerja','persen','persen','max','rata_rata','81.2','1','85','85','90','90','87.5',NULL,NULL,'["rekap"]','','','','','','','','','RB.QW.03');
CREATE TABLE left_mail (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	restoration_id INTEGER NOT NULL, 
	message_id TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	recipient TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	left_at VARCHAR(32) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	amendment INTEGER NOT NULL, 
	letter_number TEXT NOT NULL, 
	dated_on DATE, 
	outbox_id INTEGER, 
	CONSTRAINT pk_left_mail PRIMARY KEY (id), 
	CONSTRAINT uq_left_mail_office_code_restoration_id_message_id UNIQUE (office_code, restoration_id, message_id), 
	CONSTRAINT fk_left_mail_restoration_id FOREIGN KEY(restoration_id) REFERENCES restoration (id), 
	CONSTRAINT fk_left_mail_outbox_id FOREIGN KEY(outbox_id) REFERENCES outbox (id)
);
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
CREATE TABLE link (
	token_sha256 VARCHAR(64) NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	account_id INTEGER, 
	unit_code VARCHAR(32) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	path TEXT NOT NULL, 
	made_at VARCHAR(32) NOT NULL, 
	expires_at VARCHAR(32), 
	used_at VARCHAR(32), 
	ended_at VARCHAR(32), 
	CONSTRAINT pk_link PRIMARY KEY (token_sha256), 
	CONSTRAINT fk_link_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "link" VALUES('886d80104584c65fe23248aab9d8b17d41f654843194059debeb9c61af249b6a','3514',2,'','','/tarik/2','2026-06-22T00:00:09.895742Z','2026-07-06T00:00:09.895742Z',NULL,NULL);
INSERT INTO "link" VALUES('a658257bfc7dda06a63db07115b68ce1a24146a499d419b553b913e07107f452','3514',NULL,'KUL','2026-S1','/','2026-07-01T01:00:00.096624Z',NULL,NULL,NULL);
INSERT INTO "link" VALUES('9f46ce9eb7e71d148f22558e466c00453490e2a85eddc47b21c72d3e5ff2bf00','3514',NULL,'TPH','2026-S1','/','2026-07-01T01:00:00.206543Z',NULL,NULL,NULL);
INSERT INTO "link" VALUES('3d529c5399a67ad05e3b33deb00d1cbe5bb4a5035e3c3a12150309239c829753','3514',NULL,'RDI','2026-S1','/','2026-07-01T01:00:00.304733Z',NULL,NULL,NULL);
INSERT INTO "link" VALUES('0f2f7d6899685ada09f619f73e752f2c186a67b00c9fd8a94447c50a81ba476b','3514',NULL,'PHS','2026-S1','/','2026-07-01T01:00:00.421709Z',NULL,NULL,NULL);
INSERT INTO "link" VALUES('3ff6fb0b294fb1ea5b9b8c65b5106ba93974e327a0b33b3028853a46e6978790','3514',1,'','','/keputusan/3','2026-07-06T00:00:10.117864Z','2026-07-09T16:59:00.000200Z',NULL,NULL);
CREATE TABLE office_mode (
	office_code VARCHAR(8) NOT NULL, 
	mode VARCHAR(32) NOT NULL, 
	marked_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_office_mode PRIMARY KEY (office_code)
);
INSERT INTO "office_mode" VALUES('3514','practice','2026-06-22T00:00:00.487965Z');
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
	sent_at VARCHAR(32), copies TEXT, follows_id INTEGER, 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_request_id FOREIGN KEY(request_id) REFERENCES request (id), 
	CONSTRAINT fk_outbox_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id), 
	CONSTRAINT uq_outbox_office_code_message_id UNIQUE (office_code, message_id)
);
INSERT INTO "outbox" VALUES(1,'3514','request/1/first','request','void','sekretaris@kpu-pasuruan.example','Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1','','','[{"name": "DRAF_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "b2667b22ff0bd7cc338bccf440243a464fbccdf5e9baa5c32ffc99e1bec6f463"}, {"name": "Mutu_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "2a67648ae5286bd830777bc999d9e1d5d68d2e87352f622b453336459e495e29"}]',1,NULL,'2026-06-22T00:00:02.019978Z',0,'2026-06-22T00:00:02.019978Z',NULL,NULL,NULL,NULL,NULL,'Permintaan sudah ditutup.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(2,'3514','request/2/first','request','void','ketua@kpu-pasuruan.example','Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1','','','[{"name": "DRAF_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "b2667b22ff0bd7cc338bccf440243a464fbccdf5e9baa5c32ffc99e1bec6f463"}, {"name": "Mutu_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "2a67648ae5286bd830777bc999d9e1d5d68d2e87352f622b453336459e495e29"}]',2,NULL,'2026-06-22T00:00:02.255517Z',0,'2026-06-22T00:00:02.255517Z',NULL,NULL,NULL,NULL,NULL,'Permintaan sudah ditutup.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(3,'3514','decision/1/operator@kpu-pasuruan.example','decision','practice','operator@kpu-pasuruan.example','Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: keputusan Ketua.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 18:53193055e741fd52c0fbc5bf6cb4f1e2afd61ca3c15a0d6daaf292ded8a51129

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: keputusan Ketua.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 18:53193055e741fd52c0fbc5bf6cb4f1e2afd61ca3c15a0d6daaf292ded8a51129</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:02.296284Z',1,'2026-06-22T00:00:02.296284Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00003_decision_operator.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(4,'3514','decision/1/ketua@kpu-pasuruan.example','decision','practice','ketua@kpu-pasuruan.example','Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: keputusan Ketua.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 18:53193055e741fd52c0fbc5bf6cb4f1e2afd61ca3c15a0d6daaf292ded8a51129

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: keputusan Ketua.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 18:53193055e741fd52c0fbc5bf6cb4f1e2afd61ca3c15a0d6daaf292ded8a51129</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:02.298100Z',1,'2026-06-22T00:00:02.298100Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00004_decision_ketua.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(5,'3514','decided/1/sekretaris@kpu-pasuruan.example','decided','practice','sekretaris@kpu-pasuruan.example','Keputusan Saudara: Rencana Aksi RB 2026 - Versi 1','','','[]',1,NULL,'2026-06-22T00:00:02.316271Z',1,'2026-06-22T00:00:02.316271Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00005_decided_sekretaris.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(6,'3514','decision/2/operator@kpu-pasuruan.example','decision','practice','operator@kpu-pasuruan.example','Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 25:e4e5ec698c2ba7e539280e480cba4ccb46aa0d3fa0ac0855b8416feaeaaa1ab5

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 25:e4e5ec698c2ba7e539280e480cba4ccb46aa0d3fa0ac0855b8416feaeaaa1ab5</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:02.425130Z',1,'2026-06-22T00:00:02.425130Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00006_decision_operator.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(7,'3514','decision/2/sekretaris@kpu-pasuruan.example','decision','practice','sekretaris@kpu-pasuruan.example','Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 25:e4e5ec698c2ba7e539280e480cba4ccb46aa0d3fa0ac0855b8416feaeaaa1ab5

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 25:e4e5ec698c2ba7e539280e480cba4ccb46aa0d3fa0ac0855b8416feaeaaa1ab5</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:02.439116Z',1,'2026-06-22T00:00:02.439116Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00007_decision_sekretaris.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(8,'3514','decided/2/ketua@kpu-pasuruan.example','decided','practice','ketua@kpu-pasuruan.example','Keputusan Saudara: Rencana Aksi RB 2026 - Versi 1','','','[]',2,NULL,'2026-06-22T00:00:02.440800Z',1,'2026-06-22T00:00:02.440800Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00008_decided_ketua.eml, tidak dikirim.',NULL,NULL,NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"}]',NULL,NULL,'2026-06-22T00:00:08.140145Z',1,'2026-06-22T00:00:08.140145Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00009_plan_operator.eml, tidak dikirim.',NULL,NULL,NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"}]',NULL,NULL,'2026-06-22T00:00:08.141497Z',1,'2026-06-22T00:00:08.141497Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00010_plan_sekretaris.eml, tidak dikirim.',NULL,NULL,NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"}]',NULL,NULL,'2026-06-22T00:00:08.163656Z',1,'2026-06-22T00:00:08.163656Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00011_plan_ketua.eml, tidak dikirim.',NULL,NULL,NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"}]',NULL,NULL,'2026-06-22T00:00:08.165585Z',1,'2026-06-22T00:00:08.165585Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00012_plan_kul.eml, tidak dikirim.',NULL,NULL,NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"}]',NULL,NULL,'2026-06-22T00:00:08.183039Z',1,'2026-06-22T00:00:08.183039Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00013_plan_kasubbag.kul.eml, tidak dikirim.',NULL,NULL,NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"}]',NULL,NULL,'2026-06-22T00:00:08.184500Z',1,'2026-06-22T00:00:08.184500Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00014_plan_tph.eml, tidak dikirim.',NULL,NULL,NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"}]',NULL,NULL,'2026-06-22T00:00:08.185648Z',1,'2026-06-22T00:00:08.185648Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00015_plan_kasubbag.tph.eml, tidak dikirim.',NULL,NULL,NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"}]',NULL,NULL,'2026-06-22T00:00:08.198922Z',1,'2026-06-22T00:00:08.198922Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00016_plan_rdi.eml, tidak dikirim.',NULL,NULL,NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"}]',NULL,NULL,'2026-06-22T00:00:08.200348Z',1,'2026-06-22T00:00:08.200348Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00017_plan_kasubbag.rdi.eml, tidak dikirim.',NULL,NULL,NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"}]',NULL,NULL,'2026-06-22T00:00:08.201334Z',1,'2026-06-22T00:00:08.201334Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00018_plan_phs.eml, tidak dikirim.',NULL,NULL,NULL);
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
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6"}]',NULL,NULL,'2026-06-22T00:00:08.202255Z',1,'2026-06-22T00:00:08.202255Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00019_plan_kasubbag.phs.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(20,'3514','appointed/1/2026-06-22T00:00:00.487965+00:00/sekretaris@kpu-pasuruan.example','appointed','practice','sekretaris@kpu-pasuruan.example','Penunjukan Plh. Sekretaris KPU Kabupaten Pasuruan: Pelaksana Harian Contoh','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Pelaksana Harian Contoh (NIP 19750202 200003 2 002) ditunjuk sebagai Plh. Sekretaris KPU Kabupaten Pasuruan dari 8 Juli 2026 sampai 10 Juli 2026, dengan surat 12/SDM.05.4-ST/3514/2026. Kode keputusannya akan dikirim ke plh.sekretaris@kpu-pasuruan.example.

Penunjukan ini berlaku begitu seorang pejabat mengonfirmasinya. Tanpa konfirmasi, ia berlaku pada hari kerja berikutnya, kecuali ada keberatan. Sampai saat itu yang memutus tetap pejabat sebelumnya.

Konfirmasi atau nyatakan keberatan di halaman ini, yang meminta Saudara masuk dahulu: http://127.0.0.1:4200/penunjukan/1

Bila nama, surat, atau alamat itu tidak Saudara kenal, nyatakan keberatan sekarang juga.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Penunjukan Plh. Sekretaris KPU Kabupaten Pasuruan: Pelaksana Harian Contoh</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Pelaksana Harian Contoh (NIP 19750202 200003 2 002) ditunjuk sebagai Plh. Sekretaris KPU Kabupaten Pasuruan dari 8 Juli 2026 sampai 10 Juli 2026, dengan surat 12/SDM.05.4-ST/3514/2026. Kode keputusannya akan dikirim ke plh.sekretaris@kpu-pasuruan.example.</p>
<p style="margin:8px 0">Penunjukan ini berlaku begitu seorang pejabat mengonfirmasinya. Tanpa konfirmasi, ia berlaku pada hari kerja berikutnya, kecuali ada keberatan. Sampai saat itu yang memutus tetap pejabat sebelumnya.</p>
<p style="margin:8px 0">Konfirmasi atau nyatakan keberatan di halaman ini, yang meminta Saudara masuk dahulu: http://127.0.0.1:4200/penunjukan/1</p>
<p style="margin:8px 0">Bila nama, surat, atau alamat itu tidak Saudara kenal, nyatakan keberatan sekarang juga.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:09.637365Z',1,'2026-06-22T00:00:09.637365Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00020_appointed_sekretaris.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(21,'3514','appointed/1/2026-06-22T00:00:00.487965+00:00/ketua@kpu-pasuruan.example','appointed','practice','ketua@kpu-pasuruan.example','Penunjukan Plh. Sekretaris KPU Kabupaten Pasuruan: Pelaksana Harian Contoh','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Pelaksana Harian Contoh (NIP 19750202 200003 2 002) ditunjuk sebagai Plh. Sekretaris KPU Kabupaten Pasuruan dari 8 Juli 2026 sampai 10 Juli 2026, dengan surat 12/SDM.05.4-ST/3514/2026. Kode keputusannya akan dikirim ke plh.sekretaris@kpu-pasuruan.example.

Penunjukan ini berlaku begitu seorang pejabat mengonfirmasinya. Tanpa konfirmasi, ia berlaku pada hari kerja berikutnya, kecuali ada keberatan. Sampai saat itu yang memutus tetap pejabat sebelumnya.

Konfirmasi atau nyatakan keberatan di halaman ini, yang meminta Saudara masuk dahulu: http://127.0.0.1:4200/penunjukan/1

Bila nama, surat, atau alamat itu tidak Saudara kenal, nyatakan keberatan sekarang juga.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Penunjukan Plh. Sekretaris KPU Kabupaten Pasuruan: Pelaksana Harian Contoh</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Pelaksana Harian Contoh (NIP 19750202 200003 2 002) ditunjuk sebagai Plh. Sekretaris KPU Kabupaten Pasuruan dari 8 Juli 2026 sampai 10 Juli 2026, dengan surat 12/SDM.05.4-ST/3514/2026. Kode keputusannya akan dikirim ke plh.sekretaris@kpu-pasuruan.example.</p>
<p style="margin:8px 0">Penunjukan ini berlaku begitu seorang pejabat mengonfirmasinya. Tanpa konfirmasi, ia berlaku pada hari kerja berikutnya, kecuali ada keberatan. Sampai saat itu yang memutus tetap pejabat sebelumnya.</p>
<p style="margin:8px 0">Konfirmasi atau nyatakan keberatan di halaman ini, yang meminta Saudara masuk dahulu: http://127.0.0.1:4200/penunjukan/1</p>
<p style="margin:8px 0">Bila nama, surat, atau alamat itu tidak Saudara kenal, nyatakan keberatan sekarang juga.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:09.642986Z',1,'2026-06-22T00:00:09.642986Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00021_appointed_ketua.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(22,'3514','form/2026-S1/KUL/1/kul@kpu-pasuruan.example','form','practice','kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/932b6691715fb5e71914d36282a1dda8

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/KUL pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

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
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/932b6691715fb5e71914d36282a1dda8" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/932b6691715fb5e71914d36282a1dda8</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/KUL pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_KUL.xlsx", "sha256": "eeced8448357112839c963a075fd30389d16fcf15b3846c3bf4636809717e872"}, {"name": "Formulir_RB_Semester_I_2026_KUL.zip", "sha256": "6d7c383d249d1d705b949226bdff90679c8884ee25c52018b86aca2906433908"}]',NULL,NULL,'2026-07-01T01:00:00.099562Z',1,'2026-07-01T01:00:00.099562Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00022_form_kul.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(23,'3514','form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','form','practice','kasubbag.kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/932b6691715fb5e71914d36282a1dda8

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/KUL pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

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
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/932b6691715fb5e71914d36282a1dda8" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/932b6691715fb5e71914d36282a1dda8</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/KUL pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_KUL.xlsx", "sha256": "eeced8448357112839c963a075fd30389d16fcf15b3846c3bf4636809717e872"}, {"name": "Formulir_RB_Semester_I_2026_KUL.zip", "sha256": "6d7c383d249d1d705b949226bdff90679c8884ee25c52018b86aca2906433908"}]',NULL,NULL,'2026-07-01T01:00:00.121725Z',1,'2026-07-01T01:00:00.121725Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00023_form_kasubbag.kul.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(24,'3514','form/2026-S1/TPH/1/tph@kpu-pasuruan.example','form','practice','tph@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/00bf6df2a6ad3bdc53b28f9e14eeb9b1

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/TPH pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

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
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/00bf6df2a6ad3bdc53b28f9e14eeb9b1" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/00bf6df2a6ad3bdc53b28f9e14eeb9b1</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/TPH pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_TPH.xlsx", "sha256": "8b25d8b45d5c2bd063b3e8ef32bde18f1daf142158dcfb73f50532b33a101828"}, {"name": "Formulir_RB_Semester_I_2026_TPH.zip", "sha256": "35c249ad82c47027d12cbe477e79d861339dd251b91067d142744986b3bc0bd1"}]',NULL,NULL,'2026-07-01T01:00:00.225148Z',1,'2026-07-01T01:00:00.225148Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00024_form_tph.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(25,'3514','form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','form','practice','kasubbag.tph@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/00bf6df2a6ad3bdc53b28f9e14eeb9b1

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/TPH pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

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
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/00bf6df2a6ad3bdc53b28f9e14eeb9b1" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/00bf6df2a6ad3bdc53b28f9e14eeb9b1</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/TPH pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_TPH.xlsx", "sha256": "8b25d8b45d5c2bd063b3e8ef32bde18f1daf142158dcfb73f50532b33a101828"}, {"name": "Formulir_RB_Semester_I_2026_TPH.zip", "sha256": "35c249ad82c47027d12cbe477e79d861339dd251b91067d142744986b3bc0bd1"}]',NULL,NULL,'2026-07-01T01:00:00.226659Z',1,'2026-07-01T01:00:00.226659Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00025_form_kasubbag.tph.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(26,'3514','form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','form','practice','rdi@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/2def17fe9b9fd641c49fe9ac85ee0a43

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/RDI pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

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
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/2def17fe9b9fd641c49fe9ac85ee0a43" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/2def17fe9b9fd641c49fe9ac85ee0a43</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/RDI pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_RDI.xlsx", "sha256": "173ae31442dbd430236f1325d6fc7638d68978d3a443118f3ba6379fdf6dd39b"}, {"name": "Formulir_RB_Semester_I_2026_RDI.zip", "sha256": "feed423fbd14f646e7151b12787a6e51a2dbb0c901e7c5668b46081406893361"}]',NULL,NULL,'2026-07-01T01:00:00.306497Z',1,'2026-07-01T01:00:00.306497Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00026_form_rdi.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(27,'3514','form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','form','practice','kasubbag.rdi@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/2def17fe9b9fd641c49fe9ac85ee0a43

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/RDI pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

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
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/2def17fe9b9fd641c49fe9ac85ee0a43" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/2def17fe9b9fd641c49fe9ac85ee0a43</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/RDI pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_RDI.xlsx", "sha256": "173ae31442dbd430236f1325d6fc7638d68978d3a443118f3ba6379fdf6dd39b"}, {"name": "Formulir_RB_Semester_I_2026_RDI.zip", "sha256": "feed423fbd14f646e7151b12787a6e51a2dbb0c901e7c5668b46081406893361"}]',NULL,NULL,'2026-07-01T01:00:00.307797Z',1,'2026-07-01T01:00:00.307797Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00027_form_kasubbag.rdi.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(28,'3514','form/2026-S1/PHS/1/phs@kpu-pasuruan.example','form','practice','phs@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/9d07aa3fdf6f4a26399a0881819c1e0d

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/PHS pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

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
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/9d07aa3fdf6f4a26399a0881819c1e0d" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/9d07aa3fdf6f4a26399a0881819c1e0d</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/PHS pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_PHS.xlsx", "sha256": "e994e3737e92164e211382551bbee1e3f0b3a4c671efb38da4d9b47dad62c518"}, {"name": "Formulir_RB_Semester_I_2026_PHS.zip", "sha256": "eadfb3be41b914c8325bc58741a62b47b59cf589f1e1e4b73775eed740b13d7d"}]',NULL,NULL,'2026-07-01T01:00:00.423486Z',1,'2026-07-01T01:00:00.423486Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00028_form_phs.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(29,'3514','form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','form','practice','kasubbag.phs@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/9d07aa3fdf6f4a26399a0881819c1e0d

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/PHS pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

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
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/9d07aa3fdf6f4a26399a0881819c1e0d" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/9d07aa3fdf6f4a26399a0881819c1e0d</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/PHS pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_PHS.xlsx", "sha256": "e994e3737e92164e211382551bbee1e3f0b3a4c671efb38da4d9b47dad62c518"}, {"name": "Formulir_RB_Semester_I_2026_PHS.zip", "sha256": "eadfb3be41b914c8325bc58741a62b47b59cf589f1e1e4b73775eed740b13d7d"}]',NULL,NULL,'2026-07-01T01:00:00.443301Z',1,'2026-07-01T01:00:00.443301Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00029_form_kasubbag.phs.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(30,'3514','answer/KUL-35d7d6e9d6754d9caf35ca98018eeed9/kul@kpu-pasuruan.example','answer','practice','kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.

Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.

Data dukung: belum ada.

Yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis ''4,0''); A4-12 TW I 1 (tertulis ''1,0''); QW-35 TW I 85,5 (tertulis ''85,5 %''); QW-35 TW II 100 (tertulis ''100%'').

Isian ini datang 2 Juli 2026 pukul 10.00 WIB.

YANG PERLU DILENGKAPI

- lembar ''Isian'' sel R11: Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan kertas kerja dan standar operasional prosedur (SOP) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)
- lembar ''Isian'' sel R12: Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan laporan di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)
- lembar ''Isian'' sel R13: Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)
- lembar ''Isian'' sel R14: Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan rekapitulasi di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)

Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.

BUKAN DARI KAMI?

Kiriman ini masuk lewat folder subbagian. Bila bukan dari Subbagian Keuangan, Umum, dan Logistik, segera beri tahu operator (operator@kpu-pasuruan.example).

UNTUK DITERUSKAN LEWAT WHATSAPP

    Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.
    Terisi 4 dari 4 indikator; 4 hal perlu dilengkapi.
    Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.</p>
<p style="margin:8px 0">Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.</p>
<p style="margin:8px 0">Data dukung: belum ada.</p>
<p style="margin:8px 0">Yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis &#39;4,0&#39;); A4-12 TW I 1 (tertulis &#39;1,0&#39;); QW-35 TW I 85,5 (tertulis &#39;85,5 %&#39;); QW-35 TW II 100 (tertulis &#39;100%&#39;).</p>
<p style="margin:8px 0">Isian ini datang 2 Juli 2026 pukul 10.00 WIB.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Yang perlu dilengkapi</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R11: Realisasi &#39;Jumlah SOP yang dievaluasi&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan kertas kerja dan standar operasional prosedur (SOP) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R12: Realisasi &#39;Jumlah laporan penggunaan aplikasi naskah dinas elektronik&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan laporan di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R13: Realisasi &#39;Jumlah SK tim pengawasan kearsipan&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R14: Realisasi &#39;Persentase surat masuk yang didisposisi paling lambat satu hari kerja&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan rekapitulasi di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:8px 0">Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Bukan dari kami?</p>
<p style="margin:8px 0">Kiriman ini masuk lewat folder subbagian. Bila bukan dari Subbagian Keuangan, Umum, dan Logistik, segera beri tahu operator (operator@kpu-pasuruan.example).</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Untuk diteruskan lewat WhatsApp</p>
<p style="margin:6px 0;padding:10px 12px;background:#f2f4f7;border:1px solid #d5dae1;border-radius:6px;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-word;-webkit-user-select:all;user-select:all">Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.<br>Terisi 4 dari 4 indikator; 4 hal perlu dilengkapi.<br>Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Perbaikan_KUL_LATIHAN.xlsx", "sha256": "bac01e56e6a010c3056de6d47b96d12a2d5561f7261a2e008f45a73e98f7ba9e"}]',NULL,NULL,'2026-07-02T03:00:02.085423Z',1,'2026-07-02T03:00:02.085423Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-02_00030_answer_kul.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(31,'3514','answer/KUL-35d7d6e9d6754d9caf35ca98018eeed9/kasubbag.kul@kpu-pasuruan.example','answer','practice','kasubbag.kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.

Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.

Data dukung: belum ada.

Yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis ''4,0''); A4-12 TW I 1 (tertulis ''1,0''); QW-35 TW I 85,5 (tertulis ''85,5 %''); QW-35 TW II 100 (tertulis ''100%'').

Isian ini datang 2 Juli 2026 pukul 10.00 WIB.

YANG PERLU DILENGKAPI

- lembar ''Isian'' sel R11: Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan kertas kerja dan standar operasional prosedur (SOP) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)
- lembar ''Isian'' sel R12: Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan laporan di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)
- lembar ''Isian'' sel R13: Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)
- lembar ''Isian'' sel R14: Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan rekapitulasi di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)

Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.

BUKAN DARI KAMI?

Kiriman ini masuk lewat folder subbagian. Bila bukan dari Subbagian Keuangan, Umum, dan Logistik, segera beri tahu operator (operator@kpu-pasuruan.example).

UNTUK DITERUSKAN LEWAT WHATSAPP

    Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.
    Terisi 4 dari 4 indikator; 4 hal perlu dilengkapi.
    Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.</p>
<p style="margin:8px 0">Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.</p>
<p style="margin:8px 0">Data dukung: belum ada.</p>
<p style="margin:8px 0">Yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis &#39;4,0&#39;); A4-12 TW I 1 (tertulis &#39;1,0&#39;); QW-35 TW I 85,5 (tertulis &#39;85,5 %&#39;); QW-35 TW II 100 (tertulis &#39;100%&#39;).</p>
<p style="margin:8px 0">Isian ini datang 2 Juli 2026 pukul 10.00 WIB.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Yang perlu dilengkapi</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R11: Realisasi &#39;Jumlah SOP yang dievaluasi&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan kertas kerja dan standar operasional prosedur (SOP) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R12: Realisasi &#39;Jumlah laporan penggunaan aplikasi naskah dinas elektronik&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan laporan di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R13: Realisasi &#39;Jumlah SK tim pengawasan kearsipan&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R14: Realisasi &#39;Persentase surat masuk yang didisposisi paling lambat satu hari kerja&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan rekapitulasi di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:8px 0">Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Bukan dari kami?</p>
<p style="margin:8px 0">Kiriman ini masuk lewat folder subbagian. Bila bukan dari Subbagian Keuangan, Umum, dan Logistik, segera beri tahu operator (operator@kpu-pasuruan.example).</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Untuk diteruskan lewat WhatsApp</p>
<p style="margin:6px 0;padding:10px 12px;background:#f2f4f7;border:1px solid #d5dae1;border-radius:6px;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-word;-webkit-user-select:all;user-select:all">Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.<br>Terisi 4 dari 4 indikator; 4 hal perlu dilengkapi.<br>Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Perbaikan_KUL_LATIHAN.xlsx", "sha256": "bac01e56e6a010c3056de6d47b96d12a2d5561f7261a2e008f45a73e98f7ba9e"}]',NULL,NULL,'2026-07-02T03:00:02.087051Z',1,'2026-07-02T03:00:02.087051Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-02_00031_answer_kasubbag.kul.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(32,'3514','request/3/first','request','practice','sekretaris@kpu-pasuruan.example','Permintaan keputusan: Laporan RB Semester I 2026 - Revisi 1','','','[{"name": "DRAF_Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_Revisi_1.docx", "sha256": "7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751"}, {"name": "Lembar_Verifikasi.docx", "sha256": "501bee379dd5fb22565f6f7f27df9dfa2fdb21277fcc696fbb2d4ac10f024747"}, {"name": "DRAF_Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_Revisi_1.pdf", "sha256": "b47eb7ff370aa36b4ff61cfe59bdf5bee4b3d68ac679c4b8486aa524cf8bdde2"}, {"name": "Lembar_Verifikasi.pdf", "sha256": "527cb816a6bb572b54e3a56315595d35d5cd5fc49be0285ffc0fff865f360b73"}]',3,1,'2026-07-06T00:00:01.127006Z',1,'2026-07-06T00:00:10.001572Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00032_request_sekretaris.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(33,'3514','reminder/2026-07-06/tph@kpu-pasuruan.example','reminder','practice','tph@kpu-pasuruan.example','Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Semester I Tahun 2026 dari Subbagian Teknis Penyelenggaraan Pemilu dan Hukum belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/00bf6df2a6ad3bdc53b28f9e14eeb9b1

Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.

Hari ini disampaikan juga kepada: Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum; Operator Reformasi Birokrasi.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Semester I Tahun 2026 dari Subbagian Teknis Penyelenggaraan Pemilu dan Hukum belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:8px 0">Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/00bf6df2a6ad3bdc53b28f9e14eeb9b1" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/00bf6df2a6ad3bdc53b28f9e14eeb9b1</p>
<p style="margin:8px 0">Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum; Operator Reformasi Birokrasi.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:01.434030Z',1,'2026-07-06T00:00:01.434030Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00033_reminder_tph.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(34,'3514','reminder/2026-07-06/kasubbag.tph@kpu-pasuruan.example','reminder','practice','kasubbag.tph@kpu-pasuruan.example','Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Semester I Tahun 2026 dari Subbagian Teknis Penyelenggaraan Pemilu dan Hukum belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.

Sebagai kepala subbagian, mohon Saudara memastikan isian itu dikirim hari ini.

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/00bf6df2a6ad3bdc53b28f9e14eeb9b1

Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.

Hari ini disampaikan juga kepada: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum; Operator Reformasi Birokrasi.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Semester I Tahun 2026 dari Subbagian Teknis Penyelenggaraan Pemilu dan Hukum belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:8px 0">Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:8px 0">Sebagai kepala subbagian, mohon Saudara memastikan isian itu dikirim hari ini.</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/00bf6df2a6ad3bdc53b28f9e14eeb9b1" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/00bf6df2a6ad3bdc53b28f9e14eeb9b1</p>
<p style="margin:8px 0">Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum; Operator Reformasi Birokrasi.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:01.435728Z',1,'2026-07-06T00:00:01.435728Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00034_reminder_kasubbag.tph.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(35,'3514','reminder/2026-07-06/operator@kpu-pasuruan.example','reminder','practice','operator@kpu-pasuruan.example','3 hal menunggu Saudara. Belum mengirim isian RB Semester I Tahun 2026: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Ada 3 hal yang menunggu Saudara; yang Saudara kerjakan sendiri disebut lebih dahulu.

BELUM MENGIRIM ISIAN RB SEMESTER I TAHUN 2026: SUBBAGIAN TEKNIS PENYELENGGARAAN PEMILU DAN HUKUM

Subbagian Teknis Penyelenggaraan Pemilu dan Hukum belum mengirim isian Semester I Tahun 2026; batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

- Formulirnya dikirim kepada subbagian itu pada 1 Juli 2026.
- Yang bertanggung jawab: Kasubbag TPH Contoh, Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum.
- Laporan sudah disusun tanpa isian itu; isian yang datang sekarang dipakai pada revisi atau perubahan berikutnya.

Pesan siap salin untuk WhatsApp ada pada halaman status, selama laporannya belum disusun.

Hari ini disampaikan juga kepada: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum; Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum.

BELUM MENGIRIM ISIAN RB SEMESTER I TAHUN 2026: SUBBAGIAN PERENCANAAN, DATA, DAN INFORMASI

Subbagian Perencanaan, Data, dan Informasi belum mengirim isian Semester I Tahun 2026; batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

- Formulirnya dikirim kepada subbagian itu pada 1 Juli 2026.
- Yang bertanggung jawab: Kasubbag RDI Contoh, Kepala Subbagian Perencanaan, Data, dan Informasi.
- Laporan sudah disusun tanpa isian itu; isian yang datang sekarang dipakai pada revisi atau perubahan berikutnya.

Pesan siap salin untuk WhatsApp ada pada halaman status, selama laporannya belum disusun.

Hari ini disampaikan juga kepada: Subbagian Perencanaan, Data, dan Informasi; Kepala Subbagian Perencanaan, Data, dan Informasi.

BELUM MENGIRIM ISIAN RB SEMESTER I TAHUN 2026: SUBBAGIAN PARTISIPASI, HUBUNGAN MASYARAKAT, DAN SDM

Subbagian Partisipasi, Hubungan Masyarakat, dan SDM belum mengirim isian Semester I Tahun 2026; batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

- Formulirnya dikirim kepada subbagian itu pada 1 Juli 2026.
- Yang bertanggung jawab: Kasubbag PHS Contoh, Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM.
- Laporan sudah disusun tanpa isian itu; isian yang datang sekarang dipakai pada revisi atau perubahan berikutnya.

Pesan siap salin untuk WhatsApp ada pada halaman status, selama laporannya belum disusun.

Hari ini disampaikan juga kepada: Subbagian Partisipasi, Hubungan Masyarakat, dan SDM; Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>3 hal menunggu Saudara. Belum mengirim isian RB Semester I Tahun 2026: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Ada 3 hal yang menunggu Saudara; yang Saudara kerjakan sendiri disebut lebih dahulu.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Belum mengirim isian RB Semester I Tahun 2026: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</p>
<p style="margin:8px 0">Subbagian Teknis Penyelenggaraan Pemilu dan Hukum belum mengirim isian Semester I Tahun 2026; batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Formulirnya dikirim kepada subbagian itu pada 1 Juli 2026.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Yang bertanggung jawab: Kasubbag TPH Contoh, Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Laporan sudah disusun tanpa isian itu; isian yang datang sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:8px 0">Pesan siap salin untuk WhatsApp ada pada halaman status, selama laporannya belum disusun.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum; Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Belum mengirim isian RB Semester I Tahun 2026: Subbagian Perencanaan, Data, dan Informasi</p>
<p style="margin:8px 0">Subbagian Perencanaan, Data, dan Informasi belum mengirim isian Semester I Tahun 2026; batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Formulirnya dikirim kepada subbagian itu pada 1 Juli 2026.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Yang bertanggung jawab: Kasubbag RDI Contoh, Kepala Subbagian Perencanaan, Data, dan Informasi.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Laporan sudah disusun tanpa isian itu; isian yang datang sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:8px 0">Pesan siap salin untuk WhatsApp ada pada halaman status, selama laporannya belum disusun.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Subbagian Perencanaan, Data, dan Informasi; Kepala Subbagian Perencanaan, Data, dan Informasi.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Belum mengirim isian RB Semester I Tahun 2026: Subbagian Partisipasi, Hubungan Masyarakat, dan SDM</p>
<p style="margin:8px 0">Subbagian Partisipasi, Hubungan Masyarakat, dan SDM belum mengirim isian Semester I Tahun 2026; batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Formulirnya dikirim kepada subbagian itu pada 1 Juli 2026.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Yang bertanggung jawab: Kasubbag PHS Contoh, Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Laporan sudah disusun tanpa isian itu; isian yang datang sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:8px 0">Pesan siap salin untuk WhatsApp ada pada halaman status, selama laporannya belum disusun.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Subbagian Partisipasi, Hubungan Masyarakat, dan SDM; Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:01.450677Z',1,'2026-07-06T00:00:01.450677Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00035_reminder_operator.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(36,'3514','reminder/2026-07-06/rdi@kpu-pasuruan.example','reminder','practice','rdi@kpu-pasuruan.example','Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Perencanaan, Data, dan Informasi','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Semester I Tahun 2026 dari Subbagian Perencanaan, Data, dan Informasi belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/2def17fe9b9fd641c49fe9ac85ee0a43

Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.

Hari ini disampaikan juga kepada: Kepala Subbagian Perencanaan, Data, dan Informasi; Operator Reformasi Birokrasi.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Perencanaan, Data, dan Informasi</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Semester I Tahun 2026 dari Subbagian Perencanaan, Data, dan Informasi belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:8px 0">Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/2def17fe9b9fd641c49fe9ac85ee0a43" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/2def17fe9b9fd641c49fe9ac85ee0a43</p>
<p style="margin:8px 0">Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Kepala Subbagian Perencanaan, Data, dan Informasi; Operator Reformasi Birokrasi.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:01.454398Z',1,'2026-07-06T00:00:01.454398Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00036_reminder_rdi.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(37,'3514','reminder/2026-07-06/kasubbag.rdi@kpu-pasuruan.example','reminder','practice','kasubbag.rdi@kpu-pasuruan.example','Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Perencanaan, Data, dan Informasi','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Semester I Tahun 2026 dari Subbagian Perencanaan, Data, dan Informasi belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.

Sebagai kepala subbagian, mohon Saudara memastikan isian itu dikirim hari ini.

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/2def17fe9b9fd641c49fe9ac85ee0a43

Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.

Hari ini disampaikan juga kepada: Subbagian Perencanaan, Data, dan Informasi; Operator Reformasi Birokrasi.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Perencanaan, Data, dan Informasi</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Semester I Tahun 2026 dari Subbagian Perencanaan, Data, dan Informasi belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:8px 0">Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:8px 0">Sebagai kepala subbagian, mohon Saudara memastikan isian itu dikirim hari ini.</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/2def17fe9b9fd641c49fe9ac85ee0a43" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/2def17fe9b9fd641c49fe9ac85ee0a43</p>
<p style="margin:8px 0">Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Subbagian Perencanaan, Data, dan Informasi; Operator Reformasi Birokrasi.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:01.470963Z',1,'2026-07-06T00:00:01.470963Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00037_reminder_kasubbag.rdi.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(38,'3514','reminder/2026-07-06/phs@kpu-pasuruan.example','reminder','practice','phs@kpu-pasuruan.example','Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Semester I Tahun 2026 dari Subbagian Partisipasi, Hubungan Masyarakat, dan SDM belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/9d07aa3fdf6f4a26399a0881819c1e0d

Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.

Hari ini disampaikan juga kepada: Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM; Operator Reformasi Birokrasi.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Semester I Tahun 2026 dari Subbagian Partisipasi, Hubungan Masyarakat, dan SDM belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:8px 0">Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/9d07aa3fdf6f4a26399a0881819c1e0d" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/9d07aa3fdf6f4a26399a0881819c1e0d</p>
<p style="margin:8px 0">Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM; Operator Reformasi Birokrasi.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:01.472369Z',1,'2026-07-06T00:00:01.472369Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00038_reminder_phs.eml, tidak dikirim.',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(39,'3514','reminder/2026-07-06/kasubbag.phs@kpu-pasuruan.example','reminder','practice','kasubbag.phs@kpu-pasuruan.example','Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Semester I Tahun 2026 dari Subbagian Partisipasi, Hubungan Masyarakat, dan SDM belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.

Sebagai kepala subbagian, mohon Saudara memastikan isian itu dikirim hari ini.

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/9d07aa3fdf6f4a26399a0881819c1e0d

Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.

Hari ini disampaikan juga kepada: Subbagian Partisipasi, Hubungan Masyarakat, dan SDM; Operator Reformasi Birokrasi.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Semester I Tahun 2026 dari Subbagian Partisipasi, Hubungan Masyarakat, dan SDM belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:8px 0">Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:8px 0">Sebagai kepala subbagian, mohon Saudara memastikan isian itu dikirim hari ini.</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/9d07aa3fdf6f4a26399a0881819c1e0d" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/9d07aa3fdf6f4a26399a0881819c1e0d</p>
<p style="margin:8px 0">Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Subbagian Partisipasi, Hubungan Masyarakat, dan SDM; Operator Reformasi Birokrasi.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:01.488358Z',1,'2026-07-06T00:00:01.488358Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00039_reminder_kasubbag.phs.eml, tidak dikirim.',NULL,NULL,NULL);
CREATE TABLE period (
	office_code VARCHAR(8) NOT NULL, 
	code VARCHAR(16) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	opens_on DATE NOT NULL, 
	cut_off_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	province_due_on DATE NOT NULL, 
	province_letter TEXT NOT NULL, 
	recorded_late_on DATE, moved_because TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_period PRIMARY KEY (office_code, code)
);
INSERT INTO "period" VALUES('3514','2025-S1','planned','2025-06-22','2025-07-04','2025-07-03','2025-07-10','',NULL,'');
INSERT INTO "period" VALUES('3514','2025-S2','planned','2025-12-14','2026-01-09','2026-01-08','2026-01-15','',NULL,'');
INSERT INTO "period" VALUES('3514','2025-T','planned','2025-12-14','2026-01-26','2026-01-23','2026-01-30','',NULL,'');
INSERT INTO "period" VALUES('3514','2026-S1','open','2026-06-22','2026-07-06','2026-07-03','2026-07-10','',NULL,'');
INSERT INTO "period" VALUES('3514','2026-S2','planned','2026-12-14','2027-01-11','2027-01-08','2027-01-15','',NULL,'');
INSERT INTO "period" VALUES('3514','2026-T','planned','2026-12-14','2027-01-25','2027-01-22','2027-01-29','',NULL,'');
CREATE TABLE photo_print (
	office_code VARCHAR(8) NOT NULL, 
	source_sha256 VARCHAR(64) NOT NULL, 
	made_as VARCHAR(64) NOT NULL, 
	print_sha256 VARCHAR(64) NOT NULL, 
	size INTEGER NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	CONSTRAINT pk_photo_print PRIMARY KEY (office_code, source_sha256, made_as)
);
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
	document_sha256 VARCHAR(64), draft_parts_sha256 VARCHAR(64), 
	CONSTRAINT pk_plan_version PRIMARY KEY (id), 
	CONSTRAINT uq_plan_version_office_code_year_number UNIQUE (office_code, year, number)
);
INSERT INTO "plan_version" VALUES(1,'3514',2026,1,'frozen','808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6','8cc3f21a46eb9bd1dac7fe5302e8b26104c522e181f234ea51679f03afed3d65','b2667b22ff0bd7cc338bccf440243a464fbccdf5e9baa5c32ffc99e1bec6f463','','','2026-06-22T00:00:01.943756Z','2026-06-22T00:00:02.392473Z','ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d','c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca');
CREATE TABLE printed (
	office_code VARCHAR(8) NOT NULL, 
	source_sha256 VARCHAR(64) NOT NULL, 
	pdf_sha256 VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_printed PRIMARY KEY (office_code, source_sha256)
);
INSERT INTO "printed" VALUES('3514','ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d','2176c0ec85e95f96dd256eb455245f1a3c613d2123a53ca733afb641c44cd6e6');
INSERT INTO "printed" VALUES('3514','7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751','b47eb7ff370aa36b4ff61cfe59bdf5bee4b3d68ac679c4b8486aa524cf8bdde2');
INSERT INTO "printed" VALUES('3514','501bee379dd5fb22565f6f7f27df9dfa2fdb21277fcc696fbb2d4ac10f024747','527cb816a6bb572b54e3a56315595d35d5cd5fc49be0285ffc0fff865f360b73');
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
	submission_id INTEGER, read_at VARCHAR(32), 
	CONSTRAINT pk_received_file PRIMARY KEY (id), 
	CONSTRAINT fk_received_file_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id), 
	CONSTRAINT uq_received_file_office_code_claim_name UNIQUE (office_code, claim, name)
);
INSERT INTO "received_file" VALUES(1,'3514','KUL','KUL-35d7d6e9d6754d9caf35ca98018eeed9','isian.xlsx','f03905bc88a7f0769af26cb725c29a1d69a04556a9edb333043cc2742d1f15dd','inbox','2026-07-02T03:00:00.012599Z','workbook','','','',1,'2026-07-02T03:00:01.993433Z');
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
	message TEXT NOT NULL, authenticity VARCHAR(32) DEFAULT 'unproven' NOT NULL, is_told BOOLEAN DEFAULT 0 NOT NULL, revision_id INTEGER, read_at VARCHAR(32), is_clock_doubted BOOLEAN DEFAULT 0 NOT NULL, 
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
	evidence TEXT NOT NULL, condition TEXT DEFAULT '' NOT NULL, criterion TEXT DEFAULT '' NOT NULL, consequence TEXT DEFAULT '' NOT NULL, answer_reason TEXT DEFAULT '' NOT NULL, unit_code VARCHAR(32) DEFAULT '' NOT NULL, due_on DATE, 
	CONSTRAINT pk_recommendation PRIMARY KEY (office_code, year, code)
);
CREATE TABLE recommendation_progress (
	submission_id INTEGER NOT NULL, 
	recommendation_code VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	status_text TEXT NOT NULL, 
	done TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	evidence_text TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	cells TEXT NOT NULL, 
	CONSTRAINT pk_recommendation_progress PRIMARY KEY (submission_id, recommendation_code), 
	CONSTRAINT fk_recommendation_progress_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
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
	run_ready_at VARCHAR(32), moved_because TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_request PRIMARY KEY (id), 
	CONSTRAINT uq_request_office_code_subject_kind_subject_id_stage_round UNIQUE (office_code, subject_kind, subject_id, stage, round)
);
INSERT INTO "request" VALUES(1,'3514','plan',1,'Rencana Aksi RB 2026 - Versi 1','secretary',1,'{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "is_own_unit": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6','c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca','approved','2026-06-22T00:00:01.990026Z','2026-06-25',1,NULL,NULL,'');
INSERT INTO "request" VALUES(2,'3514','plan',1,'Rencana Aksi RB 2026 - Versi 1','chair',1,'{"acting": "", "decree": "", "email": "ketua@kpu-pasuruan.example", "is_four_eyes_exception": false, "is_own_unit": false, "name": "Ketua Contoh", "nip": "", "role": "chair", "title": "Ketua KPU Kabupaten Pasuruan"}','808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6','c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca','approved','2026-06-22T00:00:02.241021Z','2026-06-25',1,NULL,NULL,'');
INSERT INTO "request" VALUES(3,'3514','report',1,'Laporan RB Semester I 2026 - Revisi 1','secretary',1,'{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "is_own_unit": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','b7de23ceb4a2217d9926a5009c1b49b1a12f068c125bf27f61cf32ee595cfef6','288c7f0e9053b1e0b2ae1e936feab83ed02436c19b32adb50e5d41d359de8312','open','2026-07-06T00:00:01.104176Z','2026-07-09',1,'run-3-1','2026-07-06T00:00:09.992823Z','');
CREATE TABLE restoration (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	copy_made_at VARCHAR(32) NOT NULL, 
	copy_seq INTEGER NOT NULL, 
	restored_at VARCHAR(32) NOT NULL, 
	reconciled_at VARCHAR(32), 
	lost_anchors TEXT NOT NULL, 
	CONSTRAINT pk_restoration PRIMARY KEY (id)
);
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
	note TEXT NOT NULL, draft_parts_sha256 VARCHAR(64), 
	CONSTRAINT pk_revision PRIMARY KEY (id), 
	CONSTRAINT fk_revision_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id), 
	CONSTRAINT uq_revision_office_code_period_code_amendment_number UNIQUE (office_code, period_code, amendment, number)
);
INSERT INTO "revision" VALUES(1,'3514','2026-S1',0,1,'in_approval',1,'{"amendment":0,"areas":[{"code":"A1","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":6,"due_quarters":7,"is_extra":false,"label":"Manajemen Perubahan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A2","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":2,"due_quarters":3,"is_extra":false,"label":"Deregulasi Kebijakan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A3","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":1,"due_quarters":1,"is_extra":false,"label":"Penataan Organisasi","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A4","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":4,"due_quarters":6,"is_extra":false,"label":"Penataan Tata Laksana","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A5","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":6,"due_quarters":10,"is_extra":false,"label":"Penataan SDM Aparatur","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A6","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":5,"due_quarters":6,"is_extra":false,"label":"Penguatan Akuntabilitas","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A7","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":5,"due_quarters":6,"is_extra":false,"label":"Penguatan Pengawasan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A8","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":2,"due_quarters":2,"is_extra":false,"label":"Peningkatan Kualitas Pelayanan Publik","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"QW","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":3,"due_quarters":6,"is_extra":true,"label":"Quick Wins","score":"0.00","semesters":[],"word":"program percepatan"}],"changes_since":[],"comparisons":[{"areas":{},"period":"Semester II 2025","score":null},{"areas":{},"period":"Semester I 2025","score":null}],"evidence":[],"evidence_kinds":{"abk":"Analisis beban kerja (ABK)","berita_acara":"Berita acara","daftar_hadir":"Daftar hadir","dip":"Daftar informasi publik (DIP)","dokumen":"Dokumen","foto":"Foto","identifikasi":"Identifikasi","kertas_kerja":"Kertas kerja","laporan":"Laporan","lkjip":"Laporan kinerja (LKjIP)","materi":"Materi","matriks":"Matriks","notula":"Notula","pakta_integritas":"Pakta integritas","perjanjian_kinerja":"Perjanjian kinerja","pernyataan":"Surat pernyataan","peta_jabatan":"Peta jabatan","publikasi":"Publikasi","register_risiko":"Register risiko","rekap":"Rekapitulasi","rencana_aksi":"Rencana aksi","rencana_kerja":"Rencana kerja","sertifikat":"Sertifikat","sk":"Surat keputusan (SK)","skp":"Sasaran kinerja pegawai (SKP)","sop":"Standar operasional prosedur (SOP)","surat_tugas":"Surat tugas","tanda_terima":"Tanda terima atau bukti unggah","tangkapan_layar":"Tangkapan layar","undangan":"Undangan"},"exceptions":[],"file_name":"Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514","findings":[{"explanation":"","for_officer":"Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.","for_report":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","indicator":"A4-11","message":"Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan kertas kerja dan standar operasional prosedur (SOP) di kolom Data dukung.","quarter":0,"quarters":[1,2],"rule":"R07","severity":"blocking","unit":"KUL"},{"explanation":"","for_officer":"Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.","for_report":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","indicator":"A4-12","message":"Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan laporan di kolom Data dukung.","quarter":0,"quarters":[1,2],"rule":"R07","severity":"blocking","unit":"KUL"},{"explanation":"","for_officer":"Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.","for_report":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","indicator":"A4-14","message":"Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung.","quarter":0,"quarters":[1,2],"rule":"R07","severity":"blocking","unit":"KUL"},{"explanation":"","for_officer":"Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.","for_report":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","indicator":"QW-35","message":"Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan rekapitulasi di kolom Data dukung.","quarter":0,"quarters":[1,2],"rule":"R07","severity":"blocking","unit":"KUL"}],"format":7,"indicators":[{"activity":"Penetapan Tim RB dan rencana kerja","area":"A1","code":"A1-01","common_code":"RB.A1.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah SK Tim RB yang dilengkapi rencana kerja","narrative":"","obstacle":"","polarity":"max","position":1,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"FGD penyusunan rencana aksi RB","area":"A1","code":"A1-02","common_code":"RB.A1.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen rencana aksi RB yang ditetapkan","narrative":"","obstacle":"","polarity":"max","position":2,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Kick off dan internalisasi RB","area":"A1","code":"A1-03","common_code":"RB.A1.03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang mengikuti internalisasi RB","narrative":"","obstacle":"","polarity":"max","position":3,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Penetapan agen perubahan dan laporannya","area":"A1","code":"A1-04","common_code":"RB.A1.04","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase agen perubahan yang menghasilkan perubahan (1 agen 1 perubahan)","narrative":"","obstacle":"","polarity":"max","position":4,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"50.00"}],"semesters":[],"solution":"","target_kind":"kumulatif","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"50.00"},"unit":"PHS"},{"activity":"Rapat monitoring dan evaluasi RB triwulanan","area":"A1","code":"A1-05","common_code":"RB.A1.05","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan monitoring dan evaluasi RB","narrative":"","obstacle":"","polarity":"max","position":5,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Penandatanganan pakta integritas","area":"A1","code":"A1-06","common_code":"RB.A1.06","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang menandatangani pakta integritas","narrative":"","obstacle":"","polarity":"max","position":6,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Identifikasi dan inventarisasi keputusan KPU Kabupaten","area":"A2","code":"A2-07","common_code":"RB.A2.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah daftar inventaris keputusan","narrative":"","obstacle":"","polarity":"max","position":7,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Pengunggahan produk hukum di JDIH","area":"A2","code":"A2-08","common_code":"RB.A2.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase produk hukum yang diunggah tepat waktu","narrative":"","obstacle":"","polarity":"max","position":8,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Evaluasi organisasi dan penyesuaian SOTK","area":"A3","code":"A3-09","common_code":"RB.A3.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan evaluasi organisasi","narrative":"","obstacle":"","polarity":"max","position":9,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Evaluasi uraian jabatan dan peta jabatan","area":"A3","code":"A3-10","common_code":"RB.A3.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen peta jabatan yang dimutakhirkan","narrative":"","obstacle":"","polarity":"max","position":10,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","status":"no_target","target":null},"unit":"PHS"},{"activity":"Penyusunan dan evaluasi SOP menurut peta proses bisnis","area":"A4","code":"A4-11","common_code":"RB.A4.01","evidence_count":0,"explanation":"","follow_up":"Evaluasi SOP pengadaan langsung diselesaikan bersama pejabat pengadaan.","follow_up_due":"31 Juli 2026","follow_up_pic":"Kasubbag KUL","kind":"jumlah","measure":"SOP","name":"Jumlah SOP yang dievaluasi","narrative":"Empat SOP bidang keuangan dan logistik dievaluasi terhadap peta proses bisnis, yaitu pencairan uang persediaan, perjalanan dinas, pengelolaan gudang, dan peminjaman kendaraan.","obstacle":"Evaluasi SOP pengadaan langsung tertunda karena pejabat pengadaan mengikuti pelatihan pada Juni 2026.","polarity":"max","position":11,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":"4.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","status":"blocked","target":"5.00"}],"semesters":[],"solution":"Waktu baku empat SOP ditetapkan dari pengukuran pelaksanaan selama satu bulan dan dicatat dalam kertas kerja.","target_kind":"jumlah","target_year":"10.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"blocked","target":"5.00"},"unit":"KUL"},{"activity":"Penggunaan aplikasi naskah dinas elektronik","area":"A4","code":"A4-12","common_code":"RB.A4.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan penggunaan aplikasi naskah dinas elektronik","narrative":"Laporan penggunaan aplikasi naskah dinas elektronik disusun setiap triwulan, memuat jumlah surat masuk dan surat keluar serta persentase surat yang diproses seluruhnya secara elektronik.","obstacle":"","polarity":"max","position":12,"quarters":[{"achievement":null,"actual":"1.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","status":"blocked","target":"1.00"},{"achievement":null,"actual":"1.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","status":"blocked","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"blocked","target":"2.00"},"unit":"KUL"},{"activity":"Keterbukaan informasi publik (PPID)","area":"A4","code":"A4-13","common_code":"RB.A4.03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan layanan informasi publik","narrative":"","obstacle":"","polarity":"max","position":13,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"PHS"},{"activity":"Pembentukan tim pengawasan kearsipan","area":"A4","code":"A4-14","common_code":"RB.A4.04","evidence_count":0,"explanation":"","follow_up":"Tim menyusun jadwal audit kearsipan internal untuk semester II.","follow_up_due":"14 Agustus 2026","follow_up_pic":"Arsiparis","kind":"jumlah","measure":"dokumen","name":"Jumlah SK tim pengawasan kearsipan","narrative":"Sekretaris menetapkan tim pengawasan kearsipan internal beserta uraian tugasnya pada Februari 2026.","obstacle":"","polarity":"max","position":14,"quarters":[{"achievement":null,"actual":"1.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","status":"blocked","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"blocked","target":"1.00"},"unit":"KUL"},{"activity":"Analisis kebutuhan pegawai dan analisis beban kerja","area":"A5","code":"A5-15","common_code":"RB.A5.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen analisis beban kerja","narrative":"","obstacle":"","polarity":"max","position":15,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Identifikasi kebutuhan pendidikan dan pelatihan","area":"A5","code":"A5-16","common_code":"RB.A5.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan identifikasi kebutuhan pelatihan","narrative":"","obstacle":"","polarity":"max","position":16,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Pengembangan kompetensi pegawai","area":"A5","code":"A5-17","common_code":"RB.A5.03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang mengikuti pelatihan","narrative":"","obstacle":"","polarity":"max","position":17,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"10.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"30.00"}],"semesters":[],"solution":"","target_kind":"kumulatif","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"30.00"},"unit":"PHS"},{"activity":"Penetapan dan penilaian SKP","area":"A5","code":"A5-18","common_code":"RB.A5.04","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai dengan SKP yang ditetapkan dan dinilai","narrative":"","obstacle":"","polarity":"max","position":18,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Pemutakhiran data kepegawaian","area":"A5","code":"A5-19","common_code":"RB.A5.05","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase data kepegawaian yang mutakhir","narrative":"","obstacle":"","polarity":"max","position":19,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Penegakan disiplin dan kode etik","area":"A5","code":"A5-20","common_code":"RB.A5.06","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"kasus","name":"Jumlah pelanggaran disiplin dan kode etik","narrative":"","obstacle":"","polarity":"min","position":20,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"0.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"0.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"0.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"0.00"},"unit":"PHS"},{"activity":"Penyusunan Perjanjian Kinerja","area":"A6","code":"A6-21","common_code":"RB.A6.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen Perjanjian Kinerja","narrative":"","obstacle":"","polarity":"max","position":21,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Keterlibatan pimpinan dalam penyusunan Renstra dan Perjanjian Kinerja","area":"A6","code":"A6-22","common_code":"RB.A6.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"kegiatan","name":"Jumlah rapat perencanaan yang dipimpin pimpinan","narrative":"","obstacle":"","polarity":"max","position":22,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Rapat evaluasi kinerja triwulanan","area":"A6","code":"A6-23","common_code":"RB.A6.03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan capaian kinerja triwulanan","narrative":"","obstacle":"","polarity":"max","position":23,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Penyampaian LKjIP tepat waktu","area":"A6","code":"A6-24","common_code":"RB.A6.04","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah LKjIP yang disampaikan tepat waktu","narrative":"","obstacle":"","polarity":"max","position":24,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Peningkatan kapasitas SDM akuntabilitas kinerja","area":"A6","code":"A6-25","common_code":"RB.A6.05","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"orang","name":"Jumlah pegawai yang mengikuti pelatihan akuntabilitas kinerja","narrative":"","obstacle":"","polarity":"max","position":25,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"2.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Kampanye publik dan pengendalian gratifikasi","area":"A7","code":"A7-26","common_code":"RB.A7.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan unit pengendalian gratifikasi","narrative":"","obstacle":"","polarity":"max","position":26,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Penyampaian LHKPN dan LHKASN","area":"A7","code":"A7-27","common_code":"RB.A7.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase wajib lapor yang menyampaikan laporan harta kekayaan","narrative":"","obstacle":"","polarity":"max","position":27,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Penilaian risiko dan SPIP","area":"A7","code":"A7-28","common_code":"RB.A7.03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan manajemen risiko","narrative":"","obstacle":"","polarity":"max","position":28,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"TPH"},{"activity":"Sosialisasi dan pelaporan Whistle Blowing System","area":"A7","code":"A7-29","common_code":"RB.A7.04","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan sosialisasi dan pengelolaan WBS","narrative":"","obstacle":"","polarity":"max","position":29,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Penanganan benturan kepentingan","area":"A7","code":"A7-30","common_code":"RB.A7.05","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang membuat pernyataan bebas benturan kepentingan","narrative":"","obstacle":"","polarity":"max","position":30,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Penetapan standar pelayanan dan maklumat pelayanan","area":"A8","code":"A8-31","common_code":"RB.A8.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah SK standar pelayanan","narrative":"","obstacle":"","polarity":"max","position":31,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Survei kepuasan masyarakat serta media pengaduan dan konsultasi","area":"A8","code":"A8-32","common_code":"RB.A8.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"nilai","measure":"nilai","name":"Nilai survei kepuasan masyarakat (SKM)","narrative":"","obstacle":"","polarity":"max","position":32,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"80.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"81.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"80.00"},"unit":"PHS"},{"activity":"Pemutakhiran daftar pemilih berkelanjutan","area":"QW","code":"QW-33","common_code":"RB.QW.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"rekapitulasi","name":"Jumlah rekapitulasi pemutakhiran daftar pemilih yang ditetapkan","narrative":"","obstacle":"","polarity":"max","position":33,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Pendidikan pemilih di sekolah","area":"QW","code":"QW-34","common_code":"RB.QW.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"sekolah","name":"Jumlah sekolah yang menerima pendidikan pemilih","narrative":"","obstacle":"","polarity":"max","position":34,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"2.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"6.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"3.00"},"unit":"PHS"},{"activity":"Disposisi surat masuk paling lambat satu hari kerja","area":"QW","code":"QW-35","common_code":"RB.QW.03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase surat masuk yang didisposisi paling lambat satu hari kerja","narrative":"Pada triwulan I sebanyak 171 dari 200 surat masuk didisposisi paling lambat satu hari kerja, dan pada triwulan II seluruh 188 surat masuk memenuhi batas waktu itu.","obstacle":"Pada triwulan I disposisi tertunda ketika pimpinan melaksanakan perjalanan dinas.","polarity":"max","position":35,"quarters":[{"achievement":null,"actual":"85.50","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","status":"blocked","target":"85.00"},{"achievement":null,"actual":"100.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","status":"blocked","target":"85.00"}],"semesters":[],"solution":"Pimpinan memberikan disposisi melalui aplikasi naskah dinas elektronik dari luar kantor sejak awal triwulan II.","target_kind":"rata_rata","target_year":"87.50","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"blocked","target":"85.00"},"unit":"KUL"}],"kind":"semester","next":[{"indicator":"A1-04","quarter":3,"target":"50.00"},{"indicator":"A1-04","quarter":4,"target":"100.00"},{"indicator":"A1-05","quarter":3,"target":"1.00"},{"indicator":"A1-05","quarter":4,"target":"1.00"},{"indicator":"A2-07","quarter":4,"target":"1.00"},{"indicator":"A2-08","quarter":3,"target":"100.00"},{"indicator":"A2-08","quarter":4,"target":"100.00"},{"indicator":"A3-10","quarter":3,"target":"1.00"},{"indicator":"A4-11","quarter":4,"target":"5.00"},{"indicator":"A4-12","quarter":3,"target":"1.00"},{"indicator":"A4-12","quarter":4,"target":"1.00"},{"indicator":"A4-13","quarter":3,"target":"1.00"},{"indicator":"A4-13","quarter":4,"target":"1.00"},{"indicator":"A5-17","quarter":3,"target":"60.00"},{"indicator":"A5-17","quarter":4,"target":"100.00"},{"indicator":"A5-18","quarter":3,"target":"100.00"},{"indicator":"A5-18","quarter":4,"target":"100.00"},{"indicator":"A5-19","quarter":3,"target":"100.00"},{"indicator":"A5-19","quarter":4,"target":"100.00"},{"indicator":"A5-20","quarter":3,"target":"0.00"},{"indicator":"A5-20","quarter":4,"target":"0.00"},{"indicator":"A6-22","quarter":4,"target":"1.00"},{"indicator":"A6-23","quarter":3,"target":"1.00"},{"indicator":"A6-23","quarter":4,"target":"1.00"},{"indicator":"A6-25","quarter":4,"target":"2.00"},{"indicator":"A7-26","quarter":4,"target":"1.00"},{"indicator":"A7-28","quarter":3,"target":"1.00"},{"indicator":"A7-28","quarter":4,"target":"1.00"},{"indicator":"A7-29","quarter":4,"target":"1.00"},{"indicator":"A8-32","quarter":4,"target":"82.00"},{"indicator":"QW-33","quarter":3,"target":"1.00"},{"indicator":"QW-33","quarter":4,"target":"1.00"},{"indicator":"QW-34","quarter":3,"target":"2.00"},{"indicator":"QW-34","quarter":4,"target":"1.00"},{"indicator":"QW-35","quarter":3,"target":"90.00"},{"indicator":"QW-35","quarter":4,"target":"90.00"}],"number":1,"office":{"code":"3514","letterhead":{"address":"Jalan Contoh Nomor 1, Bangil, Pasuruan","contact":"Telepon (0343) 000000, surel rb@kpu-pasuruan.example","lines":["KOMISI PEMILIHAN UMUM","KABUPATEN PASURUAN"]},"name":"KPU Kabupaten Pasuruan","place":"Bangil","province_name":"KPU Provinsi Jawa Timur","recipient":{"place":"Surabaya","salutation":"Sekretaris KPU Provinsi Jawa Timur"},"roles":["secretary","chair"],"short_name":"KPU Kab. Pasuruan","titles":{"chair":"Ketua KPU Kabupaten Pasuruan","secretary":"Sekretaris KPU Kabupaten Pasuruan"},"units":{"KUL":"Subbagian Keuangan, Umum, dan Logistik","PHS":"Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","RDI":"Subbagian Perencanaan, Data, dan Informasi","TPH":"Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}},"own_words":[],"package":{"copies":["Ketua KPU Kabupaten Pasuruan"],"evidence":"parts","files":[],"items":[{"files":["Surat_Pengantar_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514.docx"],"kind":"letter","name":"Surat pengantar","purpose":"naskah dinas yang mengantarkan paket ini"},{"files":["Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514.docx"],"kind":"report","name":"Laporan Pelaksanaan Reformasi Birokrasi Semester I Tahun 2026","purpose":"dibaca dan diarsipkan"},{"files":["Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_data.xlsx"],"kind":"matrix","name":"Matriks capaian rencana aksi","purpose":"lembar kerja Excel, untuk digabungkan dengan matriks kantor lain"},{"files":["Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_data.json"],"kind":"data","name":"Data capaian untuk aplikasi rekapitulasi","purpose":"berkas JSON berisi angka yang sama; hanya dibaca program, tidak perlu dibuka"},{"files":["Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_persetujuan.docx"],"kind":"approval","name":"Lembar persetujuan pejabat","purpose":"siapa menyetujui apa dan kapan"},{"files":["Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_daftar_isi.json"],"kind":"manifest","name":"Daftar isi paket","purpose":"nama, ukuran, dan sidik SHA-256 setiap berkas, serta letak setiap data dukung"}],"link":""},"period":{"code":"2026-S1","short_title":"Semester I 2026","title":"Semester I Tahun 2026","year":2026},"plan":{"number":1,"sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","year":2026},"prints":{},"province_letter":"","quarters":[1,2],"recommendations":[],"recommendations_before":"","recorded_late_on":null,"regime":{"area_title":"Area Perubahan","extra_title":"Quick Wins","name":"8 area perubahan dan Quick Wins","weight_note":"","weights":{}},"score":{"category_code":"","category_label":"","coverage":"0.00","predicate":"Sangat Rendah","score":"0.00"},"semesters":[],"team":{"decree":"Keputusan KPU Kabupaten Pasuruan Nomor 5 Tahun 2026","members":[{"holder":"Ketua KPU Kabupaten Pasuruan","position":"Pengarah"},{"holder":"Anggota Divisi Sosialisasi, Pendidikan Pemilih, Parmas, dan SDM","position":"Pengarah"},{"holder":"Sekretaris KPU Kabupaten Pasuruan","position":"Ketua Pelaksana"},{"holder":"Kepala Subbagian KUL","position":"Koordinator Keuangan, Umum, dan Logistik"},{"holder":"Kepala Subbagian TPH","position":"Koordinator Teknis dan Hukum"},{"holder":"Kepala Subbagian RDI","position":"Koordinator Perencanaan, Data, dan Informasi"},{"holder":"Kepala Subbagian PHS","position":"Koordinator Partisipasi, Humas, dan SDM"},{"holder":"Operator Reformasi Birokrasi","position":"Operator Pelaporan"}]},"texts":{"catatan_penilaian_mandiri":"Nilai pada laporan ini adalah hasil penilaian mandiri KPU Kabupaten Pasuruan dan bukan nilai hasil evaluasi. Penetapan nilai dan kategori reformasi birokrasi merupakan kewenangan evaluator.","dasar_hukum":"Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi 2010–2025 (masih menjadi acuan);\nPeraturan Presiden Nomor 105 Tahun 2018 tentang Kedudukan, Tugas, Fungsi, Wewenang, Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota;\nPeraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 25 Tahun 2020 tentang Road Map Reformasi Birokrasi 2020–2024, sebagaimana diubah dengan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 3 Tahun 2023 (masih menjadi acuan);\nPeraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 26 Tahun 2020 tentang Pedoman Evaluasi Pelaksanaan Reformasi Birokrasi;\nPeraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota, sebagaimana telah dua kali diubah, terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2023;\nKeputusan Komisi Pemilihan Umum Nomor 612/ORT.04-Kpt/05/KPU/XII/2020 tentang Road Map Reformasi Birokrasi Komisi Pemilihan Umum 2020–2024 (masih menjadi acuan);\nKeputusan Komisi Pemilihan Umum Nomor 314/ORT.07-Kpt/01/KPU/V/2021 tentang petunjuk teknis pelaksanaan reformasi birokrasi di lingkungan Komisi Pemilihan Umum.","kata_pengantar":"Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena Laporan Pelaksanaan Reformasi Birokrasi KPU Kabupaten Pasuruan Semester I Tahun 2026 dapat disusun.\n\nLaporan ini menyajikan pelaksanaan rencana aksi pada setiap area perubahan, capaian terhadap target triwulanan, kendala yang dihadapi, serta tindak lanjut yang dilakukan oleh seluruh subbagian. Angka capaian di dalamnya berasal dari isian subbagian dan merupakan hasil penilaian mandiri.\n\nKami menyampaikan terima kasih kepada Tim Reformasi Birokrasi dan seluruh pegawai yang telah bekerja sama. Kami mengharapkan masukan dan arahan bagi perbaikan pelaksanaan reformasi birokrasi pada periode berikutnya.","latar_belakang":"Reformasi birokrasi merupakan upaya berkelanjutan untuk mewujudkan tata kelola pemerintahan yang bersih, akuntabel, dan mampu memberikan pelayanan publik yang baik. Sebagai bagian dari Komisi Pemilihan Umum, KPU Kabupaten Pasuruan melaksanakan reformasi birokrasi agar penyelenggaraan Pemilu dan Pemilihan didukung oleh kelembagaan, sumber daya manusia, dan tata laksana yang tertib.\n\nPelaksanaannya dituangkan dalam rencana aksi tahunan yang memuat kegiatan, indikator, target setiap triwulan, penanggung jawab, dan data dukung. Laporan Semester I Tahun 2026 disusun untuk menyampaikan hasil pelaksanaan rencana aksi tersebut secara terukur.","maksud_tujuan":"Laporan ini dimaksudkan sebagai bentuk pertanggungjawaban KPU Kabupaten Pasuruan atas pelaksanaan rencana aksi reformasi birokrasi Semester I Tahun 2026.\n\nTujuannya adalah menyajikan capaian setiap indikator terhadap target, menjelaskan kendala dan solusi yang telah dilakukan, serta memberikan dasar bagi pimpinan dan KPU Provinsi dalam melakukan pembinaan dan perbaikan.","pengantar_capaian":"Capaian dihitung dengan membandingkan realisasi dan target setiap indikator pada Semester I Tahun 2026. Capaian yang melampaui target ditampilkan apa adanya, sedangkan yang diperhitungkan dalam rata-rata dibatasi sesuai pengaturan. Indikator yang jatuh tempo tetapi belum memiliki data tetap diperhitungkan.","pengantar_lke":"Selain capaian rencana aksi, KPU Kabupaten Pasuruan melakukan penilaian mandiri dengan Lembar Kerja Evaluasi (LKE) Tahun 2026. Setiap butir dijawab oleh subbagian yang menanganinya, disertai alasan dan data dukung; seluruh jawabannya tercantum dalam lampiran.","pengantar_rencana_aksi":"Rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan disusun bersama seluruh subbagian dan menjadi acuan pengukuran capaian pada laporan ini. Target dinyatakan untuk setiap triwulan.","pengantar_tambahan":"Selain delapan area perubahan, KPU Kabupaten Pasuruan melaksanakan program percepatan (Quick Wins) yang hasilnya dapat segera dirasakan oleh pegawai dan masyarakat.","pengantar_tim":"Pelaksanaan reformasi birokrasi di KPU Kabupaten Pasuruan dikoordinasikan oleh Tim Reformasi Birokrasi dengan susunan sebagai berikut.","penutup_kesimpulan":"Pelaksanaan rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan pada Semester I Tahun 2026 diuraikan pada BAB II dan BAB III. Data dukung yang diterima tercantum dalam lampiran.\n\nPada Semester I Tahun 2026, seluruh 34 indikator yang memiliki target belum memiliki data yang dapat dihitung. Kendala dilaporkan pada 2 indikator; solusi dan rencana tindak lanjutnya diuraikan pada BAB III.","penutup_saran":"Agar pelaksanaan reformasi birokrasi makin baik, setiap subbagian perlu mengumpulkan data dukung sejak kegiatan berlangsung, menyampaikan isian sebelum batas waktu, dan menuntaskan tindak lanjut sesuai jadwal. Kami mengharapkan pembinaan dan umpan balik dari KPU Provinsi sebagai bahan perbaikan.","rencana_periode_berikut":"Kegiatan yang belum mencapai target dan tindak lanjut yang belum selesai menjadi prioritas pada periode berikutnya. Perkembangannya dipantau melalui rapat monitoring dan evaluasi triwulanan Tim Reformasi Birokrasi.","ruang_lingkup":"Ruang lingkup laporan meliputi seluruh kegiatan dalam rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan yang memiliki target pada Semester I Tahun 2026, yaitu delapan area perubahan dan program percepatan (Quick Wins), beserta data dukung, kendala, dan tindak lanjutnya.","singkatan":"ABK: Analisis Beban Kerja\nBMN: Barang Milik Negara\nBPK: Badan Pemeriksa Keuangan\nBPS: Badan Pusat Statistik\nDIP: Daftar Informasi Publik\nDIPA: Daftar Isian Pelaksanaan Anggaran\nDPB: Daftar Pemilih Berkelanjutan\nFGD: Diskusi Kelompok Terpumpun (Focus Group Discussion)\nIKPA: Indikator Kinerja Pelaksanaan Anggaran\nIKU: Indikator Kinerja Utama\nJDIH: Jaringan Dokumentasi dan Informasi Hukum\nJP: Jam Pelajaran\nKasubbag: Kepala Subbagian\nKPU: Komisi Pemilihan Umum\nLHE: Laporan Hasil Evaluasi\nLHKASN: Laporan Harta Kekayaan Aparatur Sipil Negara\nLHKPN: Laporan Harta Kekayaan Penyelenggara Negara\nLKE: Lembar Kerja Evaluasi\nLKjIP: Laporan Kinerja Instansi Pemerintah\nParmas: Partisipasi Masyarakat\nPlh.: Pelaksana Harian\nPlt.: Pelaksana Tugas\nPMPRB: Penilaian Mandiri Pelaksanaan Reformasi Birokrasi\nPPID: Pejabat Pengelola Informasi dan Dokumentasi\nRB: Reformasi Birokrasi\nSAKIP: Sistem Akuntabilitas Kinerja Instansi Pemerintah\nSDM: Sumber Daya Manusia\nSK: Surat Keputusan\nSKM: Survei Kepuasan Masyarakat\nSKP: Sasaran Kinerja Pegawai\nSOP: Standar Operasional Prosedur\nSOTK: Susunan Organisasi dan Tata Kerja\nSPBE: Sistem Pemerintahan Berbasis Elektronik\nSPI: Satuan Pengawasan Internal\nSPIP: Sistem Pengendalian Intern Pemerintah\nTLHP: Tindak Lanjut Hasil Pemeriksaan\nTNI: Tentara Nasional Indonesia\nTW: Triwulan\nUPG: Unit Pengendalian Gratifikasi\nWBBM: Wilayah Birokrasi Bersih dan Melayani\nWBK: Wilayah Bebas dari Korupsi\nWBS: Sistem Pelaporan Pelanggaran (Whistle Blowing System)\nZI: Zona Integritas","sistematika":"BAB I Pendahuluan, memuat latar belakang, dasar hukum, maksud dan tujuan, ruang lingkup, serta sistematika laporan;\nBAB II Pelaksanaan Reformasi Birokrasi, memuat Tim Reformasi Birokrasi, rencana aksi, pelaksanaan dan capaian per area perubahan, serta Quick Wins;\nBAB III Monitoring dan Evaluasi, memuat hasil penilaian mandiri, kendala, solusi dan tindak lanjut, serta rencana periode berikutnya;\nBAB IV Penutup, memuat kesimpulan dan saran;\nLampiran, memuat matriks capaian rencana aksi dan daftar data dukung.","tanpa_data":"Data belum tersedia sampai dengan laporan ini disusun.","tanpa_kendala":"Tidak ada kendala yang dilaporkan oleh subbagian pada periode ini.","tanpa_lke":"Lembar Kerja Evaluasi (LKE) Tahun 2026 belum tercatat, sehingga hasilnya belum dimuat dalam laporan ini."},"units":[{"code":"KUL","counted_rows":0,"head_name":"Kasubbag KUL Contoh","head_title":"Kepala Subbagian Keuangan, Umum, dan Logistik","is_late":false,"name":"Subbagian Keuangan, Umum, dan Logistik","period":"Semester I 2026","received_on":"2026-07-02"},{"code":"TPH","counted_rows":0,"head_name":"Kasubbag TPH Contoh","head_title":"Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum","is_late":false,"name":"Subbagian Teknis Penyelenggaraan Pemilu dan Hukum","period":"Semester I 2026","received_on":null},{"code":"RDI","counted_rows":0,"head_name":"Kasubbag RDI Contoh","head_title":"Kepala Subbagian Perencanaan, Data, dan Informasi","is_late":false,"name":"Subbagian Perencanaan, Data, dan Informasi","period":"Semester I 2026","received_on":null},{"code":"PHS","counted_rows":0,"head_name":"Kasubbag PHS Contoh","head_title":"Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","is_late":false,"name":"Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","period":"Semester I 2026","received_on":null}]}','b7de23ceb4a2217d9926a5009c1b49b1a12f068c125bf27f61cf32ee595cfef6','eb51bbbc6c661c88ce46743fb6963f8d04f69800c99735fb27d945b44c87ea03','7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751','2026-07-06T00:00:01.061827Z',NULL,NULL,NULL,NULL,NULL,'','288c7f0e9053b1e0b2ae1e936feab83ed02436c19b32adb50e5d41d359de8312');
CREATE TABLE revision_order (
	id INTEGER NOT NULL, 
	revision_id INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	units TEXT NOT NULL, 
	until DATE NOT NULL, 
	reason TEXT NOT NULL, 
	ordered_at VARCHAR(32) NOT NULL, moved_because TEXT DEFAULT '' NOT NULL, 
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
CREATE TABLE round_done (
	office_code VARCHAR(8) NOT NULL, 
	name VARCHAR(32) NOT NULL, 
	began_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_round_done PRIMARY KEY (office_code, name)
);
CREATE TABLE safekeeping (
	office_code VARCHAR(8) NOT NULL, 
	name VARCHAR(32) NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	told TEXT NOT NULL, 
	CONSTRAINT pk_safekeeping PRIMARY KEY (office_code, name)
);
CREATE TABLE seen_certificate (
	office_code VARCHAR(8) NOT NULL, 
	whose VARCHAR(32) NOT NULL, 
	address TEXT NOT NULL, 
	ends_at VARCHAR(32) NOT NULL, 
	seen_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_seen_certificate PRIMARY KEY (office_code, whose)
);
CREATE TABLE sending (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	claim VARCHAR(64) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	sent_at VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_sending PRIMARY KEY (id), 
	CONSTRAINT uq_sending_office_code_claim UNIQUE (office_code, claim)
);
CREATE TABLE session (
	id INTEGER NOT NULL, 
	token_sha256 VARCHAR(64) NOT NULL, 
	account_id INTEGER NOT NULL, 
	way VARCHAR(32) NOT NULL, 
	device TEXT NOT NULL, 
	began_at VARCHAR(32) NOT NULL, 
	expires_at VARCHAR(32) NOT NULL, 
	ended_at VARCHAR(32), seen_at VARCHAR(32), 
	CONSTRAINT pk_session PRIMARY KEY (id), 
	CONSTRAINT fk_session_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_session_token_sha256 UNIQUE (token_sha256)
);
CREATE TABLE signed_copy (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	revision_id INTEGER NOT NULL, 
	document_sha256 VARCHAR(64) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	received_at VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	verdict VARCHAR(32) NOT NULL, 
	page_count INTEGER NOT NULL, 
	signatures TEXT NOT NULL, 
	told TEXT NOT NULL, 
	reason TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_signed_copy PRIMARY KEY (id), 
	CONSTRAINT uq_signed_copy_office_code_document_sha256_sha256 UNIQUE (office_code, document_sha256, sha256), 
	CONSTRAINT fk_signed_copy_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id)
);
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
	is_after_compilation BOOLEAN NOT NULL, status VARCHAR(32) DEFAULT 'accepted' NOT NULL, note TEXT DEFAULT '' NOT NULL, submitter TEXT, read_at VARCHAR(32), is_clock_doubted BOOLEAN DEFAULT 0 NOT NULL, assessment_version_id INTEGER REFERENCES assessment_version (id), 
	CONSTRAINT pk_submission PRIMARY KEY (id), 
	CONSTRAINT fk_submission_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id), 
	CONSTRAINT uq_submission_office_code_period_code_unit_code_content_sha256 UNIQUE (office_code, period_code, unit_code, content_sha256)
);
INSERT INTO "submission" VALUES(1,'3514','2026-S1','KUL',1,'a0283c42814f9e09d2c5bfcf1ee41ddfec065613ff25be7737fc5e1e1d7ea1bb','f03905bc88a7f0769af26cb725c29a1d69a04556a9edb333043cc2742d1f15dd','isian.xlsx','bac01e56e6a010c3056de6d47b96d12a2d5561f7261a2e008f45a73e98f7ba9e',NULL,'inbox','2026-07-02T03:00:00.012599Z',0,0,'accepted','','{"email": "kasubbag.kul@kpu-pasuruan.example", "name": "Kasubbag KUL Contoh", "nip": "19780303 200312 1 003", "title": "Kepala Subbagian Keuangan, Umum, dan Logistik", "unit_name": "Subbagian Keuangan, Umum, dan Logistik"}','2026-07-02T03:00:01.046642Z',0,NULL);
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
CREATE TABLE unopened_mail (
	office_code VARCHAR(8) NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	tries INTEGER NOT NULL, 
	CONSTRAINT pk_unopened_mail PRIMARY KEY (office_code, content_sha256)
);
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
CREATE INDEX ix_audit_event_office_code_subject ON audit_event (office_code, subject);
CREATE UNIQUE INDEX uq_decision_standing ON decision (office_code, subject_kind, subject_id, stage) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX uq_acting_assignment_decree ON acting_assignment (office_code, role, decree, starts_on) WHERE decree <> '';
COMMIT;
